package no.samarbeidssjekk.freshness;

import java.time.LocalDate;
import no.samarbeidssjekk.assessment.Action;
import no.samarbeidssjekk.checklist.Item;

/** A day to keep: something is to be renewed, or done, by then. */
public sealed interface Deadline {

  /** The item that it is about. */
  Item item();

  /** The last day for it. */
  LocalDate date();

  /** Whether that day has passed. */
  boolean isPast();

  /**
   * Something must be renewed.
   *
   * @param renewal what; it has a last day
   * @param date that last day
   * @param isPast whether it has lapsed
   */
  record ToRenew(Renewal renewal, LocalDate date, boolean isPast) implements Deadline {

    @Override
    public Item item() {
      return renewal.item();
    }
  }

  /**
   * A planned action must be done.
   *
   * @param item what it is for; not in place yet
   * @param action the action; it has a due date
   * @param date that date
   * @param isPast whether it is overdue
   */
  record ToDo(Item item, Action action, LocalDate date, boolean isPast) implements Deadline {}
}
