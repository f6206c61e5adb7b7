package no.samarbeidssjekk.scoring;

import java.util.Optional;
import no.samarbeidssjekk.checklist.Level;

/**
 * How complete a set of items is at one level.
 *
 * @param level the level
 * @param counts the items introduced at the level or below it
 */
public record LevelScore(Level level, StatusCounts counts) {

  /**
   * Whether the level is reached: some item is applicable, and all that are, are in place. Empty
   * when none is applicable: the level cannot be assessed then.
   */
  public Optional<Boolean> reached() {
    return counts.complete();
  }

  /** Whether the level would be reached if every open item turned out to be in place. */
  public Optional<Boolean> reachedAtBest() {
    return counts.completeAtBest();
  }

  /** Whether the level can be assessed and is not reached. */
  public boolean isUnmet() {
    return reached().filter(complete -> !complete).isPresent();
  }
}
