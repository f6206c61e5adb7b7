package no.samarbeidssjekk.voices;

import java.util.Optional;
import no.samarbeidssjekk.assessment.MunicipalityNumber;
import no.samarbeidssjekk.assessment.Respondent;
import no.samarbeidssjekk.assessment.RespondentLevel;

/** Respondents that have something in common: their municipality, or their level. */
public sealed interface Group {

  /** Whether the respondent belongs to it. */
  boolean has(Respondent respondent);

  /**
   * Those of one municipality.
   *
   * @param member the municipality
   */
  record OfMember(MunicipalityNumber member) implements Group {

    @Override
    public boolean has(Respondent respondent) {
      return respondent.member().equals(Optional.of(member));
    }
  }

  /**
   * Those of one level, in whatever municipality.
   *
   * @param level the level
   */
  record OfLevel(RespondentLevel level) implements Group {

    @Override
    public boolean has(Respondent respondent) {
      return respondent.level().equals(Optional.of(level));
    }
  }
}
