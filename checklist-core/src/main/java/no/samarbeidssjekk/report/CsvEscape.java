package no.samarbeidssjekk.report;

import java.util.regex.Pattern;

/**
 * Writes a text as a quoted CSV cell (RFC 4180). A cell that a spreadsheet could take for a formula
 * gets an apostrophe in front.
 */
final class CsvEscape {

  private static final Pattern FORMULA_START = Pattern.compile("^([\\t\\r]|\\s*[=+@-])");

  private CsvEscape() {}

  static String escape(String text) {
    String harmless = FORMULA_START.matcher(text).find() ? "'" + text : text;
    return '"' + harmless.replace("\"", "\"\"") + '"';
  }
}
