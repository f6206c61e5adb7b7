package no.samarbeidssjekk.lettering;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The files of the fonts and the letters in them, each read when it is first needed. Thread-safe.
 */
public final class FontFiles {

  private final Map<Typeface, byte[]> files = new ConcurrentHashMap<>();
  private final Map<Typeface, Letters> letters = new EnumMap<>(Typeface.class);

  /** The file of a font in TrueType format. */
  public byte[] file(Typeface typeface) {
    return files.computeIfAbsent(typeface, FontFiles::read).clone();
  }

  synchronized Letters letters(Typeface typeface) throws IOException {
    Letters known = letters.get(typeface);
    if (known == null) {
      known = new Letters(file(typeface));
      letters.put(typeface, known);
    }
    return known;
  }

  private static byte[] read(Typeface typeface) {
    String name = "fonts/" + typeface.file();
    try (InputStream stream =
        Objects.requireNonNull(FontFiles.class.getResourceAsStream(name), name)) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
