package no.samarbeidssjekk.freshness;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import no.samarbeidssjekk.assessment.Answer;
import no.samarbeidssjekk.assessment.Evidence;
import no.samarbeidssjekk.assessment.Status;
import no.samarbeidssjekk.checklist.Item;
import no.samarbeidssjekk.checklist.Validity;

/**
 * When an item that is in place, or partly, must be renewed.
 *
 * @param item the item
 * @param status {@link Status#IN_PLACE} or {@link Status#PARTIAL}
 * @param validity how long it keeps
 * @param newest the date of the newest evidence that is not of a later day than today
 * @param lastDay the last day on which that evidence holds; present when {@code newest} is
 * @param freshness how that day lies to today
 */
public record Renewal(
    Item item,
    Status status,
    Validity validity,
    Optional<LocalDate> newest,
    Optional<LocalDate> lastDay,
    Freshness freshness) {

  private static final Set<Status> CAN_GROW_OLD = Set.of(Status.IN_PLACE, Status.PARTIAL);

  /**
   * When the answer to an item must be renewed; empty when there is nothing to renew: the item
   * keeps for good, or is neither in place nor partly.
   *
   * <p>Evidence of a later day than today does not count. It is a plan or a slip of the pen (the
   * reader warns of evidence from after the assessment), and neither makes an answer younger.
   */
  static Optional<Renewal> of(Item item, Answer answer, Horizon horizon) {
    return item.validity()
        .filter(validity -> CAN_GROW_OLD.contains(answer.status()))
        .map(validity -> of(item, answer, validity, horizon));
  }

  private static Renewal of(Item item, Answer answer, Validity validity, Horizon horizon) {
    Optional<LocalDate> newest =
        answer.evidence().stream()
            .map(Evidence::date)
            .flatMap(Optional::stream)
            .filter(date -> !date.isAfter(horizon.today()))
            .max(Comparator.naturalOrder());
    Optional<LocalDate> lastDay = newest.map(date -> lastDay(date, validity));
    return new Renewal(
        item,
        answer.status(),
        validity,
        newest,
        lastDay,
        lastDay.map(horizon::freshness).orElse(Freshness.UNDATED));
  }

  /** A period that goes beyond the calendar never ends. */
  private static LocalDate lastDay(LocalDate from, Validity validity) {
    try {
      return from.plus(validity.period());
    } catch (DateTimeException e) {
      return LocalDate.MAX;
    }
  }
}
