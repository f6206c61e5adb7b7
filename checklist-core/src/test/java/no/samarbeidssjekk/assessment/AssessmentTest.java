package no.samarbeidssjekk.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import no.samarbeidssjekk.checklist.MadeUpChecklist;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssessmentTest {

  @Test
  void anItemWithoutAnAnswerIsNotAssessed() {
    Assessment assessment = answering(Map.of("A-1", Answer.of(Status.PARTIAL)));
    assertThat(assessment.answer(MadeUpChecklist.item("A-1", MadeUpChecklist.level(1))))
        .isEqualTo(Answer.of(Status.PARTIAL));
    assertThat(assessment.answer(MadeUpChecklist.item("A-2", MadeUpChecklist.level(1))))
        .isEqualTo(Answer.of(Status.NOT_ASSESSED));
  }

  @Test
  void answersKeepTheOrderOfTheFileAndNeverChange() {
    Map<String, Answer> answers = new LinkedHashMap<>();
    for (String id : new String[] {"B-9", "A-1", "C-5", "A-0"}) {
      answers.put(id, Answer.of(Status.IN_PLACE));
    }
    Assessment assessment = answering(answers);
    answers.clear();
    assertThat(assessment.answers().keySet()).containsExactly("B-9", "A-1", "C-5", "A-0");
    assertThatThrownBy(() -> assessment.answers().remove("A-1"))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t"})
  void aCollaborationHasAName(String blank) {
    assertThatThrownBy(() -> Collaboration.named(blank))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("name");
  }

  @ParameterizedTest
  @CsvSource({"veien, veien,", "veien@2025.1, veien, 2025.1", "a@b@c, a, b@c"})
  void aChecklistIsReferredToByItsIdAndPerhapsAVersion(String text, String id, String version) {
    EditionReference reference = EditionReference.parse(text);
    assertThat(reference).isEqualTo(new EditionReference(id, Optional.ofNullable(version)));
    assertThat(reference).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0301", "1103", "1508", "1804", "3105", "3205", "3301", "3401", "3901", "4001", "4203",
        "4601", "5001", "5501", "5601"
      })
  void aMunicipalityNumberBeginsWithACountyOfTheDivisionOf2024(String digits) {
    assertThat(MunicipalityNumber.parse(digits)).contains(new MunicipalityNumber(digits));
    assertThat(new MunicipalityNumber(digits)).hasToString(digits);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "301", "50544", "5O54", "-501", " 5054", "٥٠٥٤", "0101", "3001", "9999"})
  void anythingElseIsNoMunicipalityNumber(String text) {
    assertThat(MunicipalityNumber.parse(text)).isEmpty();
    assertThatThrownBy(() -> new MunicipalityNumber(text))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anExemptionFromPublicAccessHasABasis() {
    assertThat(new Marking(Access.EXEMPT, Optional.of("offl. § 14")).basis())
        .contains("offl. § 14");
    assertThatThrownBy(() -> new Marking(Access.EXEMPT, Optional.of(" ")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Marking(Access.EXEMPT, Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anAssessmentIsOpenUnlessMarked() {
    assertThat(answering(Map.of()).marking()).isEqualTo(Marking.OPEN);
  }

  private static Assessment answering(Map<String, Answer> answers) {
    return new Assessment(
        new EditionReference("made-up", Optional.empty()),
        Collaboration.named("Fosenregionen"),
        LocalDate.of(2025, 3, 21),
        Optional.empty(),
        Optional.empty(),
        answers);
  }
}
