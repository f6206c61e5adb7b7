package no.samarbeidssjekk.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.samarbeidssjekk.assessment.Action;
import no.samarbeidssjekk.assessment.Answer;
import no.samarbeidssjekk.assessment.Status;
import no.samarbeidssjekk.comparison.PlannedAction.Outcome;

/** What became of the actions that were planned. */
final class PlannedActions {

  private PlannedActions() {}

  /** The actions of these items, by outcome and then in the order of the items. */
  static List<PlannedAction> of(List<ItemChange> items, List<LocalDate> dates, LocalDate today) {
    List<PlannedAction> actions = new ArrayList<>();
    for (ItemChange item : items) {
      action(item, dates, today).ifPresent(actions::add);
    }
    actions.sort(Comparator.comparing(PlannedAction::outcome));
    return actions;
  }

  private static Optional<PlannedAction> action(
      ItemChange item, List<LocalDate> dates, LocalDate today) {
    int last = dates.size() - 1;
    Optional<Action> now = item.now().flatMap(Answer::action);
    for (int index = last - 1; index >= 0; index--) {
      Optional<Action> before = item.answers().get(index).flatMap(Answer::action);
      if (before.isPresent()) {
        return Optional.of(
            new PlannedAction(
                item.id(),
                item.text(),
                dates.get(index),
                before.get(),
                now,
                outcome(before.get(), item.now(), today)));
      }
    }
    return now.map(
        action ->
            new PlannedAction(
                item.id(), item.text(), dates.get(last), action, now, Outcome.PLANNED));
  }

  private static Outcome outcome(Action before, Optional<Answer> now, LocalDate today) {
    if (now.filter(answer -> answer.status() != Status.NOT_APPLICABLE).isEmpty()) {
      return Outcome.DROPPED;
    }
    if (!now.get().status().isGap()) {
      return Outcome.DONE;
    }
    if (now.get().action().isEmpty()) {
      return Outcome.VANISHED;
    }
    if (now.get().isOverdue(today)) {
      return Outcome.OVERDUE;
    }
    return PlannedAction.isPostponed(before, now.get().action().get())
        ? Outcome.POSTPONED
        : Outcome.UNDER_WAY;
  }
}
