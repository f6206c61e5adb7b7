package no.samarbeidssjekk.voices;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.samarbeidssjekk.assessment.Respondent;

/**
 * Which groups may be shown by themselves to readers who must not learn what one respondent
 * answered. Respondents that belong to exactly the same of the groups shown are told apart from all
 * others by adding and subtracting, however many tables there are, and never from each other. So
 * there is one rule: no such set of respondents, that of those in no group shown included, is
 * smaller than the fewest. Immutable.
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
   * What may be shown of a workshop: the groups of at least so many respondents, without those that
   * are left out until the rule holds. Levels are left out before municipalities, the smallest
   * first; among equally large ones, in the order of the workshop.
   *
   * @param fewest the fewest respondents that a group may have; with 1 all are shown
   */
  public static Disclosure of(Workshop workshop, int fewest) {
    List<Group> shown =
        new ArrayList<>(
            workshop.groups().stream()
                .filter(group -> workshop.size(group) >= fewest)
                .sorted(
                    Comparator.comparing((Group group) -> group instanceof Group.OfMember)
                        .thenComparing(workshop::size))
                .toList());
    while (!shown.isEmpty() && smallestCell(workshop.respondents(), shown) < fewest) {
      shown.remove(0);
    }
    return new Disclosure(workshop.respondents().size(), fewest, Set.copyOf(shown));
  }

  /** How many the smallest set of respondents has that belong to the same of these groups. */
  private static long smallestCell(List<Respondent> respondents, List<Group> groups) {
    return respondents.stream()
        .collect(
            Collectors.groupingBy(
                one -> groups.stream().map(group -> group.has(one)).toList(),
                Collectors.counting()))
        .values()
        .stream()
        .min(Comparator.naturalOrder())
        .orElse(0L);
  }

  /** Whether what the group answered may be shown by itself. */
  public boolean shows(Group group) {
    return shown.contains(group);
  }

  /** Whether what all together answered to an item may be shown: when enough have answered it. */
  public boolean shows(ItemVoices item) {
    return item.voices().size() >= fewest;
  }

  /**
   * Whether what the groups shown answered to an item may be shown: when everyone has answered it,
   * since those who have not could otherwise be subtracted.
   */
  public boolean breaksDown(ItemVoices item) {
    return showsEach() || item.voices().size() == respondents;
  }

  /** Whether what each respondent answered may be shown. */
  public boolean showsEach() {
    return fewest <= 1;
  }

  /** Whether what all of them answered may be shown. */
  public boolean showsAll() {
    return respondents >= fewest;
  }
}
