package no.samarbeidssjekk.comparison;

import java.time.LocalDate;
import no.samarbeidssjekk.gap.GapAnalysis;
import no.samarbeidssjekk.scoring.Scorecard;

/**
 * How the cooperation stood on one day.
 *
 * @param analysis the result by the yardstick of that day: its supplements and its target
 * @param comparable how complete it was over the items that were asked every time, by their levels
 *     now
 */
public record Snapshot(GapAnalysis analysis, Scorecard comparable) {

  /** The day for which the answers held. */
  public LocalDate date() {
    return analysis.assessment().date();
  }
}
