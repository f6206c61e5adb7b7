package no.samarbeidssjekk.overview;

import java.util.Comparator;
import java.util.List;
import no.samarbeidssjekk.assessment.Collaboration;
import no.samarbeidssjekk.assessment.CooperationForm;
import no.samarbeidssjekk.assessment.Member;
import no.samarbeidssjekk.assessment.MunicipalityNumber;
import no.samarbeidssjekk.assessment.Sector;

/**
 * The facts that decide to which groups a cooperation belongs; each list sorted, and without
 * repetitions.
 *
 * @param members the municipalities that take part, by number
 * @param forms how it is organised
 * @param sectors the sectors that it covers
 */
public record Traits(
    List<MunicipalityNumber> members, List<CooperationForm> forms, List<Sector> sectors) {

  public Traits {
    members =
        members.stream()
            .distinct()
            .sorted(Comparator.comparing(MunicipalityNumber::digits))
            .toList();
    forms = forms.stream().distinct().sorted().toList();
    sectors = sectors.stream().distinct().sorted().toList();
  }

  /** The traits of a cooperation. */
  public static Traits of(Collaboration collaboration) {
    return new Traits(
        collaboration.members().stream().map(Member::number).toList(),
        collaboration.forms(),
        collaboration.sectors());
  }
}
