package no.samarbeidssjekk.voices;

import static no.samarbeidssjekk.assessment.RespondentLevel.POLITICAL;
import static no.samarbeidssjekk.assessment.RespondentLevel.PROFESSIONAL;
import static no.samarbeidssjekk.assessment.Status.IN_PLACE;
import static no.samarbeidssjekk.assessment.Status.MISSING;
import static no.samarbeidssjekk.assessment.Status.NOT_APPLICABLE;
import static no.samarbeidssjekk.assessment.Status.NOT_ASSESSED;
import static no.samarbeidssjekk.assessment.Status.PARTIAL;
import static no.samarbeidssjekk.assessment.Status.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samarbeidssjekk.Samarbeidssjekk;
import no.samarbeidssjekk.assessment.Answer;
import no.samarbeidssjekk.assessment.Assessment;
import no.samarbeidssjekk.assessment.Disagreement;
import no.samarbeidssjekk.assessment.MunicipalityNumber;
import no.samarbeidssjekk.assessment.Respondent;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.checklist.MadeUpChecklist;
import no.samarbeidssjekk.scoring.StatusCounts;
import org.junit.jupiter.api.Test;

class WorkshopTest {

  private static final Checklist CHECKLIST =
      MadeUpChecklist.of(
          MadeUpChecklist.levels(1), List.of(MadeUpChecklist.dimension("A", 1, 1, 1, 1, 1, 1)));
  private static final Respondent ONE = Respondents.respondent("5054", PROFESSIONAL);
  private static final Respondent TWO = Respondents.respondent("5055", PROFESSIONAL);
  private static final Respondent THREE = Respondents.respondent("5055", POLITICAL);

  private static final Workshop WORKSHOP =
      Workshop.of(
          CHECKLIST,
          List.of(
              Respondents.answering(
                  CHECKLIST, ONE, IN_PLACE, IN_PLACE, UNKNOWN, IN_PLACE, IN_PLACE, IN_PLACE),
              Respondents.answering(
                  CHECKLIST, TWO, IN_PLACE, PARTIAL, UNKNOWN, NOT_APPLICABLE, MISSING, PARTIAL),
              Respondents.answering(
                  CHECKLIST, THREE, PARTIAL, PARTIAL, UNKNOWN, UNKNOWN, MISSING)));

  @Test
  void theLargestDisagreementComesFirst() {
    assertThat(WORKSHOP.disagreements())
        .extracting(voices -> voices.item().id())
        .containsExactly("A-4", "A-5", "A-1", "A-2", "A-6");
    assertThat(WORKSHOP.disagreements())
        .extracting(ItemVoices::spread)
        .containsExactly(2, 2, 1, 1, 1);
  }

  @Test
  void whatIsSettledComesLast() {
    Assessment joint = WORKSHOP.joint();
    Map<String, Answer> answers = new LinkedHashMap<>(joint.answers());
    answers.computeIfPresent("A-4", (id, answer) -> answer.withDisagreement(Disagreement.SETTLED));
    Workshop later =
        Workshop.of(
            CHECKLIST,
            List.of(
                new Assessment(
                    joint.checklist(),
                    joint.collaboration(),
                    joint.date(),
                    joint.target(),
                    joint.note(),
                    answers)));

    assertThat(WORKSHOP.settled()).isZero();
    assertThat(later.settled()).isEqualTo(1);
    assertThat(later.disagreements())
        .extracting(voices -> voices.item().id())
        .containsExactly("A-5", "A-1", "A-2", "A-6", "A-4");
  }

  @Test
  void whatNobodyKnowsIsListed() {
    assertThat(WORKSHOP.unknown()).extracting(voices -> voices.item().id()).containsExactly("A-3");
  }

  @Test
  void aGroupIsComparedWithAllOthersOverItemsThatBothKnow() {
    assertThat(WORKSHOP.contrasts())
        .extracting(Contrast::group, Contrast::lower, Contrast::equal, Contrast::higher)
        .containsExactly(
            tuple(new Group.OfMember(new MunicipalityNumber("5054")), 0, 0, 4),
            tuple(new Group.OfMember(new MunicipalityNumber("5055")), 4, 0, 0),
            tuple(new Group.OfLevel(POLITICAL), 3, 0, 0),
            tuple(new Group.OfLevel(PROFESSIONAL), 0, 0, 3));
    assertThat(WORKSHOP.contrasts())
        .extracting(Contrast::difference)
        .containsExactly(4.5 / 4, -4.5 / 4, -2.5 / 3, 2.5 / 3);
  }

  @Test
  void aGroupDiffersThroughoutOnlyOverFiveItems() {
    Group group = new Group.OfLevel(POLITICAL);

    assertThat(new Contrast(group, 4, 0, 0, -1).isLower()).isFalse();
    assertThat(new Contrast(group, 5, 0, 0, -1).isLower()).isTrue();
    assertThat(new Contrast(group, 6, 5, 1, -1).isLower()).isFalse();
    assertThat(new Contrast(group, 0, 4, 6, 1).isHigher()).isTrue();
    assertThat(new Contrast(group, 0, 6, 6, 1).isHigher()).isFalse();
  }

  @Test
  void aSmallDifferenceIsNoneWorthTelling() {
    Group group = new Group.OfLevel(POLITICAL);

    assertThat(new Contrast(group, 6, 0, 0, -0.4).isLower()).isFalse();
    assertThat(new Contrast(group, 6, 0, 0, -0.5).isLower()).isTrue();
    assertThat(new Contrast(group, 0, 0, 6, 0.4).isHigher()).isFalse();
    assertThat(new Contrast(group, 0, 0, 6, 0.5).isHigher()).isTrue();
  }

  @Test
  void coverageTellsWhoHasAnsweredHowMuch() {
    assertThat(WORKSHOP.coverage())
        .containsExactly(
            new Coverage(ONE, 5, 1, 6), new Coverage(THREE, 3, 2, 6), new Coverage(TWO, 5, 1, 6));
  }

  @Test
  void whoHasWrittenANoteWithoutAnAnswerHasNotSaidThatTheyDoNotKnow() {
    Answer remark = Answer.of(NOT_ASSESSED).withNote(Optional.of("Spør Grandal"));
    Workshop workshop =
        Workshop.of(
            CHECKLIST,
            List.of(
                Respondents.answering(CHECKLIST, ONE, UNKNOWN),
                Respondents.assessment(CHECKLIST, TWO, Map.of("A-1", remark))));

    assertThat(workshop.unknown().get(0).count(UNKNOWN)).isEqualTo(1);
    assertThat(workshop.coverage())
        .containsExactly(new Coverage(ONE, 0, 1, 6), new Coverage(TWO, 0, 0, 6));
  }

  @Test
  void noAssessmentsMakeNoWorkshop() {
    assertThatThrownBy(() -> Samarbeidssjekk.of(CHECKLIST).workshop(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aMunicipalityIsScoredByTheLowestOfItsRespondents() {
    MemberScore second = WORKSHOP.members().get(1);

    assertThat(second.respondents()).isEqualTo(2);
    StatusCounts counts = second.dimensions().get(0).score().at(CHECKLIST.levels().get(0)).counts();
    assertThat(counts.partial()).isEqualTo(3);
    assertThat(counts.missing()).isEqualTo(1);
    assertThat(counts.notApplicable()).isEqualTo(1);
    assertThat(counts.unknown()).isEqualTo(1);
  }
}
