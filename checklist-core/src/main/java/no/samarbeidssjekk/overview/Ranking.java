package no.samarbeidssjekk.overview;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import no.samarbeidssjekk.scoring.StatusCounts;

/**
 * The items of an overview in the order of how many cooperations it is so for, the most first.
 * Equal ones stand in the order of {@link Overview#items()}: that of the checklist, and then items
 * of supplements by id. Items that it is so for nobody are left out.
 *
 * <p>It is the number that counts and not the share, so that an item that concerns few does not
 * stand before one that many need help with.
 */
public final class Ranking {

  private Ranking() {}

  /**
   * The items most often missing: answered «mangler». Items that are partly in place, and those
   * that nobody knows, are not counted as missing.
   */
  public static List<ItemTally> mostOftenMissing(Overview overview) {
    return byNumberOf(StatusCounts::missing, overview);
  }

  /** The items least often known: answered «vet ikke» or «ikke vurdert». */
  public static List<ItemTally> leastOftenKnown(Overview overview) {
    return byNumberOf(StatusCounts::open, overview);
  }

  private static List<ItemTally> byNumberOf(ToIntFunction<StatusCounts> part, Overview overview) {
    ToIntFunction<ItemTally> number = item -> part.applyAsInt(item.counts());
    return overview.items().stream()
        .filter(item -> number.applyAsInt(item) > 0)
        .sorted(Comparator.comparingInt(number).reversed())
        .toList();
  }
}
