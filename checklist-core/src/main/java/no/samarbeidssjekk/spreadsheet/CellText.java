package no.samarbeidssjekk.spreadsheet;

import java.util.regex.Pattern;

/** Makes a text such that every spreadsheet program shows it as it was typed. */
record CellText(String cut) {

  /** As many UTF-16 units as a cell can hold. */
  static final int LONGEST = 32_767;

  private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n?");
  private static final Pattern NOT_IN_XML =
      Pattern.compile("[^\\t\\n\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");
  private static final Pattern FORMULA_START = Pattern.compile("^\\s*[=+@-]");

  /** What spreadsheets take for a character in hexadecimal digits. */
  private static final Pattern CODE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private static final String UNDERSCORE = "_x005F_";

  /**
   * The text with plain line breaks and «�» for what XML cannot hold, cut when it is too long for a
   * cell.
   */
  String shown(String text) {
    String plain =
        NOT_IN_XML.matcher(LINE_BREAK.matcher(text).replaceAll("\n")).replaceAll("\uFFFD");
    if (plain.length() <= LONGEST) {
      return plain;
    }
    int end = LONGEST - cut.length();
    return plain.substring(0, Character.isHighSurrogate(plain.charAt(end - 1)) ? end - 1 : end)
        + cut;
  }

  /** The shown text as it stands in the file. */
  static String written(String shown) {
    return CODE.matcher(shown).replaceAll(UNDERSCORE);
  }

  /** Whether a program would take the text for a formula if it were typed there. */
  static boolean looksLikeFormula(String shown) {
    return FORMULA_START.matcher(shown).find();
  }
}
