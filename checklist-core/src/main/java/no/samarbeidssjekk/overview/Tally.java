package no.samarbeidssjekk.overview;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How the cooperations of a group stand, of the whole checklist or of one dimension.
 *
 * @param levels the tally at each level, the lowest first; each of the same cooperations
 */
public record Tally(List<LevelTally> levels) {

  /**
   * Checks that the levels belong together.
   *
   * @throws IllegalArgumentException when there is no level, not all are of equally many
   *     cooperations, or a level asks less than the one below it
   */
  public Tally {
    levels = List.copyOf(levels);
    if (levels.isEmpty()) {
      throw new IllegalArgumentException("A checklist has at least one level");
    }
    for (int level = 1; level < levels.size(); level++) {
      LevelTally below = levels.get(level - 1);
      LevelTally here = levels.get(level);
      if (here.cooperations() != below.cooperations()
          || here.asked() < below.asked()
          || here.settled() < below.settled()) {
        throw new IllegalArgumentException("Levels that do not fit together");
      }
    }
  }

  /** Of no cooperation, by so many levels. */
  public static Tally none(int levels) {
    return new Tally(Collections.nCopies(levels, LevelTally.NONE));
  }

  /** Of one cooperation. */
  static Tally one(List<Standing> standings, ItemsSettled items) {
    List<LevelTally> levels = new ArrayList<>(standings.size());
    for (int level = 0; level < standings.size(); level++) {
      levels.add(LevelTally.one(standings.get(level), items.settled(level), items.asked(level)));
    }
    return new Tally(levels);
  }

  /** How many cooperations it tells of. */
  public int cooperations() {
    return levels.get(0).cooperations();
  }

  /** The tally at the highest level: of all items. */
  public LevelTally ofAllItems() {
    return levels.get(levels.size() - 1);
  }

  /**
   * Both together.
   *
   * @throws IllegalArgumentException when the number of levels differs
   */
  public Tally plus(Tally other) {
    if (levels.size() != other.levels.size()) {
      throw new IllegalArgumentException("Tallies by different levels");
    }
    List<LevelTally> sums = new ArrayList<>(levels.size());
    for (int level = 0; level < levels.size(); level++) {
      sums.add(levels.get(level).plus(other.levels.get(level)));
    }
    return new Tally(sums);
  }
}
