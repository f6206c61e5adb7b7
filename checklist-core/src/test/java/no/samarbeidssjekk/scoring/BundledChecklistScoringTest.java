package no.samarbeidssjekk.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samarbeidssjekk.Samarbeidssjekk;
import no.samarbeidssjekk.assessment.MadeUpAssessment;
import no.samarbeidssjekk.assessment.Status;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.checklist.Item;
import no.samarbeidssjekk.checklist.Level;
import org.junit.jupiter.api.Test;

class BundledChecklistScoringTest {

  private static final Checklist CHECKLIST = Samarbeidssjekk.bundled().checklist();

  private final MadeUpAssessment unanswered = MadeUpAssessment.unanswered(CHECKLIST);

  @Test
  void nothingAnsweredIsZeroOfNineTwentyEightAndThirtySixItems() {
    Score overall = AllScores.of(unanswered).card().overall();
    assertThat(overall.levels().stream().map(LevelScore::counts))
        .containsExactly(
            new StatusCounts(0, 0, 0, 0, 9, 0),
            new StatusCounts(0, 0, 0, 0, 28, 0),
            new StatusCounts(0, 0, 0, 0, 36, 0));
    assertThat(overall.reached()).isEmpty();
    assertThat(overall.reachedAtBest().map(Level::id)).hasValue("avansert");
  }

  @Test
  void fiveInPlaceAndOnePartialOfTheNineAtTheLowestLevelIsElevenOfEighteenPoints() {
    List<Item> lowest = introducedAt("grunnleggende");
    LevelScore score =
        AllScores.of(
                unanswered
                    .with(lowest.subList(0, 5), Status.IN_PLACE)
                    .with(lowest.subList(5, 6), Status.PARTIAL))
            .card()
            .overall()
            .levels()
            .get(0);
    assertThat(score.counts()).isEqualTo(new StatusCounts(5, 1, 0, 0, 3, 0));
    assertThat(score.counts().earned()).isEqualTo(11);
    assertThat(score.counts().attainable()).isEqualTo(18);
    assertThat(score.counts().percent()).hasValue(61);
    assertThat(score.counts().percentAtBest()).hasValue(94);
    assertThat(score.reached()).hasValue(false);
    assertThat(score.reachedAtBest()).hasValue(false);
  }

  @Test
  void workProcessesIntroduceNothingAtTheHighestLevelAndReachItFromBelow() {
    List<Item> upToMiddle =
        Stream.of("grunnleggende", "viderekommen")
            .flatMap(level -> introducedAt(level).stream())
            .toList();
    Scorecard card = AllScores.of(unanswered.with(upToMiddle, Status.IN_PLACE)).card();
    assertThat(card.overall().reached().map(Level::id)).hasValue("viderekommen");
    assertThat(card.dimensions())
        .filteredOn(dimension -> dimension.score().reached().equals(highest()))
        .extracting(dimension -> dimension.dimension().id())
        .containsExactly("AP");
  }

  @Test
  void everythingInPlaceReachesTheHighestLevelInEveryDimension() {
    AllScores all = AllScores.of(unanswered.with(CHECKLIST.items(), Status.IN_PLACE));
    assertThat(all.scores()).hasSize(9).allMatch(score -> score.reached().equals(highest()));
    assertThat(all.counts())
        .filteredOn(counts -> counts.applicable() > 0)
        .allMatch(counts -> counts.percent().orElseThrow() == 100);
  }

  private static List<Item> introducedAt(String level) {
    return CHECKLIST.items().stream().filter(item -> item.level().id().equals(level)).toList();
  }

  private static Optional<Level> highest() {
    return CHECKLIST.level("avansert");
  }
}
