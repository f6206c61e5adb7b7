package no.samarbeidssjekk.gap;

import java.util.List;
import no.samarbeidssjekk.checklist.Level;

/**
 * One step of the staircase.
 *
 * @param level the level that the step leads to
 * @param remaining the gaps among the items introduced at that level, in gap order; empty when only
 *     items of lower levels are lacking
 */
public record Step(Level level, List<Gap> remaining) {

  public Step {
    remaining = List.copyOf(remaining);
  }
}
