package no.samarbeidssjekk.spreadsheet;

/**
 * What a cell of a workbook that was read holds: never only what cannot be seen. Immutable.
 *
 * @param kind what kind of value it is
 * @param text the value: the text itself, a number in plain digits, a day as year-month-day, {@code
 *     true} or {@code false}; empty for a formula
 */
public record CellValue(Kind kind, String text) {

  /** What kind of value a cell holds. */
  public enum Kind {
    TEXT,
    NUMBER,
    DAY,
    TRUTH,
    /** What it reckons is never read. */
    FORMULA
  }

  static final CellValue FORMULA = new CellValue(Kind.FORMULA, "");

  private static final int NEXT_LINE = 0x85;

  /** Whether nothing can be seen in it: no character, or only spaces and what takes no room. */
  boolean isBlank() {
    return kind != Kind.FORMULA && word().isEmpty();
  }

  /**
   * The text without what cannot be seen around it: spaces of all kinds, and what takes no room.
   */
  public String word() {
    int start = 0;
    int end = text.length();
    while (start < end && isUnseen(text.codePointAt(start))) {
      start += Character.charCount(text.codePointAt(start));
    }
    while (end > start && isUnseen(text.codePointBefore(end))) {
      end -= Character.charCount(text.codePointBefore(end));
    }
    return text.substring(start, end);
  }

  private static boolean isUnseen(int character) {
    return Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || Character.getType(character) == Character.FORMAT
        || character == NEXT_LINE;
  }
}
