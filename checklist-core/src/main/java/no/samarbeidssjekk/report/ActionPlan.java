package no.samarbeidssjekk.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.samarbeidssjekk.assessment.Action;
import no.samarbeidssjekk.gap.GapAnalysis;

/** Every action of an assessment, the one due first at the top, those without a date last. */
final class ActionPlan {

  private ActionPlan() {}

  record Row(
      String item,
      String itemText,
      String text,
      Optional<String> owner,
      Optional<String> due,
      Optional<LocalDate> dueDay,
      boolean overdue) {}

  static List<Row> of(GapAnalysis analysis, Texts texts, LocalDate today) {
    record Planned(String item, String itemText, Action action, boolean overdue) {}
    return analysis.checklist().items().stream()
        .flatMap(
            item ->
                analysis.assessment().answer(item).action().stream()
                    .map(
                        action ->
                            new Planned(
                                item.id(),
                                texts.say(item.text()),
                                action,
                                analysis.assessment().answer(item).isOverdue(today))))
        .sorted(Comparator.comparing(planned -> planned.action.due().orElse(LocalDate.MAX)))
        .map(
            planned ->
                new Row(
                    planned.item,
                    planned.itemText,
                    planned.action.text(),
                    planned.action.owner(),
                    planned.action.due().map(texts::date),
                    planned.action.due(),
                    planned.overdue))
        .toList();
  }
}
