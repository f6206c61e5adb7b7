package no.samarbeidssjekk.overview;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.samarbeidssjekk.language.LocalizedText;
import no.samarbeidssjekk.language.Term;

/**
 * The cooperations that have something in common.
 *
 * @param grouping the division that it is part of
 * @param term what they have in common; empty for those that do not tell
 */
public record Group(Grouping grouping, Optional<Term> term) implements Comparable<Group> {

  /** The code of the group of those that tell nothing. */
  public static final String NOT_TOLD = "not-told";

  private static final LocalizedText NOT_TOLD_LABEL =
      LocalizedText.of("ikke oppgitt", "ikkje oppgitt", "not told");

  private static final List<Group> ALL =
      Arrays.stream(Grouping.values()).flatMap(grouping -> grouping.groups().stream()).toList();

  private static final Map<Group, Integer> PLACES = places();

  /**
   * Checks that they can have it in common.
   *
   * @throws IllegalArgumentException when it is no term of the grouping
   */
  public Group {
    if (term.isPresent() && !grouping.has(term.get())) {
      throw new IllegalArgumentException(
          "Not in the grouping %s: %s".formatted(grouping.code(), term.get().code()));
    }
  }

  /** Every group that there can be, grouping by grouping. */
  public static List<Group> all() {
    return ALL;
  }

  /** The group with exactly this code in a grouping. */
  public static Optional<Group> ofCode(Grouping grouping, String code) {
    return ALL.stream()
        .filter(group -> group.grouping() == grouping && group.code().equals(code))
        .findFirst();
  }

  /** The stable word for machines, alone in its grouping. */
  public String code() {
    return term.map(Term::code).orElse(NOT_TOLD);
  }

  /** The words for people. */
  public LocalizedText label() {
    return term.map(Term::label).orElse(NOT_TOLD_LABEL);
  }

  /** In the order of {@link #all()}. */
  @Override
  public int compareTo(Group other) {
    return Integer.compare(place(), other.place());
  }

  /** Its place in {@link #all()}, from 0. */
  int place() {
    return Objects.requireNonNull(PLACES.get(this));
  }

  private static Map<Group, Integer> places() {
    Map<Group, Integer> places = new HashMap<>();
    ALL.forEach(group -> places.put(group, places.size()));
    return Map.copyOf(places);
  }
}
