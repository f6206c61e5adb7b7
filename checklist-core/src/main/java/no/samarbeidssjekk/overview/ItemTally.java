package no.samarbeidssjekk.overview;

import no.samarbeidssjekk.scoring.StatusCounts;

/**
 * How the cooperations that were asked about an item stand.
 *
 * @param item the item's id
 * @param counts how many cooperations have answered what; all together as many as were asked
 */
public record ItemTally(String item, StatusCounts counts) {

  /** How many cooperations were asked about it; a supplement may add an item, or leave it out. */
  public int cooperations() {
    return counts.items();
  }
}
