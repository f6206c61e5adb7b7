package no.samarbeidssjekk.spreadsheet;

/**
 * What a cell of a workbook that was read holds. Immutable.
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
}
