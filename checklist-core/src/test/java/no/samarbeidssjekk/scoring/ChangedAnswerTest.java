package no.samarbeidssjekk.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import no.samarbeidssjekk.assessment.MadeUpAssessment;
import no.samarbeidssjekk.assessment.RandomCases;
import no.samarbeidssjekk.assessment.RandomCases.WithLevels;
import no.samarbeidssjekk.assessment.Status;
import no.samarbeidssjekk.checklist.Item;

/** What a changed answer does to the scores, and what it leaves alone. */
class ChangedAnswerTest {

  @WithLevels
  void improvingAnAnswerNeverLowersANumberOrALevel(int levels) {
    RandomCases.check(
        levels,
        madeUp -> {
          assertChangeLowersNothing(madeUp, Status.MISSING, Status.PARTIAL);
          assertChangeLowersNothing(madeUp, Status.MISSING, Status.IN_PLACE);
          assertChangeLowersNothing(madeUp, Status.PARTIAL, Status.IN_PLACE);
          assertChangeLowersNothing(madeUp, Status.UNKNOWN, Status.IN_PLACE);
          assertChangeLowersNothing(madeUp, Status.NOT_ASSESSED, Status.IN_PLACE);
        });
  }

  @WithLevels
  void improvingAnAnswerRaisesThePointsOfItsLevelAndThoseAbove(int levels) {
    RandomCases.check(
        levels,
        madeUp -> {
          List<LevelScore> before = AllScores.of(madeUp).card().overall().levels();
          for (Item item : madeUp.itemsThatAre(Status.MISSING)) {
            List<LevelScore> after =
                AllScores.of(madeUp.with(List.of(item), Status.PARTIAL)).card().overall().levels();
            for (int rank = 0; rank < levels; rank++) {
              int raise = rank < madeUp.checklist().rank(item.level()) ? 0 : 1;
              assertThat(after.get(rank).counts().earned())
                  .isEqualTo(before.get(rank).counts().earned() + raise);
            }
          }
        });
  }

  @WithLevels
  void anItemAnsweredNotAssessedScoresLikeOneWithoutAnAnswer(int levels) {
    RandomCases.check(
        levels,
        madeUp -> {
          MadeUpAssessment unanswered = MadeUpAssessment.unanswered(madeUp.checklist());
          assertThat(AllScores.of(unanswered.with(madeUp.checklist().items(), Status.NOT_ASSESSED)))
              .isEqualTo(AllScores.of(unanswered));
        });
  }

  @WithLevels
  void atBestIsWhatPuttingEveryOpenItemInPlaceWouldGive(int levels) {
    RandomCases.check(
        levels,
        madeUp -> {
          List<Item> open = madeUp.itemsThatAre(Status.UNKNOWN, Status.NOT_ASSESSED);
          AllScores now = AllScores.of(madeUp);
          AllScores then = AllScores.of(madeUp.with(open, Status.IN_PLACE));
          assertThat(now.scores().stream().map(Score::reachedAtBest))
              .containsExactlyElementsOf(then.scores().stream().map(Score::reached).toList());
          assertThat(now.counts().stream().map(StatusCounts::percentAtBest))
              .containsExactlyElementsOf(
                  then.counts().stream().map(StatusCounts::percent).toList());
        });
  }

  @WithLevels
  void itemsNotApplicableScoreAsIfTheyWereNeverAsked(int levels) {
    RandomCases.check(
        levels,
        madeUp -> {
          AllScores with = AllScores.of(madeUp);
          AllScores without =
              AllScores.of(madeUp.without(madeUp.itemsThatAre(Status.NOT_APPLICABLE)));
          assertThat(with.counts().stream().map(ChangedAnswerTest::numbers))
              .containsExactlyElementsOf(
                  without.counts().stream().map(ChangedAnswerTest::numbers).toList());
          assertThat(with.scores().stream().map(Score::reached))
              .containsExactlyElementsOf(without.scores().stream().map(Score::reached).toList());
        });
  }

  @WithLevels
  void takingAnItemOutChangesNoOtherDimensionAndNoLowerLevel(int levels) {
    RandomCases.check(
        levels,
        madeUp -> {
          List<DimensionScore> before = AllScores.of(madeUp).card().dimensions();
          for (Item item : madeUp.checklist().items()) {
            List<DimensionScore> after =
                AllScores.of(madeUp.with(List.of(item), Status.NOT_APPLICABLE)).card().dimensions();
            int below = madeUp.checklist().rank(item.level());
            for (int i = 0; i < before.size(); i++) {
              boolean own = before.get(i).dimension().items().contains(item);
              int untouched = own ? below : levels;
              assertThat(after.get(i).score().levels().subList(0, untouched))
                  .isEqualTo(before.get(i).score().levels().subList(0, untouched));
            }
          }
        });
  }

  private static void assertChangeLowersNothing(MadeUpAssessment madeUp, Status from, Status to) {
    List<Integer> before = everything(madeUp);
    for (Item item : madeUp.itemsThatAre(from)) {
      List<Integer> after = everything(madeUp.with(List.of(item), to));
      for (int i = 0; i < before.size(); i++) {
        assertThat(after.get(i))
            .as("number %d when %s goes from %s to %s", i, item.id(), from, to)
            .isGreaterThanOrEqualTo(before.get(i));
      }
    }
  }

  /** Each number and each level, as numbers that may not fall; -1 where there is none. */
  private static List<Integer> everything(MadeUpAssessment madeUp) {
    AllScores all = AllScores.of(madeUp);
    return Stream.concat(
            all.counts().stream().flatMap(counts -> numbers(counts).stream()),
            all.scores().stream()
                .flatMap(score -> Stream.of(score.reached(), score.reachedAtBest()))
                .map(level -> level.map(madeUp.checklist()::rank).orElse(-1)))
        .toList();
  }

  private static List<Integer> numbers(StatusCounts counts) {
    return List.of(
        counts.earned(),
        counts.attainable(),
        counts.percent().orElse(-1),
        counts.percentAtBest().orElse(-1),
        counts.complete().map(complete -> complete ? 1 : 0).orElse(-1),
        counts.completeAtBest().map(complete -> complete ? 1 : 0).orElse(-1));
  }
}
