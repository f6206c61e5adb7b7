package no.samarbeidssjekk.scoring;

import no.samarbeidssjekk.checklist.Dimension;

/**
 * How complete one dimension is.
 *
 * @param dimension the dimension
 * @param score its score at each level
 */
public record DimensionScore(Dimension dimension, Score score) {}
