package no.samarbeidssjekk.problem;

import java.util.List;
import java.util.stream.Collectors;
import no.samarbeidssjekk.language.Language;

/** Says that a document cannot be used, with everything that is wrong in it. */
public final class InvalidDocumentException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /**
   * Gathers what is wrong.
   *
   * @param problems at least one problem, in document order
   */
  public InvalidDocumentException(List<Problem> problems) {
    super(
        problems.stream()
            .map(problem -> problem.line(Language.ENGLISH))
            .collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** Everything that is wrong, from the document's beginning to its end. */
  public List<Problem> problems() {
    return problems;
  }
}
