package no.samarbeidssjekk.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.checklist.Item;
import no.samarbeidssjekk.checklist.Level;

/**
 * Which numbers of an overview may be shown to readers who must not learn how one cooperation
 * stands. Names and rows are for none of them. Immutable.
 *
 * <p>Everybody knows which cooperations belong to which groups, and can add and subtract what is
 * shown. So a group is shown only if no such sum, the total included and with any factors, tells of
 * some cooperations, but fewer than the fewest. Groups are let in one by one as long as that holds:
 * by grouping, and in each the largest first, equally large ones in the order of {@link
 * Group#all()}. A group for which it could not be found out with a fixed amount of work is not
 * shown, nor any group when not all profiles are known. A cooperation that occurs more than once
 * counts once. Only rows tell of that, so when there are more assessments than rows, those without
 * a row are taken as more assessments of cooperations that have one, and less is shown.
 *
 * <p>What is not shown should be told alike, whether it is small or could be had by subtraction.
 * Which groups exist and which are not shown follows from memberships alone, so it tells nothing of
 * how anybody stands; a group of nobody is not in the overview.
 *
 * <p>It does not hide what a number says by itself: when all of a group stand alike, everybody
 * knows how each of them does. Nor does it hide what a cooperation with items of its own has
 * answered from somebody who compares the level of a dimension of one item with that item.
 */
public final class Disclosure {

  /** The fewest cooperations of a group that is shown, unless another number is asked for. */
  public static final int FEWEST = 5;

  private final int fewest;
  private final long cooperations;
  private final long repetitions;
  private final boolean showsCoverage;
  private final Set<Group> shown;

  private Disclosure(Overview overview, int fewest, long cooperations, Set<Group> shown) {
    this.fewest = fewest;
    this.cooperations = cooperations;
    this.repetitions = overview.cooperations() - cooperations;
    this.showsCoverage = isCoverageSafe(overview);
    this.shown = shown;
  }

  /**
   * What may be shown of an overview.
   *
   * @param fewest the fewest cooperations of whom a number may tell; with 1 all is shown
   * @throws IllegalArgumentException when it is below 1
   */
  public static Disclosure of(Overview overview, int fewest) {
    if (fewest < 1) {
      throw new IllegalArgumentException("A group has at least one cooperation");
    }
    Weights weights = Weights.of(overview);
    boolean isKnown = overview.hasAllProfiles() && weights.all() >= fewest;
    Set<Group> shown =
        fewest == 1
            ? overview.groups().keySet()
            : isKnown ? safe(overview, weights, fewest) : Set.of();
    long cooperations = fewest == 1 ? overview.cooperations() : weights.all();
    return new Disclosure(overview, fewest, cooperations, Set.copyOf(shown));
  }

  private static Set<Group> safe(Overview overview, Weights weights, int fewest) {
    List<Group> shown = new ArrayList<>();
    Map<Group, Long> sizes = new HashMap<>();
    overview.groups().keySet().forEach(group -> sizes.put(group, weights.of(group)));
    List<Group> candidates =
        sizes.keySet().stream()
            .filter(group -> sizes.getOrDefault(group, 0L) >= fewest)
            .sorted(
                Comparator.comparing(Group::grouping)
                    .thenComparing(sizes::get, Comparator.reverseOrder())
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    for (Group group : candidates) {
      List<Group> more = Stream.concat(shown.stream(), Stream.of(group)).toList();
      if (!tellsOfFewer(more, weights, fewest)) {
        shown.add(group);
      }
    }
    return Set.copyOf(shown);
  }

  private static boolean tellsOfFewer(List<Group> groups, Weights weights, int fewest) {
    List<Map.Entry<Profile, Integer>> seen =
        weights.seenBy(Profile.of(groups)).entrySet().stream()
            .sorted(Map.Entry.<Profile, Integer>comparingByValue().reversed())
            .toList();
    Vectors vectors =
        Vectors.none(seen.size()).with(seen.stream().mapToLong(profile -> 1).toArray());
    for (Group group : groups) {
      vectors =
          vectors.with(
              seen.stream().mapToLong(profile -> profile.getKey().has(group) ? 1 : 0).toArray());
    }
    return SmallSupport.mayExist(
        vectors, seen.stream().mapToInt(Map.Entry::getValue).toArray(), fewest);
  }

  /** The fewest cooperations of whom a number may tell. */
  public int fewest() {
    return fewest;
  }

  /** Whether anything may be shown but that there are fewer cooperations than the fewest. */
  public boolean showsAnything() {
    return cooperations >= fewest;
  }

  /** Whether how the group stands may be shown. */
  public boolean shows(Group group) {
    return shown.contains(group);
  }

  /** Whether how cooperations stand in a dimension may be shown: if enough were asked about it. */
  public boolean shows(Tally dimension) {
    return isEnough(dimension.cooperations());
  }

  /**
   * Whether what cooperations answered to an item may be shown: if enough were asked, which is not
   * so of an item that the supplement of a few has added.
   */
  public boolean shows(ItemTally item) {
    return isEnough(item.cooperations());
  }

  /**
   * Whether it may be shown how many items are asked and settled. They are sums over all items, so
   * they may not be shown if some item is not: the others could be subtracted.
   */
  public boolean showsCoverage() {
    return showsCoverage;
  }

  private boolean isCoverageSafe(Overview overview) {
    Map<String, ItemTally> tallies = new HashMap<>();
    overview.items().forEach(tally -> tallies.put(tally.item(), tally));
    Checklist checklist = overview.checklist();
    List<ItemTally> asked =
        checklist.items().stream()
            .map(Item::id)
            .map(tallies::get)
            .filter(tally -> tally.cooperations() > 0)
            .toList();
    return fewest == 1
        || (asked.stream().allMatch(this::shows)
            && checklist.levels().stream()
                .allMatch(level -> hasItemOfAll(overview, tallies, level)));
  }

  /** Whether, where a level asks anything new, some of it is asked of everybody. */
  private static boolean hasItemOfAll(
      Overview overview, Map<String, ItemTally> tallies, Level level) {
    List<Item> introduced =
        overview.checklist().items().stream().filter(item -> item.level().equals(level)).toList();
    return introduced.isEmpty()
        || introduced.stream()
            .map(item -> tallies.get(item.id()))
            .anyMatch(tally -> tally.cooperations() == overview.cooperations());
  }

  private boolean isEnough(int told) {
    return told - repetitions >= fewest;
  }
}
