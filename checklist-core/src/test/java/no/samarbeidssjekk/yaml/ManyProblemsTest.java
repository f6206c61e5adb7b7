package no.samarbeidssjekk.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samarbeidssjekk.problem.Excerpt;
import no.samarbeidssjekk.problem.Position;
import no.samarbeidssjekk.problem.Problem;
import no.samarbeidssjekk.problem.ProblemCode;
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

    assertThat(problems).hasSize(501);
    assertThat(problems).extracting(Problem::code).containsOnlyOnce(ProblemCode.PROBLEMS_TOO_MANY);
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
