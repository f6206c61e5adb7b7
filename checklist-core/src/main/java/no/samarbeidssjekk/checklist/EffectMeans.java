package no.samarbeidssjekk.checklist;

import java.math.BigDecimal;

/**
 * Means of ratings from 1 (no positive effect) to 5 (very large).
 *
 * @param prevention of the effect on the ability to prevent, 1 to 5
 * @param handling of the effect on the ability to handle, 1 to 5
 */
public record EffectMeans(BigDecimal prevention, BigDecimal handling) {

  private static final BigDecimal LEAST = BigDecimal.ONE;
  private static final BigDecimal MOST = BigDecimal.valueOf(5);

  /**
   * Checks the means.
   *
   * @throws IllegalArgumentException when one is not from 1 to 5
   */
  public EffectMeans {
    requireInScale(prevention);
    requireInScale(handling);
  }

  private static void requireInScale(BigDecimal mean) {
    if (mean.compareTo(LEAST) < 0 || mean.compareTo(MOST) > 0) {
      throw new IllegalArgumentException("Not a mean of ratings from 1 to 5: " + mean);
    }
  }
}
