package no.samarbeidssjekk.voices;

import java.util.List;
import no.samarbeidssjekk.assessment.MunicipalityNumber;
import no.samarbeidssjekk.scoring.DimensionScore;

/**
 * What the answers of one municipality's respondents together give in each dimension.
 *
 * @param member the municipality
 * @param respondents how many have answered
 * @param dimensions the score of each dimension, in checklist order
 */
public record MemberScore(
    MunicipalityNumber member, int respondents, List<DimensionScore> dimensions) {

  public MemberScore {
    dimensions = List.copyOf(dimensions);
  }
}
