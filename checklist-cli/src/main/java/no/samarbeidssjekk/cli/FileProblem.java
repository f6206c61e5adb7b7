package no.samarbeidssjekk.cli;

import java.util.List;
import no.samarbeidssjekk.problem.Position;
import no.samarbeidssjekk.problem.Problem;
import no.samarbeidssjekk.problem.ProblemCode;
import no.samarbeidssjekk.problem.Problems;

/** Says that a file could not be read or written. */
public final class FileProblem extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /**
   * Names the file and what is wrong with it.
   *
   * @param name the file as it was named on the command line
   * @param code one of the codes that are about files
   */
  public FileProblem(String name, ProblemCode code) {
    super(name + ": " + code.code());
    Problems found = new Problems(name);
    found.report(Position.START, code);
    this.problems = found.inDocumentOrder();
  }

  /** The same as a problem of the document. */
  public List<Problem> problems() {
    return problems;
  }
}
