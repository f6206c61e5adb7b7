package no.samarbeidssjekk.word;

import org.jspecify.annotations.Nullable;

/**
 * A .docx cannot serve as a template, or not for the body that it was to be filled with. Says what
 * is wrong, and where.
 */
public final class InvalidTemplateException extends Exception {

  private static final long serialVersionUID = 1L;

  /** What is wrong with a template or a body. */
  public enum Fault {
    /** The file is damaged, protected by a password, or of another kind than .docx. */
    NOT_A_WORD_FILE("The file is not a .docx, or it is damaged or protected by a password"),
    /** The file holds more than any template needs. */
    TOO_LARGE("The file is too large"),
    /** The file is of Word, but with macros, of a template (.dotx), or of another kind. */
    OTHER_KIND_OF_FILE("The file is not an ordinary .docx; save it as a Word document"),
    /** The file lacks the part that is named. */
    PART_MISSING("The file lacks a part"),
    /** The part that is named cannot be read. */
    PART_UNREADABLE("A part of the file cannot be read"),
    /** The file says nothing of pages and margins. */
    PAGES_MISSING("The file says nothing of the size of its pages"),
    /** The file would fetch what lies at the address that is named. */
    LEADS_OUT("The file would fetch something outside it when it is opened"),
    /** The file holds programs, other files, or more in its headers than texts and pictures. */
    FOREIGN_CONTENT("The file holds programs or other files"),
    /** The field that is written so might reach outside the file. */
    FIELD_REFUSED("A field might reach outside the file"),
    /** No header or footer has the content control for the marking. */
    MARKING_MISSING("No header or footer has the content control"),
    /** The styles lack the one that is named. */
    STYLE_MISSING("The file lacks a style"),
    /** The body is no XML, is nested too deeply, or is not laid out as Word wants it. */
    BODY_UNFIT("The body cannot be read", true),
    /** The body has a field that is written so and might reach outside the file. */
    BODY_FIELD_REFUSED("A field of the body might reach outside the file", true),
    /** The body shows or refers to what is named so, and nothing is. */
    BODY_REFERENCE_UNKNOWN("There is nothing with this name for the body to show", true),
    /** A row, which begins so, has more cells than its table has columns. */
    CELLS_WITHOUT_COLUMN("A row has more cells than its table has columns", true),
    /** How wide a column is, is not a whole number from 1 to a million. */
    COLUMN_SHARE("The width of a column is not a whole number from 1 to 1000000", true);

    private final String sentence;
    private final boolean ofBody;

    Fault(String sentence) {
      this(sentence, false);
    }

    Fault(String sentence, boolean ofBody) {
      this.sentence = sentence;
      this.ofBody = ofBody;
    }

    /** Whether it is the body that is at fault, and not the file. */
    public boolean isOfBody() {
      return ofBody;
    }
  }

  private final Fault fault;
  private final String detail;

  InvalidTemplateException(Fault fault, String detail) {
    this(fault, detail, null);
  }

  InvalidTemplateException(Fault fault, String detail, @Nullable Throwable cause) {
    super(detail.isEmpty() ? fault.sentence : fault.sentence + ": " + detail, cause);
    this.fault = fault;
    this.detail = detail;
  }

  /** What is wrong. */
  public Fault fault() {
    return fault;
  }

  /** The name of what is in question; empty when the fault is of the whole file. */
  public String detail() {
    return detail;
  }
}
