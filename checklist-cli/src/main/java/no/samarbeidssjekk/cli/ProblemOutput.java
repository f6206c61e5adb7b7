package no.samarbeidssjekk.cli;

import java.util.List;
import no.samarbeidssjekk.problem.Problem;

/** Where a command says what is wrong in its files. */
@FunctionalInterface
public interface ProblemOutput {

  /**
   * Says why a document is refused.
   *
   * @param document its text as far as it can be read; empty when there is no file to read
   */
  void refused(List<Problem> problems, String document);

  /** Says what is doubtful about a document that can be used; unless told, this is not said. */
  default void accepted(List<Problem> warnings, String document) {}
}
