package no.samarbeidssjekk.word;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import no.samarbeidssjekk.word.InvalidTemplateException.Fault;
import no.samarbeidssjekk.zip.RepeatableZip;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** The parts of a Word file by name, in the order in which they stand in it. */
final class Parts {

  private static final int MOST_BYTES = 32 * 1024 * 1024;
  private static final int MOST_PARTS = 2_000;

  private final Map<String, byte[]> contents;

  private Parts(Map<String, byte[]> contents) {
    this.contents = contents;
  }

  static Parts read(InputStream stream) throws IOException, InvalidTemplateException {
    Map<String, byte[]> contents = new LinkedHashMap<>();
    int room = MOST_BYTES;
    try {
      ZipInputStream zip = new ZipInputStream(stream);
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] content = zip.readNBytes(room + 1);
        room -= content.length;
        if (room < 0 || contents.size() == MOST_PARTS) {
          throw new InvalidTemplateException(Fault.TOO_LARGE, "");
        }
        if (!entry.isDirectory()) {
          contents.put(entry.getName(), content);
        }
      }
    } catch (ZipException | EOFException | IllegalArgumentException e) {
      throw new InvalidTemplateException(Fault.NOT_A_WORD_FILE, "", e);
    }
    if (contents.isEmpty()) {
      throw new InvalidTemplateException(Fault.NOT_A_WORD_FILE, "");
    }
    return new Parts(contents);
  }

  /** The same parts, which may then be changed apart from these. */
  Parts copy() {
    return new Parts(new LinkedHashMap<>(contents));
  }

  boolean has(String name) {
    return contents.containsKey(name);
  }

  Document document(String name) throws InvalidTemplateException {
    byte[] content = contents.get(name);
    if (content == null) {
      throw new InvalidTemplateException(Fault.PART_MISSING, name);
    }
    try {
      return Xml.parse(content);
    } catch (SAXException e) {
      throw new InvalidTemplateException(Fault.PART_UNREADABLE, name, e);
    }
  }

  void put(String name, Document document) {
    put(name, Xml.write(document));
  }

  void put(String name, byte[] content) {
    contents.put(name, content);
  }

  /** The names that are of interest. */
  Iterable<String> names(Predicate<String> interest) {
    return contents.keySet().stream().filter(interest).toList();
  }

  void keepOnly(Set<String> names) {
    contents.keySet().retainAll(names);
  }

  /** Writes the parts as a file, with nothing of the time and the machine in it. */
  void write(OutputStream stream) throws IOException {
    RepeatableZip.write(contents, stream);
  }
}
