package no.samarbeidssjekk.freshness;

import java.util.List;
import no.samarbeidssjekk.checklist.Item;
import no.samarbeidssjekk.checklist.Level;

/**
 * A level that is reached, though some of what it rests on has lapsed. The level stays reached.
 *
 * @param level the highest level that is reached
 * @param items what has lapsed among the items that are in place and asked at that level or below
 *     it, in checklist order; at least one
 */
public record LapsedSupport(Level level, List<Item> items) {

  /**
   * Copies the items.
   *
   * @throws IllegalArgumentException when there is none
   */
  public LapsedSupport {
    items = List.copyOf(items);
    if (items.isEmpty()) {
      throw new IllegalArgumentException("Something has lapsed");
    }
  }
}
