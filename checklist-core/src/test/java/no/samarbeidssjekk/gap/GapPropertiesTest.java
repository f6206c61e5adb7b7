package no.samarbeidssjekk.gap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samarbeidssjekk.assessment.MadeUpAssessment;
import no.samarbeidssjekk.assessment.RandomCases;
import no.samarbeidssjekk.assessment.RandomCases.WithLevels;
import no.samarbeidssjekk.assessment.Status;
import no.samarbeidssjekk.checklist.Item;
import no.samarbeidssjekk.checklist.Level;
import no.samarbeidssjekk.scoring.LevelScore;

/** What holds for the gaps of every assessment. */
class GapPropertiesTest {

  @WithLevels
  void thereIsNoGapIfAndOnlyIfTheTargetIsReachedOrNotAssessable(int levels) {
    RandomCases.check(
        levels,
        madeUp -> {
          GapAnalysis analysis = analyse(madeUp);
          assertThat(analysis.gaps().isEmpty())
              .isEqualTo(analysis.atTarget().reached().orElse(true));
          assertThat(analysis.staircase().isEmpty()).isEqualTo(analysis.gaps().isEmpty());
        });
  }

  @WithLevels
  void gapsGoByLevelThenUrgencyThenChecklistOrder(int levels) {
    RandomCases.check(
        levels,
        madeUp -> {
          GapAnalysis analysis = analyse(madeUp);
          Stream<Item> expected =
              madeUp.checklist().levelsUpTo(analysis.target()).stream()
                  .flatMap(
                      level ->
                          Stream.of(
                                  Status.MISSING,
                                  Status.PARTIAL,
                                  Status.UNKNOWN,
                                  Status.NOT_ASSESSED)
                              .flatMap(status -> madeUp.itemsThatAre(status).stream())
                              .filter(item -> item.level().equals(level)));
          assertThat(items(analysis.gaps())).isEqualTo(expected.toList());
        });
  }

  @WithLevels
  void theStepsTogetherHoldEveryGapOnceInOrder(int levels) {
    RandomCases.check(
        levels,
        madeUp -> {
          GapAnalysis analysis = analyse(madeUp);
          assertThat(analysis.staircase().stream().flatMap(step -> step.remaining().stream()))
              .containsExactlyElementsOf(analysis.gaps());
        });
  }

  @WithLevels
  void theStepsAreTheLevelsFromTheFirstShortOneToTheTarget(int levels) {
    RandomCases.check(
        levels,
        madeUp -> {
          GapAnalysis analysis = analyse(madeUp);
          assertThat(analysis.staircase().stream().map(Step::level))
              .containsExactlyElementsOf(
                  analysis.scorecard().overall().levels().stream()
                      .filter(LevelScore::isUnmet)
                      .map(LevelScore::level)
                      .filter(madeUp.checklist().levelsUpTo(analysis.target())::contains)
                      .toList());
        });
  }

  @WithLevels
  void closingTheFirstStepsReachesTheirLevel(int levels) {
    RandomCases.check(
        levels,
        madeUp -> {
          MadeUpAssessment climbing = madeUp;
          for (Step step : analyse(madeUp).staircase()) {
            climbing = climbing.with(items(step.remaining()), Status.IN_PLACE);
            assertThat(analyse(climbing).scorecard().overall().at(step.level()).reached())
                .hasValue(true);
          }
        });
  }

  @WithLevels
  void withoutATargetTheLowestShortLevelOrElseTheHighestIsAimedAt(int levels) {
    RandomCases.check(
        levels,
        madeUp -> {
          GapAnalysis analysis = analyse(madeUp);
          List<Level> shortLevels =
              analysis.scorecard().overall().levels().stream()
                  .filter(LevelScore::isUnmet)
                  .map(LevelScore::level)
                  .toList();
          Level next =
              shortLevels.isEmpty()
                  ? madeUp.checklist().levels().get(levels - 1)
                  : shortLevels.get(0);
          assertThat(analysis.target()).isEqualTo(madeUp.target().orElse(next));
        });
  }

  @WithLevels
  void theRandomCasesHaveTargetsOfEveryKind(int levels) {
    List<GapAnalysis> all = RandomCases.all(levels).map(GapPropertiesTest::analyse).toList();
    assertThat(all)
        .extracting(analysis -> analysis.atTarget().reached())
        .contains(Optional.of(true), Optional.of(false), Optional.empty());
    assertThat(all).anyMatch(analysis -> analysis.assessment().target().isEmpty());
    assertThat(all).anyMatch(analysis -> analysis.staircase().size() == levels);
  }

  private static GapAnalysis analyse(MadeUpAssessment madeUp) {
    return GapAnalysis.of(madeUp.checklist(), madeUp.assessment());
  }

  private static List<Item> items(List<Gap> gaps) {
    return gaps.stream().map(Gap::item).toList();
  }
}
