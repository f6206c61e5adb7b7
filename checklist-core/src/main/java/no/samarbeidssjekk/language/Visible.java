package no.samarbeidssjekk.language;

import java.util.regex.Pattern;

/** Makes a text harmless on a terminal: one line, and nothing in it that steers the screen. */
public final class Visible {

  private static final Pattern LINE_BREAK = Pattern.compile("(\\R|\\t)+");
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}]");

  private static final int LONGEST_QUOTATION = 80;

  private Visible() {}

  /** The text on one line; each character that would not be seen is shown as «�». */
  public static String in(String text) {
    return UNSEEN.matcher(LINE_BREAK.matcher(text).replaceAll(" ")).replaceAll("\uFFFD");
  }

  /**
   * Words that somebody wrote, as they may be quoted within a sentence: made harmless, and cut with
   * «…» after 80 characters (code points).
   */
  public static String quotation(String words) {
    String visible = in(words.strip());
    return visible.codePointCount(0, visible.length()) <= LONGEST_QUOTATION
        ? visible
        : visible.substring(0, visible.offsetByCodePoints(0, LONGEST_QUOTATION)) + "…";
  }
}
