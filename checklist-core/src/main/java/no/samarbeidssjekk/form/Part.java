package no.samarbeidssjekk.form;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The files of which the page is made, packed with the library. */
final class Part {

  private Part() {}

  /** The text of a file beside this class, or of one named from the root with «/» first. */
  static String text(String name) throws IOException {
    try (InputStream stream = Part.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("No resource " + name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
