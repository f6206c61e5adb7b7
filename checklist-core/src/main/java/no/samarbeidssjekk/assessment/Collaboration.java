package no.samarbeidssjekk.assessment;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.samarbeidssjekk.language.Spelling;

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

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\p{Pd}\\p{Z}\\p{Cf}]+");

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

  /**
   * A form of a cooperation's name that tells which one it is: two assessments with the same are of
   * the same cooperation. It forgives what {@link Spelling#fold} forgives, and every kind of dash
   * and space. Members do not matter, for they come and go.
   */
  public static String identityOf(String name) {
    return Spelling.fold(BETWEEN_WORDS.matcher(name).replaceAll(""));
  }

  /** Whether the other is the same cooperation, by {@link #identityOf}. */
  public boolean isSameAs(Collaboration other) {
    return identityOf(name).equals(identityOf(other.name));
  }

  /** The name of a municipality that takes part, where it is told. */
  public Optional<String> nameOf(MunicipalityNumber number) {
    return members.stream()
        .filter(member -> member.number().equals(number))
        .flatMap(member -> member.name().stream())
        .findFirst();
  }

  /**
   * The same with another name.
   *
   * @throws IllegalArgumentException when the name is blank
   */
  public Collaboration withName(String other) {
    return new Collaboration(other, forms, established, members, sectors, tasks);
  }

  /** The same in other forms. */
  public Collaboration withForms(List<CooperationForm> others) {
    return new Collaboration(name, others, established, members, sectors, tasks);
  }

  /** The same of other municipalities. */
  public Collaboration withMembers(List<Member> others) {
    return new Collaboration(name, forms, established, others, sectors, tasks);
  }

  /** The same in other sectors. */
  public Collaboration withSectors(List<Sector> others) {
    return new Collaboration(name, forms, established, members, others, tasks);
  }
}
