package no.samarbeidssjekk.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import no.samarbeidssjekk.assessment.Answer;
import no.samarbeidssjekk.assessment.Assessment;
import no.samarbeidssjekk.assessment.Status;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.gap.GapAnalysis;
import no.samarbeidssjekk.problem.Checked;
import no.samarbeidssjekk.problem.InvalidDocumentException;
import no.samarbeidssjekk.problem.Problem;
import no.samarbeidssjekk.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An assessment of an earlier version of a checklist is read against a newer one. */
class EarlierVersionTest {

  private static final Path EXAMPLE = Path.of("..", "examples", "eksempelregionen.yaml");

  @Test
  void anAnswerCarriesOverToTheItemThatReplacedItsOwn() throws Exception {
    assertThat(read("@2025.1", "RB-06: mangler", MadeUpEdition.OF_2026).answers())
        .containsOnly(Map.entry("RB-07", Answer.of(Status.MISSING)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"RB-06", "rb-07", "RB-08"})
  void anAnswerCarriesOverThroughAChainOfReplacements(String id) throws Exception {
    assertThat(read("", id + ": mangler", MadeUpEdition.OF_2027).answers())
        .containsOnly(Map.entry("RB-08", Answer.of(Status.MISSING)));
  }

  @Test
  void theAnswerToARetiredItemIsKeptAndCountsNowhere() throws Exception {
    Assessment assessment = read("@2025.1", "ST-05: på plass", MadeUpEdition.OF_2026);

    assertThat(assessment.answers()).containsOnly(Map.entry("ST-05", Answer.of(Status.IN_PLACE)));
    assertThat(
            GapAnalysis.of(MadeUpEdition.OF_2026, assessment)
                .scorecard()
                .overall()
                .levels()
                .get(2)
                .counts()
                .inPlace())
        .isZero();
  }

  @Test
  void anAnswerUnderAReplacedIdThatDidNotCarryOverIsNotScoredInSilence() throws Exception {
    Assessment read = read("@2025.1", "ST-05: delvis", MadeUpEdition.OF_2026);
    Assessment made =
        new Assessment(
            read.checklist(),
            read.collaboration(),
            read.date(),
            read.target(),
            read.note(),
            Map.of("RB-06", Answer.of(Status.PARTIAL)));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> GapAnalysis.of(MadeUpEdition.OF_2026, made));
  }

  @Test
  void theVersionsThatAreKnownGiveNoWarning() throws Exception {
    assertThat(check("@2025.1", "RB-06: mangler", MadeUpEdition.OF_2027).warnings()).isEmpty();
    assertThat(check("@2026.1", "RB-07: mangler", MadeUpEdition.OF_2027).warnings()).isEmpty();
    assertThat(check("@2025.2", "RB-06: mangler", MadeUpEdition.OF_2027).warnings())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.CHECKLIST_VERSION_OTHER, ProblemCode.ITEM_REPLACED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "@2026.1", "@2019.1"})
  void aRetiredItemThatTheVersionDidNotAskGivesAWarning(String version) throws Exception {
    assertThat(check(version, "ST-05: delvis", MadeUpEdition.OF_2026).warnings())
        .extracting(Problem::code)
        .contains(ProblemCode.ITEM_RETIRED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "@2026.1", "@2019.1"})
  void aReplacedItemThatTheVersionDidNotAskGivesAWarning(String version) throws Exception {
    assertThat(check(version, "RB-06: delvis", MadeUpEdition.OF_2026).warnings())
        .extracting(Problem::code)
        .contains(ProblemCode.ITEM_REPLACED)
        .doesNotContain(ProblemCode.ITEM_RETIRED);
  }

  @ParameterizedTest
  @CsvSource({"@2025.1,RO-03,RO-04", "'',RO-03,RO-04", "@2025.1,RB-01,RB-01"})
  void notRelevantThatIsNoLongerAllowedIsNotAssessedAndKeepsWhatWasSaid(
      String version, String answered, String counted) throws Exception {
    Checked<Assessment> read =
        check(
            version,
            answered + ": {status: ikke relevant, note: A, reason: B, action: {text: C}}",
            MadeUpEdition.OF_2026);

    assertThat(read.warnings())
        .extracting(Problem::code)
        .contains(ProblemCode.NOT_APPLICABLE_OUTDATED);
    Answer answer = read.value().answer(MadeUpEdition.OF_2026.item(counted).orElseThrow());
    assertThat(answer.status()).isEqualTo(Status.NOT_ASSESSED);
    assertThat(answer.note()).contains("A");
    assertThat(answer.reason()).contains("B");
    assertThat(answer.action()).isPresent();
  }

  @Test
  void notRelevantIsRefusedWhenNoEarlierVersionIsNamed() {
    assertThatThrownBy(
            () ->
                check(
                    "@2026.1", "RO-04: {status: ikke relevant, reason: B}", MadeUpEdition.OF_2026))
        .isInstanceOf(InvalidDocumentException.class);
  }

  @Test
  void anItemThatTheVersionDidNotAskYetGivesAWarningOnceItIsRetired() throws Exception {
    assertThat(check("@2025.1", "KU-04: delvis", MadeUpEdition.OF_2027).warnings())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.ITEM_RETIRED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026.1", "2027.1"})
  void whatIsReadIsWrittenAndReadBackEqual(String version) throws Exception {
    Checklist checklist = version.equals("2026.1") ? MadeUpEdition.OF_2026 : MadeUpEdition.OF_2027;
    AssessmentReader reader = new AssessmentReader(checklist);
    Assessment assessment =
        reader.read("a", new ByteArrayInputStream(Files.readAllBytes(EXAMPLE))).value();
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    new AssessmentWriter().write(assessment, stream);

    assertThat(reader.read("b", new ByteArrayInputStream(stream.toByteArray())).value())
        .isEqualTo(assessment);
  }

  @Test
  void aChecklistWithAHistoryIsWrittenAndReadBackEqual() throws IOException {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    new ChecklistWriter().write(MadeUpEdition.OF_2027, stream);

    assertThat(Documents.checklist(stream.toByteArray())).isEqualTo(MadeUpEdition.OF_2027);
  }

  @Test
  void aChainOfReplacementsMayBeLong() {
    StringBuilder text =
        new StringBuilder(
            """
            checklist: a
            version: "2"
            earlierVersions: ["1"]
            title: A
            source: {title: A, publisher: B, date: 2025-01-01, chapter: "1", rights: {notice: C, disclaimer: D}}
            levels: [{id: høy, name: høy, description: x}]
            dimensions: [{id: A, name: A, items: [{id: A-0, level: høy, text: x, notApplicableAllowed: true, since: "2"}]}]
            retired:
            """);
    for (int number = 1; number <= 6500; number++) {
      text.append(
          "  - {id: A-%d, text: x, since: \"2\", version: \"2\", reason: y, replacedBy: A-%d}\n"
              .formatted(number, number - 1));
    }

    Checklist checklist = Documents.checklist(text.toString().getBytes(StandardCharsets.UTF_8));

    assertThat(checklist.history().retired()).hasSize(6500);
    assertThat(checklist.successor(checklist.history().retired().get(6499)))
        .isEqualTo(checklist.item("A-0"));
  }

  private static Assessment read(String version, String answer, Checklist checklist)
      throws IOException, InvalidDocumentException {
    return check(version, answer, checklist).value();
  }

  private static Checked<Assessment> check(String version, String answer, Checklist checklist)
      throws IOException, InvalidDocumentException {
    String text =
        "checklist: veien-til-samarbeid%s\ncollaboration: {name: A}\ndate: 2025-03-21\nanswers: {%s}"
            .formatted(version, answer);
    return new AssessmentReader(checklist)
        .read("test.yaml", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }
}
