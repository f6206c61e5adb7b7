package no.samarbeidssjekk.voices;

import static no.samarbeidssjekk.assessment.RespondentLevel.ADMINISTRATIVE;
import static no.samarbeidssjekk.assessment.RespondentLevel.POLITICAL;
import static no.samarbeidssjekk.assessment.RespondentLevel.PROFESSIONAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samarbeidssjekk.assessment.Access;
import no.samarbeidssjekk.assessment.Action;
import no.samarbeidssjekk.assessment.Answer;
import no.samarbeidssjekk.assessment.Assessment;
import no.samarbeidssjekk.assessment.Collaboration;
import no.samarbeidssjekk.assessment.Disagreement;
import no.samarbeidssjekk.assessment.EditionReference;
import no.samarbeidssjekk.assessment.Evidence;
import no.samarbeidssjekk.assessment.Marking;
import no.samarbeidssjekk.assessment.Respondent;
import no.samarbeidssjekk.assessment.Status;
import no.samarbeidssjekk.assessment.Voice;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.checklist.MadeUpChecklist;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CombinationTest {

  private static final Checklist CHECKLIST =
      MadeUpChecklist.of(
          MadeUpChecklist.levels(1), List.of(MadeUpChecklist.dimension("A", 1, 1, 1)));
  private static final String ITEM = CHECKLIST.items().get(0).id();
  private static final Respondent ONE = Respondents.respondent("5054", PROFESSIONAL);
  private static final Respondent TWO = Respondents.respondent("5055", ADMINISTRATIVE);
  private static final Respondent THREE = Respondents.respondent("5056", POLITICAL);

  @ParameterizedTest
  @CsvSource({
    "IN_PLACE, IN_PLACE, IN_PLACE, IN_PLACE, false",
    "IN_PLACE, PARTIAL, IN_PLACE, PARTIAL, true",
    "IN_PLACE, MISSING, PARTIAL, MISSING, true",
    "IN_PLACE, UNKNOWN, NOT_ASSESSED, IN_PLACE, false",
    "UNKNOWN, NOT_ASSESSED, NOT_ASSESSED, UNKNOWN, false",
    "NOT_ASSESSED, NOT_ASSESSED, NOT_ASSESSED, NOT_ASSESSED, false",
    "NOT_APPLICABLE, NOT_APPLICABLE, UNKNOWN, NOT_APPLICABLE, false",
    "NOT_APPLICABLE, IN_PLACE, NOT_APPLICABLE, IN_PLACE, true",
    "NOT_APPLICABLE, MISSING, IN_PLACE, MISSING, true"
  })
  void theStatusIsTheLowestOfThoseWhoKnow(
      Status one, Status two, Status three, Status joint, boolean isDisagreement) {
    Answer answer =
        combined(
            Respondents.answering(CHECKLIST, ONE, one),
            Respondents.answering(CHECKLIST, TWO, two),
            Respondents.answering(CHECKLIST, THREE, three));

    assertThat(answer.status()).isEqualTo(joint);
    assertThat(answer.disagreement())
        .isEqualTo(isDisagreement ? Optional.of(Disagreement.OPEN) : Optional.empty());
  }

  @Test
  void whatEachSaidIsKeptWithItsOrigin() {
    Answer first =
        new Answer(
            Status.PARTIAL,
            Optional.of("Bare i Fjellvik"),
            Optional.empty(),
            List.of(new Evidence("Avtale", Optional.empty(), Optional.empty())),
            Optional.of(new Action("Lage plan", Optional.empty(), Optional.empty())));
    Answer second =
        new Answer(
            Status.MISSING,
            Optional.of("Ingen avtale"),
            Optional.empty(),
            List.of(new Evidence("Vedtak", Optional.empty(), Optional.empty())),
            Optional.empty());

    Answer joint =
        combined(
            Respondents.assessment(CHECKLIST, TWO, Map.of(ITEM, second)),
            Respondents.assessment(CHECKLIST, ONE, Map.of(ITEM, first)));

    assertThat(joint.voices()).containsExactly(Voice.of(ONE, first), Voice.of(TWO, second));
    assertThat(joint.note()).isEmpty();
    assertThat(joint.evidence()).extracting(Evidence::title).containsExactly("Avtale", "Vedtak");
    assertThat(joint.action()).isEqualTo(first.action());
  }

  @Test
  void aSettledDisagreementStaysAsItWasSettledUntilANewVoiceIsHeard() {
    Assessment joint =
        Combination.of(
            CHECKLIST,
            List.of(
                Respondents.answering(CHECKLIST, ONE, Status.IN_PLACE),
                Respondents.answering(CHECKLIST, TWO, Status.MISSING)));
    Answer proposed = joint.answer(CHECKLIST.items().get(0));
    Answer settled =
        new Answer(
            Status.PARTIAL,
            Optional.of("Enige på møtet"),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            proposed.voices(),
            Optional.of(Disagreement.SETTLED));
    Assessment edited = with(joint, settled);

    assertThat(combined(edited, Respondents.answering(CHECKLIST, ONE, Status.IN_PLACE)))
        .isEqualTo(settled);
    Answer reopened = combined(edited, Respondents.answering(CHECKLIST, THREE, Status.IN_PLACE));
    assertThat(reopened.disagreement()).contains(Disagreement.OPEN);
    assertThat(reopened.voices()).hasSize(3).containsAll(proposed.voices());
    assertThat(reopened.note()).contains("Enige på møtet");
  }

  @Test
  void factsArePutTogetherAndTheStrictestMarkingHolds() {
    Assessment one = facts("Eksempelregionen", "2026-03-12", Marking.OPEN);
    Assessment two =
        facts(
            "eksempelregionen",
            "2026-04-01",
            new Marking(Access.EXEMPT, Optional.of("offl. § 24 tredje ledd")));

    Assessment joint = Combination.of(CHECKLIST, List.of(two, one));

    assertThat(joint.date()).isEqualTo(LocalDate.of(2026, 4, 1));
    assertThat(joint.marking()).isEqualTo(two.marking());
    assertThat(joint.respondent()).isEmpty();
    assertThat(joint).isEqualTo(Combination.of(CHECKLIST, List.of(one, two)));
  }

  @Test
  void whatIsOfAnotherCooperationChecklistOrVersionIsNotCombined() {
    Assessment one = facts("Eksempelregionen", "2026-03-12", Marking.OPEN);
    Assessment other = facts("Kystregionen", "2026-03-12", Marking.OPEN);

    assertThat(Combination.mismatches(List.of(one, one, other)))
        .containsExactly(
            new Mismatch(2, Mismatch.Part.COLLABORATION, "Kystregionen", "Eksempelregionen"));
    assertThat(Combination.mismatches(List.of(one, edition(one, "annen", "1"))))
        .extracting(Mismatch::part)
        .containsExactly(Mismatch.Part.CHECKLIST);
    assertThat(Combination.mismatches(List.of(one, edition(one, CHECKLIST.id(), "2"))))
        .extracting(Mismatch::part)
        .containsExactly(Mismatch.Part.VERSION);
    assertThatThrownBy(() -> Combination.of(CHECKLIST, List.of(one, other)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Combination.of(CHECKLIST, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Answer combined(Assessment... assessments) {
    return Combination.of(CHECKLIST, List.of(assessments)).answer(CHECKLIST.items().get(0));
  }

  private static Assessment with(Assessment joint, Answer answer) {
    return new Assessment(
        joint.checklist(),
        joint.supplements(),
        joint.collaboration(),
        joint.date(),
        joint.target(),
        joint.marking(),
        joint.note(),
        Map.of(ITEM, answer));
  }

  private static Assessment facts(String name, String date, Marking marking) {
    return new Assessment(
        new EditionReference(CHECKLIST.id(), Optional.of(CHECKLIST.version())),
        List.of(),
        Collaboration.named(name),
        LocalDate.parse(date),
        Optional.empty(),
        marking,
        Optional.of(ONE),
        Optional.empty(),
        Map.of());
  }

  private static Assessment edition(Assessment assessment, String id, String version) {
    return new Assessment(
        new EditionReference(id, Optional.of(version)),
        assessment.supplements(),
        assessment.collaboration(),
        assessment.date(),
        assessment.target(),
        assessment.marking(),
        assessment.note(),
        assessment.answers());
  }
}
