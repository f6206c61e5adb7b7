package no.samarbeidssjekk.comparison;

import no.samarbeidssjekk.assessment.Status;

/** What happened to an item from one assessment to a later one. */
public enum Change {
  /** It earns more than before. */
  IMPROVED,
  /** It earns less than before, and is still answered. */
  WORSENED,
  /** It was open before and is answered now. */
  ANSWERED,
  /** It was answered before and is open now: nothing is known to be lost. */
  NO_LONGER_ANSWERED,
  /** It concerned the cooperation before, and does not now. */
  NO_LONGER_RELEVANT,
  /** It did not concern the cooperation before, and does now. */
  RELEVANT_AGAIN,
  /** It was not asked before: the yardstick has changed, not the cooperation. */
  NEW,
  /** It is not asked any more: the yardstick has changed, not the cooperation. */
  RETIRED,
  /** The same status, or open both times. */
  UNCHANGED;

  /** The change of an item that was asked both times. */
  static Change between(Status before, Status after) {
    if (before == after || (before.isOpen() && after.isOpen())) {
      return UNCHANGED;
    }
    if (before.isOpen()) {
      return ANSWERED;
    }
    if (after == Status.NOT_APPLICABLE) {
      return NO_LONGER_RELEVANT;
    }
    if (before == Status.NOT_APPLICABLE) {
      return RELEVANT_AGAIN;
    }
    if (after.isOpen()) {
      return NO_LONGER_ANSWERED;
    }
    return after.points() > before.points() ? IMPROVED : WORSENED;
  }
}
