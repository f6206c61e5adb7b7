package no.samarbeidssjekk.cli.command;

import java.util.List;
import java.util.Locale;
import no.samarbeidssjekk.assessment.Assessment;
import no.samarbeidssjekk.problem.Position;
import no.samarbeidssjekk.problem.Problem;
import no.samarbeidssjekk.problem.ProblemCode;
import no.samarbeidssjekk.problem.Problems;
import no.samarbeidssjekk.voices.Combination;
import no.samarbeidssjekk.voices.Mismatch;

/** Why files cannot be combined. */
final class CombineProblems {

  private CombineProblems() {}

  static List<Problem> in(List<Assessment> assessments, List<String> names) {
    return Combination.mismatches(assessments).stream()
        .map(mismatch -> problem(mismatch, names))
        .toList();
  }

  private static Problem problem(Mismatch mismatch, List<String> names) {
    Problems problems = new Problems(names.get(mismatch.index()));
    String other = names.get(mismatch.other());
    if (mismatch.part() == Mismatch.Part.RESPONDENT) {
      problems.report(Position.START, ProblemCode.RESPONDENT_SAME, other);
      return problems.inDocumentOrder().get(0);
    }
    problems.report(
        Position.START,
        ProblemCode.COMBINE_DIFFERS,
        problems.phrase("combine." + mismatch.part().name().toLowerCase(Locale.ROOT)),
        mismatch.found(),
        mismatch.otherFound(),
        other);
    return problems.inDocumentOrder().get(0);
  }
}
