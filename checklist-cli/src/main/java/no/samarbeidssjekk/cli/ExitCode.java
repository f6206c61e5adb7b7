package no.samarbeidssjekk.cli;

/** How a command ends; public and documented. With several files the highest code wins. */
public final class ExitCode {

  /** Done. */
  public static final int DONE = 0;

  /**
   * The assessment does not meet {@code --require} or {@code --fail-under}, or is worse than an
   * earlier one and {@code --fail-on-regression} is asked for.
   */
  public static final int NOT_MET = 1;

  /** The command was used wrongly. */
  public static final int USAGE = 2;

  /** A document or a template is invalid. */
  public static final int INVALID = 3;

  /** A file cannot be read or written. */
  public static final int FILE = 4;

  /** The program is at fault. */
  public static final int BUG = 70;

  private ExitCode() {}
}
