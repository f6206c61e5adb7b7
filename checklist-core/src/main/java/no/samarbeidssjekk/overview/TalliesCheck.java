package no.samarbeidssjekk.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.checklist.Dimension;
import no.samarbeidssjekk.checklist.Item;
import no.samarbeidssjekk.checklist.Level;

/** Whether the tallies of an overview could be those of any assessments. */
final class TalliesCheck {

  private TalliesCheck() {}

  static void requireConsistent(
      Checklist checklist,
      Tally overall,
      Map<String, Tally> dimensions,
      List<ItemTally> items,
      Bounds bounds) {
    List<String> ids = checklist.dimensions().stream().map(Dimension::id).toList();
    require(List.copyOf(dimensions.keySet()).equals(ids), "dimensions of another checklist");
    require(overall.levels().size() == checklist.levels().size(), "levels of another checklist");
    requireItems(checklist, items, bounds);
    for (Tally dimension : dimensions.values()) {
      require(dimension.levels().size() == overall.levels().size(), "a dimension without a level");
      require(dimension.cooperations() <= overall.cooperations(), "too many in a dimension");
    }
    for (ItemTally item : items) {
      require(item.cooperations() <= overall.cooperations(), "too many for an item");
    }
    for (int level = 0; level < overall.levels().size(); level++) {
      requireSums(checklist, level, overall, dimensions, items);
    }
  }

  private static void requireItems(Checklist checklist, List<ItemTally> items, Bounds bounds) {
    List<String> published = checklist.items().stream().map(Item::id).toList();
    List<String> given = items.stream().map(ItemTally::item).toList();
    require(
        given.size() >= published.size() && given.subList(0, published.size()).equals(published),
        "items of another checklist");
    List<String> added = given.subList(published.size(), given.size());
    require(
        new ArrayList<>(new TreeSet<>(added)).equals(added)
            && added.stream().noneMatch(published::contains)
            && added.size() <= bounds.addedItems(),
        "items of supplements out of order");
  }

  /** What is asked and settled is the sum over the items, in each dimension and of the whole. */
  private static void requireSums(
      Checklist checklist,
      int rank,
      Tally overall,
      Map<String, Tally> dimensions,
      List<ItemTally> items) {
    Level level = checklist.levels().get(rank);
    int place = 0;
    long allAsked = 0;
    long allSettled = 0;
    for (Dimension dimension : checklist.dimensions()) {
      long asked = 0;
      long settled = 0;
      for (Item item : dimension.items()) {
        ItemTally tally = items.get(place++);
        if (checklist.asks(level, item)) {
          asked += tally.cooperations();
          settled += tally.cooperations() - tally.counts().open();
        }
      }
      LevelTally told = dimensions.getOrDefault(dimension.id(), overall).levels().get(rank);
      require(
          told.asked() == asked && told.settled() == settled, "sums that differ in a dimension");
      allAsked += asked;
      allSettled += settled;
    }
    LevelTally told = overall.levels().get(rank);
    require(told.asked() == allAsked && told.settled() == allSettled, "sums that differ");
  }

  private static void require(boolean isSo, String otherwise) {
    if (!isSo) {
      throw new IllegalArgumentException("An overview has " + otherwise);
    }
  }
}
