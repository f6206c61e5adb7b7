package no.samarbeidssjekk.spreadsheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Reads a compressed zip in memory by the directory at its end. {@link java.util.zip} reads one
 * from a file, or without its directory, which the zips of fastexcel cannot be.
 */
final class ZipDirectory {

  private static final int END_SIZE = 22;
  private static final int END_COUNT = 10;
  private static final int END_DIRECTORY = 16;

  private static final int ENTRY_SIZE = 46;
  private static final int ENTRY_COMPRESSED = 20;
  private static final int ENTRY_CONTENT = 24;
  private static final int ENTRY_NAME = 28;
  private static final int ENTRY_EXTRA = 30;
  private static final int ENTRY_PART = 42;

  private static final int PART_SIZE = 30;
  private static final int PART_NAME = 26;
  private static final int PART_EXTRA = 28;

  private final ByteBuffer zip;

  private ZipDirectory(byte[] zip) {
    this.zip = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** The content of each part by its name, in alphabetical order, as the format likes them. */
  static Map<String, String> read(byte[] zip) {
    return new ZipDirectory(zip).parts();
  }

  private Map<String, String> parts() {
    int end = zip.capacity() - END_SIZE;
    int entry = zip.getInt(end + END_DIRECTORY);
    Map<String, String> parts = new TreeMap<>();
    for (int left = zip.getShort(end + END_COUNT); left > 0; left--) {
      int name = zip.getShort(entry + ENTRY_NAME);
      parts.put(text(entry + ENTRY_SIZE, name), content(entry));
      entry += ENTRY_SIZE + name + zip.getShort(entry + ENTRY_EXTRA);
    }
    return parts;
  }

  private String content(int entry) {
    int part = zip.getInt(entry + ENTRY_PART);
    int start = part + PART_SIZE + zip.getShort(part + PART_NAME) + zip.getShort(part + PART_EXTRA);
    byte[] content = new byte[zip.getInt(entry + ENTRY_CONTENT)];
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(zip.array(), start, zip.getInt(entry + ENTRY_COMPRESSED));
      inflater.inflate(content);
    } catch (DataFormatException e) {
      throw new IllegalStateException("No zip", e);
    } finally {
      inflater.end();
    }
    return new String(content, UTF_8);
  }

  private String text(int start, int length) {
    return new String(zip.array(), start, length, UTF_8);
  }
}
