package no.samarbeidssjekk.checklist;

import java.util.List;
import no.samarbeidssjekk.language.LocalizedText;

/**
 * What the source's survey found of the effect of cooperation, beside which a cooperation may set
 * its own view. It says nothing of one cooperation.
 *
 * @param description which survey it was, of how many and when
 * @param national the means of the whole country
 * @param counties the means by county, in the order of the source
 */
public record EffectSurvey(
    LocalizedText description, EffectMeans national, List<CountyMeans> counties) {

  public EffectSurvey {
    counties = List.copyOf(counties);
  }

  /**
   * The means of a county, or of several that the survey took as one.
   *
   * @param name what it is called
   * @param codes the two digits with which the numbers of its municipalities begin
   * @param means its means
   */
  public record CountyMeans(LocalizedText name, List<String> codes, EffectMeans means) {

    public CountyMeans {
      codes = List.copyOf(codes);
    }
  }
}
