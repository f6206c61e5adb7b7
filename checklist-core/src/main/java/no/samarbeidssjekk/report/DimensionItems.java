package no.samarbeidssjekk.report;

import java.util.List;
import no.samarbeidssjekk.gap.GapAnalysis;

/**
 * Every item of one dimension with its answer, in checklist order.
 *
 * @param id the dimension's code
 * @param name the dimension's name
 * @param items its items
 */
record DimensionItems(String id, String name, List<ItemEntry> items) {

  static List<DimensionItems> of(GapAnalysis analysis, Texts texts, ItemEntry.Factory entries) {
    return analysis.checklist().dimensions().stream()
        .map(
            dimension ->
                new DimensionItems(
                    dimension.id(),
                    texts.say(dimension.name()),
                    dimension.items().stream()
                        .map(
                            item ->
                                entries.entry(dimension, item, analysis.assessment().answer(item)))
                        .toList()))
        .toList();
  }
}
