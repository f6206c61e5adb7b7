package no.samarbeidssjekk.overview;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import no.samarbeidssjekk.scoring.StatusCounts;

/**
 * The items of an overview in the order of a share of the cooperations that the item concerns, the
 * largest first. Equal shares stand in the order of {@link Overview#items()}: that of the
 * checklist, and then items of supplements by id. Items with a share of nothing are left out.
 */
public final class Ranking {

  private Ranking() {}

  /**
   * The items most often missing: answered «mangler». Items that are partly in place, and those
   * that nobody knows, are not counted as missing.
   */
  public static List<ItemTally> mostOftenMissing(Overview overview) {
    return byShareOf(StatusCounts::missing, overview);
  }

  /** The items least often known: answered «vet ikke» or «ikke vurdert». */
  public static List<ItemTally> leastOftenKnown(Overview overview) {
    return byShareOf(StatusCounts::open, overview);
  }

  private static List<ItemTally> byShareOf(ToIntFunction<StatusCounts> part, Overview overview) {
    Comparator<StatusCounts> smallestShare =
        (one, other) ->
            Long.compare(
                (long) part.applyAsInt(one) * other.applicable(),
                (long) part.applyAsInt(other) * one.applicable());
    return overview.items().stream()
        .filter(item -> part.applyAsInt(item.counts()) > 0)
        .sorted(Comparator.comparing(ItemTally::counts, smallestShare.reversed()))
        .toList();
  }
}
