package no.samarbeidssjekk.assessment;

import java.time.Year;
import java.util.List;
import java.util.Optional;

/**
 * The cooperation that assesses itself.
 *
 * @param name its name
 * @param forms how it is organised
 * @param established the year in which it began
 * @param members the municipalities that take part
 * @param sectors the sectors that it covers
 * @param tasks the preparedness tasks that it shares
 */
public record Collaboration(
    String name,
    List<CooperationForm> forms,
    Optional<Year> established,
    List<Member> members,
    List<Sector> sectors,
    List<PreparednessTask> tasks) {

  /**
   * Checks the name and copies the lists.
   *
   * @throws IllegalArgumentException when the name is blank
   */
  public Collaboration {
    if (name.isBlank()) {
      throw new IllegalArgumentException("A cooperation has a name");
    }
    forms = List.copyOf(forms);
    members = List.copyOf(members);
    sectors = List.copyOf(sectors);
    tasks = List.copyOf(tasks);
  }

  /** A cooperation of which only the name is known. */
  public static Collaboration named(String name) {
    return new Collaboration(name, List.of(), Optional.empty(), List.of(), List.of(), List.of());
  }
}
