package no.samarbeidssjekk.overview;

import java.util.Map;
import no.samarbeidssjekk.assessment.Status;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.checklist.Dimension;
import no.samarbeidssjekk.checklist.Item;
import org.jspecify.annotations.Nullable;

/** How many items one cooperation was asked about and has settled, at each level. */
final class ItemsSettled {

  private final int[] settled;
  private final int[] asked;

  ItemsSettled(int levels) {
    settled = new int[levels];
    asked = new int[levels];
  }

  /** Of the items of a dimension as published. */
  static ItemsSettled of(Checklist checklist, Dimension dimension, Map<String, Status> statuses) {
    ItemsSettled items = new ItemsSettled(checklist.levels().size());
    for (Item item : dimension.items()) {
      @Nullable Status status = statuses.get(item.id());
      if (status != null) {
        items.add(checklist.rank(item.level()), status);
      }
    }
    return items;
  }

  private void add(int rank, Status status) {
    for (int level = rank; level < asked.length; level++) {
      asked[level]++;
      settled[level] += status.isOpen() ? 0 : 1;
    }
  }

  void add(ItemsSettled other) {
    for (int level = 0; level < asked.length; level++) {
      asked[level] += other.asked[level];
      settled[level] += other.settled[level];
    }
  }

  int settled(int level) {
    return settled[level];
  }

  int asked(int level) {
    return asked[level];
  }
}
