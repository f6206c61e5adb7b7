package no.samarbeidssjekk.yaml;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.samarbeidssjekk.problem.ProblemCode;
import no.samarbeidssjekk.problem.Problems;

/**
 * Warns of due dates before the assessment and of evidence from after it; when that goes for all of
 * them, of the assessment’s own date instead.
 */
record DateCheck(Problems problems) {

  void check(Node.Scalar written, List<Node.Mapping.Field> answers) {
    Optional<LocalDate> assessed = date(written);
    if (assessed.isEmpty()) {
      return;
    }
    LocalDate day = assessed.get();
    check(
        written,
        dates(answers.stream().flatMap(DateCheck::due)),
        day::isAfter,
        ProblemCode.ACTION_DUE_BEFORE_ASSESSMENT,
        ProblemCode.DATE_AFTER_ACTIONS);
    check(
        written,
        dates(answers.stream().flatMap(DateCheck::evidence)),
        day::isBefore,
        ProblemCode.EVIDENCE_AFTER_ASSESSMENT,
        ProblemCode.DATE_BEFORE_EVIDENCE);
  }

  private void check(
      Node.Scalar assessed,
      List<Node.Scalar> dates,
      Predicate<LocalDate> isDoubtful,
      ProblemCode ofOne,
      ProblemCode ofAll) {
    List<Node.Scalar> doubtful =
        dates.stream().filter(date -> date(date).filter(isDoubtful).isPresent()).toList();
    if (doubtful.size() > 1 && doubtful.size() == dates.size()) {
      problems.report(assessed.position(), ofAll, assessed.text(), String.valueOf(doubtful.size()));
    } else {
      doubtful.forEach(date -> problems.report(date.position(), ofOne, date.text()));
    }
  }

  private static Stream<Node.Scalar> due(Node.Mapping.Field answer) {
    return answer.value().child("action").flatMap(action -> action.text("due")).stream();
  }

  private static Stream<Node.Scalar> evidence(Node.Mapping.Field answer) {
    return answer.value().elements("evidence").stream().flatMap(one -> one.text("date").stream());
  }

  private static List<Node.Scalar> dates(Stream<Node.Scalar> texts) {
    return texts.filter(text -> date(text).isPresent()).toList();
  }

  private static Optional<LocalDate> date(Node.Scalar text) {
    try {
      return Optional.of(LocalDate.parse(text.text()));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
