package no.samarbeidssjekk.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.problem.Problem;
import no.samarbeidssjekk.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BadDocumentTest {

  private static final String SOURCE = "feil.yaml";

  static Stream<BadDocument> assessments() {
    return BadDocument.of("bad-assessments.txt");
  }

  static Stream<BadDocument> assessmentsOfANewerEdition() {
    return BadDocument.of("bad-assessments-newer-edition.txt");
  }

  static Stream<BadDocument> checklists() {
    return BadDocument.of("bad-checklists.txt");
  }

  static Stream<BadDocument> supplements() {
    return BadDocument.of("bad-supplements.txt");
  }

  @ParameterizedTest
  @MethodSource("assessments")
  void everyProblemOfAnAssessmentIsReportedAtItsPlaceAndNothingElse(BadDocument bad) {
    requireProblems(bad, Documents.assessmentProblems(SOURCE, bad.bytes()));
  }

  @ParameterizedTest
  @MethodSource("assessmentsOfANewerEdition")
  void everyProblemWithANewerEditionIsReportedAtItsPlaceAndNothingElse(BadDocument bad) {
    requireProblems(bad, Documents.newerEditionProblems(SOURCE, bad.bytes()));
  }

  @ParameterizedTest
  @MethodSource("checklists")
  void everyProblemOfAChecklistIsReportedAtItsPlaceAndNothingElse(BadDocument bad) {
    requireProblems(bad, Documents.checklistProblems(SOURCE, bad.bytes()));
  }

  @ParameterizedTest
  @MethodSource("supplements")
  void everyProblemOfASupplementIsReportedAtItsPlaceAndNothingElse(BadDocument bad) {
    requireProblems(bad, Documents.supplementProblems(SOURCE, bad.bytes()));
  }

  @Test
  void everyProblemThatAReaderCanReportHasACase() {
    Set<ProblemCode> reportedOfOtherThings =
        Arrays.stream(ProblemCode.values())
            .filter(
                code ->
                    code.name()
                        .matches(
                            "(FILE|TEMPLATE|JSON|COMBINE|COMPARE|WORKBOOK|SHEET|COLUMN|ROWS?|CELLS?)_.*|RESPONDENT_SAME"))
            .collect(Collectors.toSet());
    Set<ProblemCode> covered =
        Stream.of(
                assessments().map(bad -> Documents.assessmentProblems(SOURCE, bad.bytes())),
                assessmentsOfANewerEdition()
                    .map(bad -> Documents.newerEditionProblems(SOURCE, bad.bytes())),
                checklists().map(bad -> Documents.checklistProblems(SOURCE, bad.bytes())),
                supplements().map(bad -> Documents.supplementProblems(SOURCE, bad.bytes())),
                InvalidDocument.all().stream()
                    .filter(document -> document.toString().endsWith("-lint"))
                    .map(InvalidDocument::problems))
            .flatMap(kind -> kind.flatMap(List::stream))
            .map(Problem::code)
            .collect(Collectors.toSet());

    Set<ProblemCode> expected = EnumSet.allOf(ProblemCode.class);
    expected.removeAll(reportedOfOtherThings);
    expected.remove(ProblemCode.PROBLEMS_TOO_MANY);
    expected.remove(ProblemCode.WARNINGS_TOO_MANY);
    assertThat(covered).isEqualTo(expected);
  }

  @Test
  void theExampleOfTheContractHoldsToTheLetter() {
    String text =
        """
        checklist: veien-til-samarbeid
        collaboration:
          name: Fosenregionen
          forms: [interkommunalt politisk råd]
          established: 1987
          members:
            - {number: "5054", name: Indre Fosen}
            - {number: "5020", name: Osen}
            - {number: "5057", name: Ørland}
            - {number: "5058", name: Åfjord}
          sectors: [brann og redning]
          tasks: [risikoanalyser]
        date: 2025-03-21
        target: viderekommen
        answers:
          RB-03: delvis
          RB-04: påå plass
        """;

    assertThat(Documents.assessmentProblems("fosen.yaml", text.getBytes(StandardCharsets.UTF_8)))
        .extracting(problem -> problem.line(Language.BOKMAL))
        .containsExactly(
            "fosen.yaml:17:10: error: «påå plass» er ikke en gyldig status. Mente du «på plass»?"
                + " [status-unknown]");
  }

  private static void requireProblems(BadDocument bad, List<Problem> problems) {
    assertThat(problems)
        .allSatisfy(
            problem -> {
              assertThat(Language.values())
                  .extracting(problem.sentence()::in)
                  .doesNotHaveDuplicates()
                  .allSatisfy(BadDocumentTest::isOneWholeSentence);
            });
    List<String> found =
        IntStream.range(0, Math.max(problems.size(), bad.problems().size()))
            .mapToObj(index -> shown(problems, index, bad.problems()))
            .toList();
    assertThat(found).isEqualTo(bad.problems());
    assertThat(problems).isSortedAccordingTo(Problem.DOCUMENT_ORDER);
  }

  private static void isOneWholeSentence(String sentence) {
    assertThat(sentence)
        .doesNotContain("\n")
        .doesNotContainPattern("\\{[0-9]+}")
        .matches("(?s).+[.?]");
  }

  private static String shown(List<Problem> problems, int index, List<String> expected) {
    if (index >= problems.size()) {
      return "nothing";
    }
    Problem problem = problems.get(index);
    boolean isWholeLine =
        index < expected.size() && expected.get(index).matches("(?s).* (error|warning): .*");
    return isWholeLine
        ? problem.line(Language.BOKMAL).substring(SOURCE.length() + 1)
        : problem.position() + " " + problem.code().code();
  }
}
