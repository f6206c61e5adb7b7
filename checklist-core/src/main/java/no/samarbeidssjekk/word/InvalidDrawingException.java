package no.samarbeidssjekk.word;

import org.jspecify.annotations.Nullable;

/** A drawing cannot be made a picture. */
public final class InvalidDrawingException extends Exception {

  private static final long serialVersionUID = 1L;

  /** What is wrong with a drawing. */
  public enum Fault {
    /** It is no XML, or no SVG. The detail says why. */
    UNREADABLE("The drawing cannot be shown"),
    /** It uses what no drawing may. The detail names it. */
    REFUSED("The drawing uses what no drawing may"),
    /** It has more elements than the detail says. */
    TOO_LARGE("The drawing has more elements than are drawn");

    private final String sentence;

    Fault(String sentence) {
      this.sentence = sentence;
    }
  }

  private final Fault fault;
  private final String detail;
  private final int line;
  private final int column;

  InvalidDrawingException(Fault fault, String detail) {
    this(fault, detail, 0, 0, null);
  }

  InvalidDrawingException(
      Fault fault, String detail, int line, int column, @Nullable Throwable cause) {
    super(fault.sentence + ": " + detail, cause);
    this.fault = fault;
    this.detail = detail;
    this.line = line;
    this.column = column;
  }

  /** What is wrong. */
  public Fault fault() {
    return fault;
  }

  /** What the fault says more of. */
  public String detail() {
    return detail;
  }

  /** The line in the drawing, from 1; 0 when it is not known. */
  public int line() {
    return line;
  }

  /** The column in the drawing, from 1; 0 when it is not known. */
  public int column() {
    return column;
  }
}
