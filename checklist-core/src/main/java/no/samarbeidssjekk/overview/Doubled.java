package no.samarbeidssjekk.overview;

import java.util.List;
import no.samarbeidssjekk.assessment.MunicipalityNumber;

/**
 * A cooperation that occurs more than once, for instance with assessments of two years.
 *
 * @param name its name
 * @param members its members, which together with the name identify it
 * @param times how often it occurs, 2 or more
 */
public record Doubled(String name, List<MunicipalityNumber> members, int times) {

  public Doubled {
    members = List.copyOf(members);
  }
}
