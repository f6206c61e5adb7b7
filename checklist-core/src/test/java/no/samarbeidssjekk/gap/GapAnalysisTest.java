package no.samarbeidssjekk.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.samarbeidssjekk.assessment.Answer;
import no.samarbeidssjekk.assessment.Assessment;
import no.samarbeidssjekk.assessment.EditionReference;
import no.samarbeidssjekk.assessment.MadeUpAssessment;
import no.samarbeidssjekk.assessment.Status;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.checklist.MadeUpChecklist;
import no.samarbeidssjekk.scoring.Scoring;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cases found by hand. {@link MadeUpAssessment#drawn} explains the drawings. */
class GapAnalysisTest {

  private static final String EVERY_STATUS_AT_TWO_LEVELS =
      "2- 1. 1? 1~ 1- 2~ 1+ 1x / 1- 1. 1~ 2. 2? 1? 3- 2x";

  @Test
  void anAssessmentOfAnotherChecklistIsRefused() {
    MadeUpAssessment made = MadeUpAssessment.drawn(2, "1+ 2-");
    Assessment assessment = made.assessment();
    EditionReference other = new EditionReference("another", Optional.empty());

    assertThatThrownBy(
            () -> GapAnalysis.of(made.checklist(), with(other, assessment, assessment.answers())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("another");
  }

  @Test
  void anAnswerToAnItemThatTheChecklistLacksIsRefused() {
    MadeUpAssessment made = MadeUpAssessment.drawn(2, "1+ 2-");
    Assessment assessment = made.assessment();
    Map<String, Answer> answers = Map.of("no-such-item", Answer.of(Status.IN_PLACE));

    assertThatThrownBy(
            () ->
                GapAnalysis.of(made.checklist(), with(assessment.checklist(), assessment, answers)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("items of another checklist");
  }

  private static Assessment with(
      EditionReference checklist, Assessment assessment, Map<String, Answer> answers) {
    return new Assessment(
        checklist,
        assessment.collaboration(),
        assessment.date(),
        assessment.target(),
        assessment.note(),
        answers);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nothing answered                     | 1. 2. 3. | level-1
          short of the lowest                  | 1~ 2+ 3+ | level-1
          lowest reached                       | 1+ 2? 3- | level-2
          all below the highest reached        | 1+ 2+ 3- | level-3
          all reached                          | 1+ 2+ 3+ | level-3
          lowest not assessable, middle short  | 1x 2- 3- | level-2
          lowest not assessable, all reached   | 1x 2+ 3+ | level-3
          middle decided by what is below it   | 1+ 2x 3. | level-3
          nothing applicable                   | 1x 2x 3x | level-3
          """)
  void withoutATargetTheNextLevelIsAimedAt(String name, String drawing, String target) {
    assertThat(analyse(MadeUpAssessment.drawn(3, drawing)).target().id()).isEqualTo(target);
  }

  @ParameterizedTest
  @CsvSource({"1+ 2+ 3+, 1", "1+ 2+ 3+, 2", "1- 2- 3-, 3", "1x 2x 3x, 1"})
  void theTargetNamedIsKept(String drawing, int target) {
    assertThat(analyse(MadeUpAssessment.drawn(3, drawing).aimingAt(target)).target())
        .isEqualTo(MadeUpChecklist.level(target));
  }

  @Test
  void gapsGoByLevelThenUrgencyThenChecklistOrder() {
    MadeUpAssessment madeUp = MadeUpAssessment.drawn(3, EVERY_STATUS_AT_TWO_LEVELS).aimingAt(2);
    assertThat(ids(analyse(madeUp).gaps()))
        .isEqualTo("A-5 B-1 A-4 B-3 A-3 B-6 A-2 B-2 A-1 A-6 B-5 B-4");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1- 2- 3-     | 1 | A-1
          1- 2- 3-     | 2 | A-1 A-2
          1- 2- 3-     | 3 | A-1 A-2 A-3
          1+ 2x 3-     | 2 | ''
          1x 1+ / 1? / | 1 | B-1
          """)
  void gapsAreTheApplicableItemsUpToTheTargetThatAreNotInPlace(
      String drawing, int target, String gaps) {
    assertThat(ids(analyse(MadeUpAssessment.drawn(3, drawing).aimingAt(target)).gaps()))
        .isEqualTo(gaps);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          one step to each level up to the target    | 1- 2~ / 1? 3. | 3 | 1: A-1 B-1, 2: A-2, 3: B-2
          no step above the target                   | 1- 2~ / 1? 3. | 2 | 1: A-1 B-1, 2: A-2
          no step to a level that is reached         | 1+ 2~ / 1+ 3. | 3 | 2: A-2, 3: B-2
          only lower levels lack something           | 1- 2+ 3-      | 3 | 1: A-1, 2:, 3: A-3
          own items not applicable, below it short   | 1- 2x 3+      | 3 | 1: A-1, 2:, 3:
          own items not applicable, below it reached | 1+ 2x 3-      | 3 | 3: A-3
          not assessable is no step                  | 1x 2- 3-      | 3 | 2: A-2, 3: A-3
          target reached                             | 1+ 2+ 3-      | 2 | ''
          nothing applicable                         | 1x 2x 3x      | 3 | ''
          """)
  void theStaircaseGoesFromTheFirstLevelNotReachedToTheTarget(
      String name, String drawing, int target, String steps) {
    GapAnalysis analysis = analyse(MadeUpAssessment.drawn(3, drawing).aimingAt(target));
    assertThat(analysis.staircase().stream().map(GapAnalysisTest::drawn))
        .containsExactlyElementsOf(steps.isEmpty() ? List.of() : List.of(steps.split(", ")));
  }

  @Test
  void aStepKeepsGapOrder() {
    MadeUpAssessment madeUp = MadeUpAssessment.drawn(3, EVERY_STATUS_AT_TWO_LEVELS).aimingAt(3);
    assertThat(analyse(madeUp).staircase().stream().map(GapAnalysisTest::drawn))
        .containsExactly("1: A-5 B-1 A-4 B-3 A-3 B-6 A-2 B-2", "2: A-1 A-6 B-5 B-4", "3: B-7");
  }

  @Test
  void aGapCarriesItsDimensionAndTheWholeAnswer() {
    MadeUpAssessment madeUp = MadeUpAssessment.drawn(1, "1+ / 1+ 1~");
    Answer answer =
        new Answer(
            Status.PARTIAL,
            Optional.of("en merknad"),
            Optional.empty(),
            List.of(),
            Optional.empty());
    Assessment assessment = madeUp.assessment();
    GapAnalysis analysis =
        GapAnalysis.of(
            madeUp.checklist(),
            new Assessment(
                assessment.checklist(),
                assessment.collaboration(),
                assessment.date(),
                Optional.empty(),
                Optional.empty(),
                Map.of(
                    "A-1",
                    Answer.of(Status.IN_PLACE),
                    "B-2",
                    answer,
                    "B-1",
                    Answer.of(Status.IN_PLACE))));
    assertThat(analysis.gaps())
        .containsExactly(
            new Gap(
                madeUp.checklist().dimensions().get(1),
                madeUp.checklist().item("B-2").orElseThrow(),
                answer));
  }

  @Test
  void anAnalysisCarriesWhatItRestsOn() {
    MadeUpAssessment madeUp = MadeUpAssessment.drawn(3, "1+ 2- 3-").aimingAt(2);
    Assessment assessment = madeUp.assessment();
    GapAnalysis analysis = GapAnalysis.of(madeUp.checklist(), assessment);
    assertThat(analysis.checklist()).isSameAs(madeUp.checklist());
    assertThat(analysis.assessment()).isSameAs(assessment);
    assertThat(analysis.scorecard()).isEqualTo(Scoring.score(madeUp.checklist(), assessment));
    assertThat(analysis.atTarget()).isEqualTo(analysis.scorecard().overall().levels().get(1));
  }

  @Test
  void aTargetOfAnotherChecklistIsRefused() {
    Checklist checklist = MadeUpAssessment.drawn(2, "1- 2-").checklist();
    Assessment elsewhere = MadeUpAssessment.drawn(3, "1- 2-").aimingAt(3).assessment();
    assertThatThrownBy(() -> GapAnalysis.of(checklist, elsewhere))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("level-3");
  }

  private static GapAnalysis analyse(MadeUpAssessment madeUp) {
    return GapAnalysis.of(madeUp.checklist(), madeUp.assessment());
  }

  private static String drawn(Step step) {
    String number = step.level().id().substring("level-".length());
    return (number + ": " + ids(step.remaining())).strip();
  }

  private static String ids(List<Gap> gaps) {
    return gaps.stream().map(gap -> gap.item().id()).collect(Collectors.joining(" "));
  }
}
