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

/** The items in which an adviser should look first. */
record OverviewItems(Overview overview, Disclosure disclosure, Texts texts) {

  private static final int MOST = 10;

  /**
   * An item.
   *
   * @param share how often it is so, of the cooperations that it concerns
   * @param settled how many of them know how it stands
   * @param affected how many it is so for
   * @param settledFor how many know how it stands
   * @param applicable how many it concerns
   */
  record Entry(
      String id,
      String text,
      String dimension,
      String level,
      String share,
      String settled,
      int affected,
      int settledFor,
      int applicable) {}

  List<Entry> mostOftenMissing() {
    return first(Ranking.mostOftenMissing(overview), true);
  }

  List<Entry> leastOftenKnown() {
    return first(Ranking.leastOftenKnown(overview), false);
  }

  private List<Entry> first(List<ItemTally> ranked, boolean isMissing) {
    return ranked.stream()
        .filter(disclosure::shows)
        .map(tally -> entry(tally, isMissing))
        .limit(MOST)
        .toList();
  }

  /** The text of a supplement's item is not known here. */
  private Entry entry(ItemTally tally, boolean isMissing) {
    Checklist checklist = overview.checklist();
    Optional<Item> item = checklist.item(tally.item());
    StatusCounts counts = tally.counts();
    int affected = isMissing ? counts.missing() : counts.open();
    int applicable = counts.applicable();
    int settled = applicable - counts.open();
    return new Entry(
        tally.item(),
        item.map(Item::text).map(texts::say).orElseGet(() -> texts.say("overview.supplement.item")),
        item.map(checklist::dimensionOf)
            .map(Dimension::name)
            .map(texts::say)
            .orElseGet(() -> texts.say("none")),
        item.map(Item::level).map(texts::say).orElseGet(() -> texts.say("none")),
        texts.say("overview.of", affected, applicable),
        texts.say("overview.of", settled, applicable),
        affected,
        settled,
        applicable);
  }
}
