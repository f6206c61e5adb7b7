package no.samarbeidssjekk.word;

import org.jspecify.annotations.Nullable;

/** A .docx cannot serve as a template. Says what is wrong with it, and where. */
public final class InvalidTemplateException extends Exception {

  private static final long serialVersionUID = 1L;

  /** What is wrong with a template. */
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
    /** The styles lack the one that is named. */
    STYLE_MISSING("The file lacks a style");

    private final String sentence;

    Fault(String sentence) {
      this.sentence = sentence;
    }
  }

  private final Fault fault;
  private final String detail;

  InvalidTemplateException(Fault fault, String detail) {
    this(fault, detail, null);
  }

  InvalidTemplateException(Fault fault, String detail, @Nullable Exception cause) {
    super(detail.isEmpty() ? fault.sentence : fault.sentence + ": " + detail, cause);
    this.fault = fault;
    this.detail = detail;
  }

  /** What is wrong. */
  public Fault fault() {
    return fault;
  }

  /** The name of the part or style in question; empty when the fault is of the whole file. */
  public String detail() {
    return detail;
  }
}
