package no.samarbeidssjekk.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.samarbeidssjekk.assessment.YardstickChange;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.checklist.Dimension;
import no.samarbeidssjekk.checklist.Item;
import no.samarbeidssjekk.gap.GapAnalysis;

/** Which items an assessment was asked, and which were asked every time. */
final class ComparableItems {

  private ComparableItems() {}

  /**
   * The ids of the items that the assessment was asked, of those that are asked now or that a
   * supplement adds: not those that came in after the version it names.
   */
  static Set<String> asked(GapAnalysis analysis) {
    Set<String> asked = ids(analysis.checklist().items());
    YardstickChange.of(analysis.checklist(), analysis.assessment())
        .ifPresent(change -> asked.removeAll(ids(change.added())));
    return asked;
  }

  /** The last checklist with the items alone that were asked every time. */
  static Checklist checklist(List<GapAnalysis> analyses) {
    Checklist last = analyses.get(analyses.size() - 1).checklist();
    Set<String> common = ids(last.items());
    analyses.forEach(analysis -> common.retainAll(asked(analysis)));
    List<Dimension> dimensions = new ArrayList<>();
    for (Dimension dimension : last.dimensions()) {
      dimensions.add(
          new Dimension(
              dimension.id(),
              dimension.name(),
              dimension.description(),
              dimension.items().stream().filter(item -> common.contains(item.id())).toList()));
    }
    return new Checklist(
        last.id(),
        last.version(),
        last.title(),
        last.source(),
        last.levels(),
        dimensions,
        last.history(),
        last.adaptations());
  }

  private static Set<String> ids(List<Item> items) {
    return items.stream().map(Item::id).collect(Collectors.toCollection(HashSet::new));
  }
}
