package no.samarbeidssjekk.assessment;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What shall be done about an item.
 *
 * @param text what shall be done
 * @param owner the role that is responsible, never a person's name
 * @param due the date by which it shall be done
 */
public record Action(String text, Optional<String> owner, Optional<LocalDate> due) {

  /** Whether the date by which it should be done lies before this day. */
  public boolean isOverdue(LocalDate today) {
    return due.map(day -> day.isBefore(today)).orElse(false);
  }
}
