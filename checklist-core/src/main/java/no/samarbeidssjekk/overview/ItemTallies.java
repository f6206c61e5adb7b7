package no.samarbeidssjekk.overview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samarbeidssjekk.assessment.Status;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.checklist.Item;
import no.samarbeidssjekk.scoring.StatusCounts;

/** What is counted of each item: of the checklist's own, and of those that supplements add. */
final class ItemTallies {

  private final Map<String, StatusCounts> published = new LinkedHashMap<>();
  private final Smallest<String, StatusCounts> added;

  ItemTallies(Checklist checklist, int mostAdded) {
    for (Item item : checklist.items()) {
      published.put(item.id(), StatusCounts.NONE);
    }
    added = new Smallest<>(mostAdded, StatusCounts::plus);
  }

  void add(String item, Status status) {
    add(item, StatusCounts.one(status));
  }

  void add(ItemTally tally) {
    add(tally.item(), tally.counts());
  }

  private void add(String item, StatusCounts counts) {
    if (published.computeIfPresent(item, (id, before) -> before.plus(counts)) == null) {
      added.add(item, counts);
    }
  }

  List<ItemTally> inOrder() {
    List<ItemTally> tallies = new ArrayList<>();
    published.forEach((item, counts) -> tallies.add(new ItemTally(item, counts)));
    added.inOrder().forEach((item, counts) -> tallies.add(new ItemTally(item, counts)));
    return tallies;
  }
}
