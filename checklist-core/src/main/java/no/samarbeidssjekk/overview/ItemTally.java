package no.samarbeidssjekk.overview;

import java.util.Arrays;
import no.samarbeidssjekk.scoring.StatusCounts;

/**
 * How the cooperations that were asked about an item stand.
 *
 * @param item the item's id
 * @param counts how many cooperations have answered what; all together as many as were asked
 */
public record ItemTally(String item, StatusCounts counts) {

  /**
   * Checks the counts.
   *
   * @throws IllegalArgumentException when one is negative, or all together are more than an int
   */
  public ItemTally {
    int[] each = {
      counts.inPlace(),
      counts.partial(),
      counts.missing(),
      counts.unknown(),
      counts.notAssessed(),
      counts.notApplicable()
    };
    if (Arrays.stream(each).anyMatch(count -> count < 0)
        || Arrays.stream(each).asLongStream().sum() > Integer.MAX_VALUE) {
      throw new IllegalArgumentException("Cooperations that cannot be counted for item " + item);
    }
  }

  /** How many cooperations were asked about it; a supplement may add an item, or leave it out. */
  public int cooperations() {
    return counts.items();
  }
}
