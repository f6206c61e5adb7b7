package no.samarbeidssjekk.form;

import java.io.IOException;
import java.util.List;

/** The page's own script: files with one subject each, after each other. */
final class PageScript {

  /** In the order in which they run; the last one starts the page. */
  private static final List<String> FILES =
      List.of(
          "sentences.js",
          "words.js",
          "model.js",
          "writing.js",
          "parsing.js",
          "reading.js",
          "checking.js",
          "draft.js",
          "elements.js",
          "rows.js",
          "facts.js",
          "voices.js",
          "items.js",
          "progress.js",
          "faults.js",
          "files.js",
          "page.js",
          "start.js");

  private PageScript() {}

  static String text() throws IOException {
    StringBuilder script = new StringBuilder();
    for (String file : FILES) {
      script.append('\n').append(Part.text(file));
    }
    return script.toString();
  }
}
