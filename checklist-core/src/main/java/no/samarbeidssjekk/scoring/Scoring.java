package no.samarbeidssjekk.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import no.samarbeidssjekk.assessment.Assessment;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.checklist.Item;
import no.samarbeidssjekk.checklist.Level;

/** Computes how complete a cooperation is. */
public final class Scoring {

  private Scoring() {}

  /** The scorecard of an assessment; an item without an answer counts as not assessed. */
  public static Scorecard score(Checklist checklist, Assessment assessment) {
    List<DimensionScore> dimensions =
        checklist.dimensions().stream()
            .map(
                dimension ->
                    new DimensionScore(
                        dimension,
                        cumulative(
                            checklist.levels(),
                            level -> introduced(level, dimension.items(), assessment))))
            .toList();
    Score overall =
        new Score(
            checklist.levels().stream()
                .map(level -> new LevelScore(level, sum(level, dimensions)))
                .toList());
    return new Scorecard(overall, dimensions);
  }

  private static Score cumulative(List<Level> levels, Function<Level, StatusCounts> introduced) {
    List<LevelScore> scores = new ArrayList<>();
    StatusCounts counts = StatusCounts.NONE;
    for (Level level : levels) {
      counts = counts.plus(introduced.apply(level));
      scores.add(new LevelScore(level, counts));
    }
    return new Score(scores);
  }

  private static StatusCounts introduced(Level level, List<Item> items, Assessment assessment) {
    StatusCounts counts = StatusCounts.NONE;
    for (Item item : items) {
      if (item.level().equals(level)) {
        counts = counts.plus(StatusCounts.one(assessment.answer(item).status()));
      }
    }
    return counts;
  }

  private static StatusCounts sum(Level level, List<DimensionScore> dimensions) {
    return dimensions.stream()
        .map(dimension -> dimension.score().at(level).counts())
        .reduce(StatusCounts.NONE, StatusCounts::plus);
  }
}
