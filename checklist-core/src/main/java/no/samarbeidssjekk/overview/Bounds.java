package no.samarbeidssjekk.overview;

/**
 * How much an overview keeps, so that it does not grow with the number of assessments. Of each kind
 * the first in its order are kept, so that what is kept does not depend on the order of adding.
 *
 * @param rows the most rows
 * @param profiles the most profiles; with more than these, {@link Disclosure} shows no groups
 * @param addedItems the most items of supplements that are counted, the first by id
 */
public record Bounds(int rows, int profiles, int addedItems) {

  private static final Bounds STANDARD = new Bounds(5_000, 20_000, 1_000);

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException when one is negative
   */
  public Bounds {
    if (Math.min(rows, Math.min(profiles, addedItems)) < 0) {
      throw new IllegalArgumentException("Fewer than none cannot be kept");
    }
  }

  /** 5,000 rows, 20,000 profiles and 1,000 items of supplements. */
  public static Bounds standard() {
    return STANDARD;
  }
}
