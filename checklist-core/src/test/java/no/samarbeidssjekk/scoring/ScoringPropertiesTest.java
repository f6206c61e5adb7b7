package no.samarbeidssjekk.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import no.samarbeidssjekk.assessment.MadeUpAssessment;
import no.samarbeidssjekk.assessment.RandomCases;
import no.samarbeidssjekk.assessment.RandomCases.WithLevels;
import no.samarbeidssjekk.assessment.Status;
import no.samarbeidssjekk.checklist.Item;
import no.samarbeidssjekk.checklist.Level;

/** What holds for every score of every assessment. */
class ScoringPropertiesTest {

  @WithLevels
  void theWholeIsTheSumOfItsDimensions(int levels) {
    RandomCases.check(
        levels,
        madeUp -> {
          Scorecard card = AllScores.of(madeUp).card();
          for (Level level : madeUp.checklist().levels()) {
            Stream<StatusCounts> parts =
                card.dimensions().stream().map(part -> part.score().at(level).counts());
            assertThat(card.overall().at(level).counts())
                .isEqualTo(parts.reduce(StatusCounts.NONE, StatusCounts::plus));
          }
        });
  }

  @WithLevels
  void aLevelCountsTheItemsIntroducedThereOrBelow(int levels) {
    RandomCases.check(
        levels,
        madeUp -> {
          Scorecard card = AllScores.of(madeUp).card();
          for (Level level : madeUp.checklist().levels()) {
            assertThat(card.overall().at(level).counts())
                .isEqualTo(counted(madeUp, level, madeUp.checklist().items()));
            for (DimensionScore part : card.dimensions()) {
              assertThat(part.score().at(level).counts())
                  .isEqualTo(counted(madeUp, level, part.dimension().items()));
            }
          }
        });
  }

  @WithLevels
  void dimensionsAndLevelsKeepChecklistOrder(int levels) {
    RandomCases.check(
        levels,
        madeUp -> {
          AllScores all = AllScores.of(madeUp);
          assertThat(all.card().dimensions())
              .extracting(DimensionScore::dimension)
              .isEqualTo(madeUp.checklist().dimensions());
          assertThat(all.scores())
              .extracting(score -> score.levels().stream().map(LevelScore::level).toList())
              .containsOnly(madeUp.checklist().levels());
        });
  }

  @WithLevels
  void belowAReachedLevelEveryLevelIsReachedOrNotAssessable(int levels) {
    RandomCases.check(
        levels,
        madeUp -> {
          for (Score score : AllScores.of(madeUp).scores()) {
            assertNoneIsShortBelowAReached(score, LevelScore::reached);
            assertNoneIsShortBelowAReached(score, LevelScore::reachedAtBest);
          }
        });
  }

  @WithLevels
  void theHighestLevelReachedIsReachedAndNoneAboveItIs(int levels) {
    RandomCases.check(
        levels,
        madeUp -> {
          for (Score score : AllScores.of(madeUp).scores()) {
            assertThat(score.reached())
                .isEqualTo(lastOf(score, level -> level.reached().orElse(false)));
            assertThat(score.reachedAtBest())
                .isEqualTo(lastOf(score, level -> level.reachedAtBest().orElse(false)));
          }
        });
  }

  @WithLevels
  void whatIsReachedIsReachedAtBestToo(int levels) {
    RandomCases.check(
        levels,
        madeUp ->
            assertThat(AllScores.of(madeUp).levels())
                .filteredOn(level -> level.reached().orElse(false))
                .allMatch(level -> level.reachedAtBest().orElse(false)));
  }

  @WithLevels
  void percentIsAtMostPercentAtBestAndAHundredOnlyWhenComplete(int levels) {
    RandomCases.check(
        levels,
        madeUp ->
            assertThat(AllScores.of(madeUp).levels())
                .filteredOn(level -> level.counts().applicable() > 0)
                .allSatisfy(
                    level -> {
                      int percent = level.counts().percent().orElseThrow();
                      int atBest = level.counts().percentAtBest().orElseThrow();
                      assertThat(percent).isBetween(0, atBest);
                      assertThat(atBest).isLessThanOrEqualTo(100);
                      assertThat(level.reached()).hasValue(percent == 100);
                      assertThat(level.reachedAtBest()).hasValue(atBest == 100);
                      assertThat(level.isUnmet()).isEqualTo(percent < 100);
                    }));
  }

  @WithLevels
  void aLevelWithNothingApplicableIsNotAssessable(int levels) {
    RandomCases.check(
        levels,
        madeUp ->
            assertThat(AllScores.of(madeUp).levels())
                .filteredOn(level -> level.counts().applicable() == 0)
                .allSatisfy(
                    level -> {
                      assertThat(level.counts().percent()).isEqualTo(OptionalInt.empty());
                      assertThat(level.counts().percentAtBest()).isEqualTo(OptionalInt.empty());
                      assertThat(level.reached()).isEmpty();
                      assertThat(level.reachedAtBest()).isEmpty();
                      assertThat(level.isUnmet()).isFalse();
                    }));
  }

  @WithLevels
  void theRandomCasesHaveLevelsOfEveryKind(int levels) {
    List<LevelScore> all =
        RandomCases.all(levels).flatMap(madeUp -> AllScores.of(madeUp).levels().stream()).toList();
    assertThat(all)
        .extracting(LevelScore::reached)
        .contains(Optional.of(true), Optional.of(false), Optional.empty());
    assertThat(all).anyMatch(level -> level.isUnmet() && level.reachedAtBest().orElse(false));
    assertThat(all).anyMatch(level -> level.isUnmet() && !level.reachedAtBest().orElse(true));
  }

  private static StatusCounts counted(MadeUpAssessment madeUp, Level level, List<Item> items) {
    ToIntFunction<Status> count =
        status ->
            Math.toIntExact(
                madeUp.itemsThatAre(status).stream()
                    .filter(items::contains)
                    .filter(item -> madeUp.checklist().asks(level, item))
                    .count());
    return new StatusCounts(
        count.applyAsInt(Status.IN_PLACE),
        count.applyAsInt(Status.PARTIAL),
        count.applyAsInt(Status.MISSING),
        count.applyAsInt(Status.UNKNOWN),
        count.applyAsInt(Status.NOT_ASSESSED),
        count.applyAsInt(Status.NOT_APPLICABLE));
  }

  private static void assertNoneIsShortBelowAReached(
      Score score, Function<LevelScore, Optional<Boolean>> reached) {
    assertThat(score.levels().stream().map(reached).flatMap(Optional::stream))
        .as("true for each reached level, then false; without those not assessable")
        .isSortedAccordingTo((lower, higher) -> Boolean.compare(higher, lower));
  }

  private static Optional<Level> lastOf(Score score, Function<LevelScore, Boolean> wanted) {
    Optional<Level> last = Optional.empty();
    for (LevelScore level : score.levels()) {
      last = wanted.apply(level) ? Optional.of(level.level()) : last;
    }
    return last;
  }
}
