package no.samarbeidssjekk.report;

import java.util.List;
import java.util.Optional;

/**
 * What an overview tells on two pages.
 *
 * @param missing the items most often missing
 * @param unknown the items least often known
 * @param rows the cooperations that there is room for
 * @param moreRows how many others there are, in words
 */
record OverviewBrief(
    List<OverviewItems.Entry> missing,
    List<OverviewItems.Entry> unknown,
    List<OverviewRows.Entry> rows,
    Optional<String> moreRows) {

  private static final int MOST_ITEMS = 4;
  private static final int MOST_ROWS = 20;

  static OverviewBrief of(
      List<OverviewItems.Entry> missing,
      List<OverviewItems.Entry> unknown,
      OverviewRows rows,
      boolean open) {
    List<OverviewRows.Entry> shown =
        open ? List.of() : rows.entries().stream().limit(MOST_ROWS).toList();
    return new OverviewBrief(
        first(missing), first(unknown), shown, open ? Optional.empty() : rows.more(shown.size()));
  }

  private static List<OverviewItems.Entry> first(List<OverviewItems.Entry> items) {
    return items.stream().limit(MOST_ITEMS).toList();
  }
}
