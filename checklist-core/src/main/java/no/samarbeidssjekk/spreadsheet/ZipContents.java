package no.samarbeidssjekk.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import no.samarbeidssjekk.spreadsheet.UnreadableWorkbookException.Fault;

/** The parts of a zip file that are XML, unpacked within a limit. */
final class ZipContents {

  private static final int CHUNK = 8192;

  private final Map<String, byte[]> parts;

  private ZipContents(Map<String, byte[]> parts) {
    this.parts = parts;
  }

  static ZipContents read(byte[] zip, WorkbookLimits limits) throws UnreadableWorkbookException {
    Map<String, byte[]> parts = new HashMap<>();
    long left = limits.unpackedBytes();
    try (ZipInputStream stream =
        new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
      for (ZipEntry entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
        String name = name(entry.getName());
        boolean isKept = name.endsWith(".xml") || name.endsWith(".rels") || name.equals("mimetype");
        byte[] content = isKept ? stream.readNBytes((int) left + 1) : new byte[0];
        left -= isKept ? content.length : skipped(stream, left);
        if (left < 0) {
          throw new UnreadableWorkbookException(Fault.PARTS_TOO_LARGE, limits.unpackedBytes());
        }
        if (parts.putIfAbsent(name, content) != null) {
          throw UnreadableWorkbookException.damaged(entry.getName());
        }
      }
    } catch (IOException | IllegalArgumentException e) { // the latter for names that are no text
      throw UnreadableWorkbookException.damaged("zip");
    }
    return new ZipContents(parts);
  }

  /** The part of this name, which has no slash at its beginning; upper and lower case are alike. */
  Optional<byte[]> part(String name) {
    return Optional.ofNullable(parts.get(name(name)));
  }

  boolean has(String name) {
    return parts.containsKey(name(name));
  }

  private static String name(String name) {
    return name.replace('\\', '/').toLowerCase(Locale.ROOT);
  }

  private static long skipped(InputStream stream, long most) throws IOException {
    byte[] chunk = new byte[CHUNK];
    long skipped = 0;
    for (int read = 0; read >= 0 && skipped <= most; read = stream.read(chunk)) {
      skipped += read;
    }
    return skipped;
  }
}
