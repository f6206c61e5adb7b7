package no.samarbeidssjekk.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samarbeidssjekk.problem.Excerpt;
import no.samarbeidssjekk.problem.Position;
import no.samarbeidssjekk.problem.Problem;
import no.samarbeidssjekk.problem.ProblemCode;
import no.samarbeidssjekk.problem.Problems;
import no.samarbeidssjekk.problem.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files with more problems than anybody can read are refused as quickly as others. */
class ManyProblemsTest {

  private static final String HEAD =
      "checklist: veien-til-samarbeid\ncollaboration: {name: Fosen}\ndate: 2025-03-21\nanswers:\n";

  static Stream<String> documents() {
    return Stream.of(
        HEAD + "  RB-01: mangler\n".repeat(40_000),
        HEAD + "  RB-01:\n    status: delvis\n    evidence: [" + "{},".repeat(9_000) + "]\n",
        HEAD.replace("Fosen}", "Fosen, members: [" + "\"9\",".repeat(9_000) + "]}")
            + "  RB-01: mangler\n");
  }

  @ParameterizedTest
  @MethodSource("documents")
  void theFirstFiveHundredAreToldAndThatThereAreMore(String document) {
    List<Problem> problems =
        Documents.assessmentProblems("f.yaml", document.getBytes(StandardCharsets.UTF_8));

    List<Problem> errors =
        problems.stream().filter(problem -> problem.severity() == Severity.ERROR).toList();
    assertThat(errors).hasSize(501);
    assertThat(errors).extracting(Problem::code).containsOnlyOnce(ProblemCode.PROBLEMS_TOO_MANY);
  }

  @Test
  void manyWarningsAreNoErrorAndHideNone() throws Exception {
    String evidence = "{title: A, date: 2026-01-01}, ".repeat(600);
    String doubtful =
        HEAD
            + "  RB-03: {status: delvis, evidence: [{title: B, date: 2024-01-01}, "
            + evidence
            + "]}\n";

    List<Problem> warnings =
        Documents.assessmentProblems("f.yaml", doubtful.getBytes(StandardCharsets.UTF_8));
    assertThat(warnings).hasSize(501);
    assertThat(warnings).extracting(Problem::severity).containsOnly(Severity.WARNING);
    assertThat(warnings).extracting(Problem::code).containsOnlyOnce(ProblemCode.WARNINGS_TOO_MANY);

    List<Problem> both =
        Documents.assessmentProblems(
            "f.yaml", (doubtful + "  RB-04: feil\n").getBytes(StandardCharsets.UTF_8));
    assertThat(both).hasSize(502).extracting(Problem::code).contains(ProblemCode.STATUS_UNKNOWN);
  }

  @Test
  void whatIsToldDoesNotDependOnTheOrderInWhichItIsFound() {
    List<Position> places =
        IntStream.rangeClosed(1, 700).mapToObj(line -> new Position(line, 1)).toList();
    List<Position> otherOrder = new ArrayList<>(places);
    Collections.shuffle(otherOrder, new Random(7));

    assertThat(problemsAt(otherOrder)).isEqualTo(problemsAt(places)).hasSize(501);
  }

  private static List<Problem> problemsAt(List<Position> places) {
    Problems problems = new Problems("f.yaml");
    places.forEach(place -> problems.report(place, ProblemCode.REASON_MISSING));
    return problems.inDocumentOrder();
  }

  @Test
  void excerptsOfManyPlacesAreThoseOfEachPlace() {
    String document = HEAD + "  RB-01: mangler\n";
    List<Position> places = List.of(new Position(2, 4), new Position(5, 3), new Position(99, 1));

    assertThat(Excerpt.allOf(document, places))
        .isEqualTo(places.stream().map(place -> Excerpt.of(document, place)).toList())
        .last()
        .isEqualTo(Optional.empty());
  }
}
