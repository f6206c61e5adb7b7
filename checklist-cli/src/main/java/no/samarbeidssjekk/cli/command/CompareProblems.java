package no.samarbeidssjekk.cli.command;

import java.util.List;
import java.util.Locale;
import no.samarbeidssjekk.assessment.Assessment;
import no.samarbeidssjekk.assessment.Respondent;
import no.samarbeidssjekk.comparison.Comparison;
import no.samarbeidssjekk.comparison.Obstacle;
import no.samarbeidssjekk.language.LocalizedText;
import no.samarbeidssjekk.problem.Position;
import no.samarbeidssjekk.problem.Problem;
import no.samarbeidssjekk.problem.ProblemCode;
import no.samarbeidssjekk.problem.Problems;

/** Why files cannot be compared. */
final class CompareProblems {

  private CompareProblems() {}

  static List<Problem> in(List<Assessment> assessments, List<String> names) {
    return Comparison.obstacles(assessments).stream()
        .map(obstacle -> problem(obstacle, assessments, names))
        .toList();
  }

  private static Problem problem(
      Obstacle obstacle, List<Assessment> assessments, List<String> names) {
    Problems problems = new Problems(names.get(obstacle.index()));
    String other = names.get(obstacle.other());
    if (obstacle.part() == Obstacle.Part.DATE) {
      problems.report(Position.START, ProblemCode.COMPARE_SAME_DATE, obstacle.found(), other);
    } else if (obstacle.part() == Obstacle.Part.RESPONDENT) {
      problems.report(
          Position.START,
          ProblemCode.COMPARE_DIFFERS,
          problems.phrase("compare.respondent"),
          respondent(assessments.get(obstacle.index()), problems),
          respondent(assessments.get(obstacle.other()), problems),
          other);
    } else {
      problems.report(
          Position.START,
          ProblemCode.COMPARE_DIFFERS,
          problems.phrase("compare." + obstacle.part().name().toLowerCase(Locale.ROOT)),
          obstacle.found(),
          obstacle.otherFound(),
          other);
    }
    return problems.inDocumentOrder().get(0);
  }

  private static LocalizedText respondent(Assessment assessment, Problems problems) {
    return assessment
        .respondent()
        .map(Respondent::label)
        .orElseGet(() -> problems.phrase("compare.no-respondent"));
  }
}
