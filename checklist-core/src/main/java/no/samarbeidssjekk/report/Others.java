package no.samarbeidssjekk.report;

import java.util.List;
import java.util.function.Predicate;
import no.samarbeidssjekk.assessment.Answer;
import no.samarbeidssjekk.assessment.Assessment;
import no.samarbeidssjekk.assessment.Status;
import no.samarbeidssjekk.checklist.Item;
import no.samarbeidssjekk.gap.GapAnalysis;

/**
 * The items that are no gaps, each in checklist order.
 *
 * @param notApplicable what does not concern the cooperation
 * @param inPlace what is in place
 * @param aboveTarget what is not in place, and not asked for by the target
 */
record Others(List<ItemEntry> notApplicable, List<ItemEntry> inPlace, List<ItemEntry> aboveTarget) {

  static Others of(GapAnalysis analysis, ItemEntry.Factory entries) {
    Assessment assessment = analysis.assessment();
    return new Others(
        select(analysis, entries, item -> has(Status.NOT_APPLICABLE, assessment.answer(item))),
        select(analysis, entries, item -> has(Status.IN_PLACE, assessment.answer(item))),
        select(analysis, entries, item -> isAboveTarget(item, analysis)));
  }

  private static boolean isAboveTarget(Item item, GapAnalysis analysis) {
    return !analysis.checklist().asks(analysis.target(), item)
        && analysis.assessment().answer(item).status().isGap();
  }

  private static boolean has(Status status, Answer answer) {
    return answer.status() == status;
  }

  private static List<ItemEntry> select(
      GapAnalysis analysis, ItemEntry.Factory entries, Predicate<Item> selection) {
    return analysis.checklist().dimensions().stream()
        .flatMap(
            dimension ->
                dimension.items().stream()
                    .filter(selection)
                    .map(
                        item -> entries.entry(dimension, item, analysis.assessment().answer(item))))
        .toList();
  }
}
