package no.samarbeidssjekk.lettering;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * The files of the fonts and the letters in them, each read when it is first needed. Thread-safe.
 */
public final class FontFiles {

  private final Map<Typeface, byte[]> files = new EnumMap<>(Typeface.class);
  private final Map<Typeface, Letters> letters = new EnumMap<>(Typeface.class);

  /**
   * The file of a font in TrueType format.
   *
   * @throws IOException when it cannot be read
   */
  public synchronized byte[] file(Typeface typeface) throws IOException {
    byte[] known = files.get(typeface);
    if (known == null) {
      known = read(typeface);
      files.put(typeface, known);
    }
    return known.clone();
  }

  synchronized Letters letters(Typeface typeface) throws IOException {
    Letters known = letters.get(typeface);
    if (known == null) {
      known = new Letters(file(typeface));
      letters.put(typeface, known);
    }
    return known;
  }

  private static byte[] read(Typeface typeface) throws IOException {
    String name = "fonts/" + typeface.file();
    try (InputStream stream =
        Objects.requireNonNull(FontFiles.class.getResourceAsStream(name), name)) {
      return stream.readAllBytes();
    }
  }
}
