package no.samarbeidssjekk.scoring;

import java.util.Optional;
import java.util.OptionalInt;
import no.samarbeidssjekk.assessment.Status;

/**
 * How many items have each status, and the numbers that follow from it.
 *
 * @param inPlace items in place, 0 or more
 * @param partial items partly in place, 0 or more
 * @param missing items not in place, 0 or more
 * @param unknown items of which nobody asked knows, 0 or more
 * @param notAssessed items without an answer, 0 or more
 * @param notApplicable items taken out, 0 or more
 */
public record StatusCounts(
    int inPlace, int partial, int missing, int unknown, int notAssessed, int notApplicable) {

  /** No item at all: the empty element of {@link #plus}. */
  public static final StatusCounts NONE = new StatusCounts(0, 0, 0, 0, 0, 0);

  /** One item with this status. */
  public static StatusCounts one(Status status) {
    return switch (status) {
      case IN_PLACE -> new StatusCounts(1, 0, 0, 0, 0, 0);
      case PARTIAL -> new StatusCounts(0, 1, 0, 0, 0, 0);
      case MISSING -> new StatusCounts(0, 0, 1, 0, 0, 0);
      case UNKNOWN -> new StatusCounts(0, 0, 0, 1, 0, 0);
      case NOT_ASSESSED -> new StatusCounts(0, 0, 0, 0, 1, 0);
      case NOT_APPLICABLE -> new StatusCounts(0, 0, 0, 0, 0, 1);
    };
  }

  /** The counts of both together. */
  public StatusCounts plus(StatusCounts other) {
    return new StatusCounts(
        inPlace + other.inPlace,
        partial + other.partial,
        missing + other.missing,
        unknown + other.unknown,
        notAssessed + other.notAssessed,
        notApplicable + other.notApplicable);
  }

  /** All items. */
  public int items() {
    return applicable() + notApplicable;
  }

  /** The items that concern the cooperation: all but those not applicable. */
  public int applicable() {
    return inPlace + partial + missing + open();
  }

  /**
   * The applicable items whose status may still turn out to be anything: unknown or not assessed.
   */
  public int open() {
    return unknown + notAssessed;
  }

  /** The points earned: 2 for each item in place, 1 for each that is partly so. */
  public int earned() {
    return Status.IN_PLACE.points() * inPlace + Status.PARTIAL.points() * partial;
  }

  /** The points that could be earned: 2 for each applicable item. */
  public int attainable() {
    return Status.MOST_POINTS * applicable();
  }

  /**
   * Points earned of those attainable, in percent rounded down: 0 to 100, and 100 only when
   * complete. Empty when no item is applicable.
   */
  public OptionalInt percent() {
    return percentOf(earned());
  }

  /** What {@link #percent} would be if every open item turned out to be in place. */
  public OptionalInt percentAtBest() {
    return percentOf(earned() + Status.MOST_POINTS * open());
  }

  /** Whether every applicable item is in place. Empty when no item is applicable. */
  public Optional<Boolean> complete() {
    return decided(inPlace);
  }

  /** What {@link #complete} would be if every open item turned out to be in place. */
  public Optional<Boolean> completeAtBest() {
    return decided(inPlace + open());
  }

  private OptionalInt percentOf(int points) {
    return attainable() == 0 ? OptionalInt.empty() : OptionalInt.of(100 * points / attainable());
  }

  private Optional<Boolean> decided(int itemsInPlace) {
    return applicable() == 0 ? Optional.empty() : Optional.of(itemsInPlace == applicable());
  }
}
