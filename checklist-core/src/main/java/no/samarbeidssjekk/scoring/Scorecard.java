package no.samarbeidssjekk.scoring;

import java.util.List;

/**
 * How complete a cooperation is, for the whole and by dimension.
 *
 * @param overall the score over all items; not an average of the dimensions
 * @param dimensions the score of each dimension, in checklist order
 */
public record Scorecard(Score overall, List<DimensionScore> dimensions) {

  public Scorecard {
    dimensions = List.copyOf(dimensions);
  }
}
