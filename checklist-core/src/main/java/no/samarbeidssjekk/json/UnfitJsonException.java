package no.samarbeidssjekk.json;

import java.util.List;
import no.samarbeidssjekk.problem.InvalidDocumentException;
import no.samarbeidssjekk.problem.Position;
import no.samarbeidssjekk.problem.ProblemCode;
import no.samarbeidssjekk.problem.Problems;

/** Says that JSON cannot be used because of what stands at a place. */
final class UnfitJsonException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Position position;
  private final ProblemCode code;
  private final transient List<String> arguments;

  UnfitJsonException(Position position, ProblemCode code, String... arguments) {
    super(code.code());
    this.position = position;
    this.code = code;
    this.arguments = List.of(arguments);
  }

  /** The same as the problem of a document. */
  InvalidDocumentException in(String source) {
    Problems problems = new Problems(source);
    problems.report(position, code, arguments.toArray());
    return new InvalidDocumentException(problems.inDocumentOrder());
  }
}
