package no.samarbeidssjekk.voices;

import static no.samarbeidssjekk.assessment.RespondentLevel.ADMINISTRATIVE;
import static no.samarbeidssjekk.assessment.RespondentLevel.POLITICAL;
import static no.samarbeidssjekk.assessment.RespondentLevel.PROFESSIONAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.LinkedHashMap;
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
import no.samarbeidssjekk.checklist.Item;
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
    Assessment edited = with(joint, Map.of(ITEM, settled));

    assertThat(combined(edited, Respondents.answering(CHECKLIST, ONE, Status.IN_PLACE)))
        .isEqualTo(settled);
    Answer reopened = combined(edited, Respondents.answering(CHECKLIST, THREE, Status.IN_PLACE));
    assertThat(reopened.disagreement()).contains(Disagreement.OPEN);
    assertThat(reopened.voices()).hasSize(3).containsAll(proposed.voices());
    assertThat(reopened.note()).contains("Enige på møtet");
  }

  @Test
  void whatTheCooperationAnswersJointlyIsNobodysVoice() {
    Assessment first = Respondents.answering(CHECKLIST, ONE, Status.IN_PLACE);
    Assessment joint =
        Combination.of(
            CHECKLIST, List.of(first, Respondents.answering(CHECKLIST, TWO, Status.MISSING)));
    Map<String, Answer> answers = new LinkedHashMap<>(joint.answers());
    answers.put(CHECKLIST.items().get(1).id(), Answer.of(Status.IN_PLACE));
    Assessment edited = with(joint, answers);

    assertThat(Combination.of(CHECKLIST, List.of(edited)).answers()).isEqualTo(answers);
    assertThat(Combination.of(CHECKLIST, List.of(first, edited)).answers()).isEqualTo(answers);
    Workshop workshop = Workshop.of(CHECKLIST, List.of(edited));
    assertThat(workshop.respondents()).containsExactly(ONE, TWO);
    assertThat(workshop.unknown())
        .extracting(ItemVoices::item)
        .containsExactly(CHECKLIST.items().get(2));
  }

  @Test
  void whatTheCooperationAnsweredJointlyIsHeldAgainstANewVoice() {
    Assessment joint =
        Combination.of(
            CHECKLIST,
            List.of(
                Respondents.answering(CHECKLIST, ONE, Status.IN_PLACE),
                Respondents.answering(CHECKLIST, TWO, Status.MISSING)));
    Map<String, Answer> answers = new LinkedHashMap<>(joint.answers());
    Item item = CHECKLIST.items().get(1);
    answers.put(item.id(), Answer.of(Status.MISSING));
    List<Assessment> all =
        List.of(
            with(joint, answers),
            Respondents.answering(CHECKLIST, THREE, Status.NOT_ASSESSED, Status.IN_PLACE));
    Assessment heard = Combination.of(CHECKLIST, all);

    assertThat(heard.answer(item).status()).isEqualTo(Status.MISSING);
    assertThat(heard.answer(item).disagreement()).contains(Disagreement.OPEN);
    assertThat(heard.answer(item).voices())
        .extracting(Voice::from)
        .containsExactly(THREE, Respondent.UNNAMED);
    assertThat(Combination.of(CHECKLIST, List.of(heard, all.get(0), all.get(1)))).isEqualTo(heard);
    assertThat(Workshop.of(CHECKLIST, all).respondents())
        .containsExactlyInAnyOrder(ONE, TWO, THREE);
    assertThat(Workshop.of(CHECKLIST, List.of(heard)).respondents())
        .containsExactlyInAnyOrder(ONE, TWO, THREE);
  }

  @Test
  void whoSaysNothingOfThemselvesIsARespondentAllTheSame() {
    Assessment named = Respondents.answering(CHECKLIST, ONE, Status.IN_PLACE);
    Assessment unnamed =
        edition(
            Respondents.answering(CHECKLIST, TWO, Status.MISSING),
            CHECKLIST.id(),
            CHECKLIST.version());

    assertThat(Workshop.of(CHECKLIST, List.of(named, unnamed)).respondents())
        .containsExactly(ONE, Respondent.UNNAMED);
    assertThat(Workshop.of(CHECKLIST, List.of(unnamed)).respondents())
        .containsExactly(Respondent.UNNAMED);
  }

  @Test
  void whoAnswersOnALaterDayReplacesWhatTheySaidInTheJointFile() {
    Assessment joint =
        Combination.of(
            CHECKLIST,
            List.of(
                Respondents.answering(CHECKLIST, ONE, Status.MISSING, Status.MISSING),
                Respondents.answering(CHECKLIST, TWO, Status.IN_PLACE)));
    Assessment anew = Respondents.answering(CHECKLIST, ONE, Status.IN_PLACE);
    Assessment later = on(anew, joint.date().plusDays(1));

    Assessment heard = Combination.of(CHECKLIST, List.of(joint, later));
    assertThat(heard).isEqualTo(Combination.of(CHECKLIST, List.of(later, joint)));
    assertThat(heard.answer(CHECKLIST.items().get(0)).status()).isEqualTo(Status.IN_PLACE);
    assertThat(heard.answer(CHECKLIST.items().get(0)).voices())
        .extracting(Voice::from, Voice::status)
        .containsExactly(tuple(ONE, Status.IN_PLACE), tuple(TWO, Status.IN_PLACE));
    assertThat(heard.answer(CHECKLIST.items().get(1)).status()).isEqualTo(Status.MISSING);

    assertThat(combined(joint, anew).voices())
        .as("of the same day, nobody can tell which is the later")
        .hasSize(3);
  }

  @Test
  void differentAnswersWithTheSameRespondentAreToldOf() {
    Assessment one = Respondents.answering(CHECKLIST, ONE, Status.MISSING);
    Assessment two = Respondents.answering(CHECKLIST, TWO, Status.MISSING);
    Assessment other = Respondents.answering(CHECKLIST, TWO, Status.PARTIAL);
    Assessment unnamed = edition(one, CHECKLIST.id(), CHECKLIST.version());
    Assessment alsoUnnamed = edition(other, CHECKLIST.id(), CHECKLIST.version());
    Assessment joint = Combination.of(CHECKLIST, List.of(one, two));

    assertThat(Combination.mismatches(List.of(one, two, other)))
        .containsExactly(
            new Mismatch(
                2, Mismatch.Part.RESPONDENT, "5055, administrative", 1, "5055, administrative"));
    assertThat(Combination.mismatches(List.of(unnamed, one, alsoUnnamed)))
        .containsExactly(new Mismatch(2, Mismatch.Part.RESPONDENT, "", 0, ""));
    assertThat(Combination.mismatches(List.of(one, one, joint, two, unnamed, joint))).isEmpty();
    assertThat(Combination.of(CHECKLIST, List.of(two, other)).answers().get(ITEM))
        .as("for those who know")
        .isNotNull();
  }

  @Test
  void whoAssessedNothingDoesNotReopenWhatIsSettled() {
    Assessment joint =
        Combination.of(
            CHECKLIST,
            List.of(
                Respondents.answering(CHECKLIST, ONE, Status.IN_PLACE),
                Respondents.answering(CHECKLIST, TWO, Status.MISSING)));
    Answer settled = joint.answer(CHECKLIST.items().get(0)).withDisagreement(Disagreement.SETTLED);

    assertThat(
            combined(
                with(joint, Map.of(ITEM, settled)),
                Respondents.answering(CHECKLIST, THREE, Status.NOT_ASSESSED)))
        .isEqualTo(settled);
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
            new Mismatch(2, Mismatch.Part.COLLABORATION, "Kystregionen", 0, "Eksempelregionen"));
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

  private static Assessment on(Assessment assessment, LocalDate date) {
    return new Assessment(
        assessment.checklist(),
        assessment.supplements(),
        assessment.collaboration(),
        date,
        assessment.target(),
        assessment.marking(),
        assessment.respondent(),
        assessment.note(),
        assessment.answers());
  }

  private static Assessment with(Assessment joint, Map<String, Answer> answers) {
    return new Assessment(
        joint.checklist(),
        joint.supplements(),
        joint.collaboration(),
        joint.date(),
        joint.target(),
        joint.marking(),
        joint.note(),
        answers);
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
