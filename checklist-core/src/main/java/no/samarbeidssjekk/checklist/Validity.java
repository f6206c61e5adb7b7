package no.samarbeidssjekk.checklist;

import java.time.Period;
import no.samarbeidssjekk.language.LocalizedText;

/**
 * How long what an item asks for keeps before it must be renewed.
 *
 * @param period longer than nothing, for instance two years
 * @param reason why, with the paragraph that says so where there is one
 */
public record Validity(Period period, LocalizedText reason) {

  /**
   * Checks the period.
   *
   * @throws IllegalArgumentException when the period is zero or has a negative part
   */
  public Validity {
    if (period.isZero() || period.isNegative()) {
      throw new IllegalArgumentException("A validity is longer than nothing: " + period);
    }
  }
}
