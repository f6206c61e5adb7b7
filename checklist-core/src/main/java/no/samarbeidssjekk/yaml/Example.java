package no.samarbeidssjekk.yaml;

import java.util.regex.Pattern;

/** How a text from a document may stand in what the user is asked to write. */
final class Example {

  private static final String ELSE = "…";
  private static final String PLAIN = "[\\p{L}\\p{N}][\\p{L}\\p{N} §./()-]{0,59}";
  private static final Pattern TEXT = Pattern.compile(PLAIN);
  private static final Pattern WORDS = Pattern.compile(PLAIN + "(?:, ?" + PLAIN + "){0,9}");

  private Example() {}

  /** The text, if it needs no quotation marks. */
  static String text(String text) {
    return TEXT.matcher(text).matches() ? text : ELSE;
  }

  /** The text, if it is made of words with commas between them. */
  static String words(String text) {
    return WORDS.matcher(text).matches() ? text : ELSE;
  }

  /** The text in quotation marks, if it needs nothing more. */
  static String quoted(String text) {
    boolean isOnOneLine = text.chars().noneMatch(character -> "\"\\\n".indexOf(character) >= 0);
    return "\"" + (isOnOneLine ? text : ELSE) + "\"";
  }
}
