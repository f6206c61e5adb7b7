package no.samarbeidssjekk.report;

import java.util.List;
import java.util.Optional;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.checklist.Dimension;
import no.samarbeidssjekk.checklist.Item;
import no.samarbeidssjekk.overview.Disclosure;
import no.samarbeidssjekk.overview.ItemTally;
import no.samarbeidssjekk.overview.Overview;
import no.samarbeidssjekk.overview.Ranking;
import no.samarbeidssjekk.scoring.StatusCounts;

/** How many are without which item; and the items in which an adviser should look first. */
record OverviewItems(Overview overview, Disclosure disclosure, Texts texts) {

  private static final int MOST = 10;

  /**
   * An item.
   *
   * @param missing how many it is missing for, of those that it concerns, in words
   * @param partly how many have it partly in place, of those, in words
   * @param unknown how many do not know how it stands, of those, in words
   * @param settled how many know, of those, in words
   * @param missingFor how many it is missing for
   * @param partlyFor how many have it partly in place
   * @param unknownFor how many do not know how it stands
   * @param applicable how many it concerns
   */
  record Entry(
      String id,
      String text,
      String dimension,
      String level,
      String missing,
      String partly,
      String unknown,
      String settled,
      int missingFor,
      int partlyFor,
      int unknownFor,
      int applicable) {}

  /** Every item that may be shown, in the order of the checklist. */
  List<Entry> all() {
    return overview.items().stream().filter(disclosure::shows).map(this::entry).toList();
  }

  List<Entry> mostOftenMissing() {
    return first(Ranking.mostOftenMissing(overview));
  }

  List<Entry> leastOftenKnown() {
    return first(Ranking.leastOftenKnown(overview));
  }

  private List<Entry> first(List<ItemTally> ranked) {
    return ranked.stream().filter(disclosure::shows).limit(MOST).map(this::entry).toList();
  }

  /** The text of a supplement's item is not known here. */
  private Entry entry(ItemTally tally) {
    Checklist checklist = overview.checklist();
    Optional<Item> item = checklist.item(tally.item());
    StatusCounts counts = tally.counts();
    int applicable = counts.applicable();
    return new Entry(
        tally.item(),
        item.map(Item::text).map(texts::say).orElseGet(() -> texts.say("overview.supplement.item")),
        item.map(checklist::dimensionOf)
            .map(Dimension::name)
            .map(texts::say)
            .orElseGet(() -> texts.say("none")),
        item.map(Item::level).map(texts::say).orElseGet(() -> texts.say("none")),
        texts.say("overview.of", counts.missing(), applicable),
        texts.say("overview.of", counts.partial(), applicable),
        texts.say("overview.of", counts.open(), applicable),
        texts.say("overview.of", applicable - counts.open(), applicable),
        counts.missing(),
        counts.partial(),
        counts.open(),
        applicable);
  }
}
