package no.samarbeidssjekk.scoring;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.samarbeidssjekk.checklist.Level;

/**
 * How complete a set of items is: the whole checklist, or one dimension.
 *
 * @param levels the score at each level of the checklist, the lowest first
 */
public record Score(List<LevelScore> levels) {

  public Score {
    levels = List.copyOf(levels);
  }

  /** The highest level that is reached. */
  public Optional<Level> reached() {
    return highest(LevelScore::reached);
  }

  /** The highest level that would be reached if every open item turned out to be in place. */
  public Optional<Level> reachedAtBest() {
    return highest(LevelScore::reachedAtBest);
  }

  /**
   * The score at one level.
   *
   * @throws IllegalArgumentException when the level is not of this checklist
   */
  public LevelScore at(Level level) {
    return levels.stream()
        .filter(score -> score.level().equals(level))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No score at level " + level.id()));
  }

  private Optional<Level> highest(Function<LevelScore, Optional<Boolean>> reached) {
    return levels.stream()
        .filter(score -> reached.apply(score).orElse(false))
        .map(LevelScore::level)
        .reduce((lower, higher) -> higher);
  }
}
