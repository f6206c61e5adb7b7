package no.samarbeidssjekk.form;

import java.io.IOException;

/** The library by which the page reads and writes YAML, with its licence. */
final class ParserScript {

  private static final String FOLDER = "/META-INF/resources/webjars/js-yaml/4.1.1/";

  private ParserScript() {}

  static String text() throws IOException {
    return "\n/*\n%s*/\n%s"
        .formatted(Part.text(FOLDER + "LICENSE"), Part.text(FOLDER + "dist/js-yaml.min.js"));
  }
}
