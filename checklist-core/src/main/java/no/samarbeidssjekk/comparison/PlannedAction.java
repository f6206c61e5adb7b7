package no.samarbeidssjekk.comparison;

import java.time.LocalDate;
import java.util.Optional;
import no.samarbeidssjekk.assessment.Action;
import no.samarbeidssjekk.language.LocalizedText;

/**
 * What became of an action that an earlier assessment planned, or that the last one is the first to
 * plan.
 *
 * @param item the id of its item
 * @param text the item as it is worded now; of one that is retired, as it was
 * @param planned the day for which it was last planned before the last time; for a new one, the
 *     last time
 * @param before the action as it was then
 * @param now the action that the last assessment has for the item
 * @param outcome what became of it
 */
public record PlannedAction(
    String item,
    LocalizedText text,
    LocalDate planned,
    Action before,
    Optional<Action> now,
    Outcome outcome) {

  /** What became of an action. */
  public enum Outcome {
    /** The item is in place. */
    DONE,
    /** The item remains, and the action should have been done by the day of the report. */
    OVERDUE,
    /** The item remains, and the action has been given a later date. */
    POSTPONED,
    /** The item remains, and so does the action. */
    UNDER_WAY,
    /** The item remains, and no action is planned for it any more. */
    VANISHED,
    /** The item does not concern the cooperation, or is not asked, any more. */
    DROPPED,
    /** The last assessment is the first to plan it. */
    PLANNED
  }

  /**
   * Whether the date that it has now is later than the one that it had, or it has none any more.
   * One that is overdue may have been postponed too.
   */
  public boolean isPostponed() {
    return now.filter(action -> isPostponed(before, action)).isPresent();
  }

  static boolean isPostponed(Action before, Action now) {
    return before.due().isPresent()
        && now.due().map(day -> day.isAfter(before.due().get())).orElse(true);
  }
}
