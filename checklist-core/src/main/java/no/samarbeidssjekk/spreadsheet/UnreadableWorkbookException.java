package no.samarbeidssjekk.spreadsheet;

/** Says that a file is no workbook that can be read. */
public final class UnreadableWorkbookException extends Exception {

  private static final long serialVersionUID = 1L;

  /** What is wrong with the file. */
  public enum Fault {
    /** There is nothing in it. */
    EMPTY,
    /** It is larger than the limit for a file; the detail is the limit in bytes. */
    FILE_TOO_LARGE,
    /** Its parts are larger than the limit for them; the detail is the limit in bytes. */
    PARTS_TOO_LARGE,
    /** It has more cells than the limit; the detail is the limit. */
    TOO_MANY_CELLS,
    /** It is plain text, such as CSV. */
    TEXT,
    /** It is a workbook of the kind that Excel wrote before 2007 (.xls). */
    OLD_EXCEL,
    /** It is an OpenDocument file, such as .ods. */
    OPEN_DOCUMENT,
    /** It is a workbook with macros, or of a binary kind. */
    MACROS,
    /** It is something else than a workbook. */
    OTHER,
    /** It is locked with a password. */
    PASSWORD,
    /** A part is missing, cut off or put together wrongly; the detail is the part. */
    DAMAGED
  }

  private final Fault fault;
  private final String detail;

  UnreadableWorkbookException(Fault fault, Object detail) {
    super(fault + " " + detail);
    this.fault = fault;
    this.detail = String.valueOf(detail);
  }

  static UnreadableWorkbookException damaged(String part) {
    return new UnreadableWorkbookException(Fault.DAMAGED, part);
  }

  /** What is wrong. */
  public Fault fault() {
    return fault;
  }

  /** What the fault says of its detail; otherwise empty. */
  public String detail() {
    return detail;
  }
}
