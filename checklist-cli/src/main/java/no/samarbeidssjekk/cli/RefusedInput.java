package no.samarbeidssjekk.cli;

import java.util.List;
import no.samarbeidssjekk.problem.InvalidDocumentException;
import no.samarbeidssjekk.problem.Problem;

/** A file that a command needs before it can begin cannot be used. Ends the command. */
public final class RefusedInput extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;
  private final int exitCode;

  /** The file cannot be read. */
  public RefusedInput(FileProblem problem) {
    super(problem);
    this.problems = problem.problems();
    this.exitCode = ExitCode.FILE;
  }

  /** The file is read, and something is wrong in it. */
  public RefusedInput(InvalidDocumentException problem) {
    super(problem);
    this.problems = problem.problems();
    this.exitCode = ExitCode.INVALID;
  }

  /** What is wrong. */
  public List<Problem> problems() {
    return problems;
  }

  /** How the command ends, as one of {@link ExitCode}. */
  public int exitCode() {
    return exitCode;
  }
}
