package no.samarbeidssjekk.language;

import java.util.regex.Pattern;

/** Makes a text harmless where it is shown: nothing in it steers the screen or hides. */
public final class Visible {

  private static final Pattern LINE_BREAK = Pattern.compile("(\\R|\\t)+");
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}]");

  /** All of these but a zero-width joiner that makes one picture of two. */
  private static final Pattern TURNS_OR_HIDES =
      Pattern.compile(
          "[\\u061C\\u180E\\u200B\\u200C\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u206F\\uFEFF]"
              + "|\\u200D(?![\\x{2190}-\\x{2BFF}\\x{1F000}-\\x{1FAFF}])");

  private static final int LONGEST_QUOTATION = 80;

  private Visible() {}

  /** The text on one line; each character that would not be seen is shown as «�». */
  public static String in(String text) {
    return isPlain(text)
        ? text
        : UNSEEN.matcher(LINE_BREAK.matcher(text).replaceAll(" ")).replaceAll("\uFFFD");
  }

  /** Whether a quick look shows only ASCII that is seen, as in nearly every word that is quoted. */
  private static boolean isPlain(String text) {
    for (int index = 0; index < text.length(); index++) {
      if (text.charAt(index) < ' ' || text.charAt(index) > '~') {
        return false;
      }
    }
    return true;
  }

  /**
   * The text with its lines, as it may stand in a document among other texts: each character that
   * would turn the direction of the text around it, or take no room, is shown as «�».
   */
  public static String inDocument(String text) {
    return TURNS_OR_HIDES.matcher(text).replaceAll("\uFFFD");
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
