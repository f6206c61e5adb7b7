package no.samarbeidssjekk.zip;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes zip files with nothing of the time and the machine in them. Nothing is compressed, since
 * not every machine compresses alike.
 */
public final class RepeatableZip {

  /** Not January: a zip entry of that month may be given the machine's time zone. */
  private static final LocalDateTime ANY_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private RepeatableZip() {}

  /**
   * Writes a zip file. The stream is flushed and not closed.
   *
   * @param contents the contents by name, in the order in which they are written
   * @throws IOException when the stream cannot be written
   */
  public static void write(Map<String, byte[]> contents, OutputStream stream) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(stream, UTF_8);
    zip.setMethod(ZipOutputStream.STORED);
    for (Map.Entry<String, byte[]> content : contents.entrySet()) {
      zip.putNextEntry(entry(content.getKey(), content.getValue()));
      zip.write(content.getValue());
      zip.closeEntry();
    }
    zip.finish();
    zip.flush();
  }

  private static ZipEntry entry(String name, byte[] content) {
    CRC32 sum = new CRC32();
    sum.update(content);
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(ANY_TIME);
    entry.setSize(content.length);
    entry.setCrc(sum.getValue());
    return entry;
  }
}
