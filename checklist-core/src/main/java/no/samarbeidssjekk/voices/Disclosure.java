package no.samarbeidssjekk.voices;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which groups may be shown by themselves to readers who must not learn what one respondent
 * answered: those of at least so many. Where the others could be told from the whole, because all
 * of them together are too few, the smallest of those shown is left out as well. Municipalities are
 * judged by themselves, and so are levels. Immutable.
 */
public final class Disclosure {

  /** The fewest respondents of a group that is shown in a version for publication. */
  public static final int FEWEST = 3;

  private final int respondents;
  private final int fewest;
  private final Set<Group> shown;

  private Disclosure(int respondents, int fewest, Set<Group> shown) {
    this.respondents = respondents;
    this.fewest = fewest;
    this.shown = shown;
  }

  /**
   * What may be shown of a workshop.
   *
   * @param fewest the fewest respondents that a group may have; with 1 all are shown
   */
  public static Disclosure of(Workshop workshop, int fewest) {
    return new Disclosure(
        workshop.respondents().size(),
        fewest,
        Stream.<Function<Group, Boolean>>of(
                group -> group instanceof Group.OfMember, group -> group instanceof Group.OfLevel)
            .flatMap(
                kind ->
                    shown(workshop.groups().stream().filter(kind::apply).toList(), workshop, fewest)
                        .stream())
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** Whether what the group answered may be shown by itself. */
  public boolean shows(Group group) {
    return shown.contains(group);
  }

  /** Whether what each respondent answered may be shown. */
  public boolean showsEach() {
    return fewest <= 1;
  }

  /** Whether what all of them answered may be shown. */
  public boolean showsAll() {
    return respondents >= fewest;
  }

  private static List<Group> shown(List<Group> groups, Workshop workshop, int fewest) {
    List<Group> shown =
        new ArrayList<>(
            groups.stream()
                .filter(group -> workshop.size(group) >= fewest)
                .sorted(Comparator.comparing(workshop::size))
                .toList());
    int hidden = workshop.respondents().size() - sum(shown, workshop);
    while (hidden > 0 && hidden < fewest && !shown.isEmpty()) {
      hidden += workshop.size(shown.remove(0));
    }
    return shown;
  }

  private static int sum(List<Group> groups, Workshop workshop) {
    return groups.stream().mapToInt(workshop::size).sum();
  }
}
