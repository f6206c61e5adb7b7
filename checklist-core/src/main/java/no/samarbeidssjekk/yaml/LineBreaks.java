package no.samarbeidssjekk.yaml;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a parser lets a line end: after one of these characters, and after a carriage return and a
 * line feed together.
 */
enum LineBreaks {
  OF_JSON("\n\r"),
  OF_YAML("\n\r\u0085\u2028\u2029");

  private final String characters;

  LineBreaks(String characters) {
    this.characters = characters;
  }

  /** The lines of a text: one more than it has line breaks. */
  List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int at = 0; at < text.length(); at++) {
      if (characters.indexOf(text.charAt(at)) >= 0) {
        lines.add(text.substring(start, at));
        at += text.startsWith("\r\n", at) ? 1 : 0;
        start = at + 1;
      }
    }
    lines.add(text.substring(start));
    return lines;
  }
}
