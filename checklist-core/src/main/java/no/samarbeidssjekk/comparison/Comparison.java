package no.samarbeidssjekk.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.samarbeidssjekk.assessment.Assessment;
import no.samarbeidssjekk.assessment.Member;
import no.samarbeidssjekk.assessment.MunicipalityNumber;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.checklist.Level;
import no.samarbeidssjekk.gap.GapAnalysis;
import no.samarbeidssjekk.scoring.Scoring;

/**
 * The same cooperation at two or more dates. «Then» is the first of them and «now» the last.
 *
 * @param snapshots how it stood each time, the oldest first; at least two
 * @param comparable the checklist with the items alone that were asked every time, by which each
 *     {@link Snapshot#comparable} is scored
 * @param yardstick what differs between the yardstick then and now
 * @param items every item that was asked then or now or between, in the order of the checklist now,
 *     and then those that are retired
 * @param actions what became of planned actions, by outcome
 */
public record Comparison(
    List<Snapshot> snapshots,
    Checklist comparable,
    YardstickDifference yardstick,
    List<ItemChange> items,
    List<PlannedAction> actions) {

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException when there are fewer than two snapshots
   */
  public Comparison {
    snapshots = List.copyOf(snapshots);
    items = List.copyOf(items);
    actions = List.copyOf(actions);
    if (snapshots.size() < 2) {
      throw new IllegalArgumentException("A comparison takes two assessments");
    }
  }

  /** What stands in the way of comparing the assessments; empty when they can be compared. */
  public static List<Obstacle> obstacles(List<Assessment> assessments) {
    return Obstacles.in(assessments);
  }

  /**
   * Compares results of the same cooperation; they are put in the order of their dates.
   *
   * @param today the day on which it is made; it decides which actions are overdue
   * @throws IllegalArgumentException when there are fewer than two, or {@link #obstacles} finds any
   */
  public static Comparison of(List<GapAnalysis> analyses, LocalDate today) {
    List<GapAnalysis> ordered =
        analyses.stream()
            .sorted(Comparator.comparing(analysis -> analysis.assessment().date()))
            .toList();
    if (ordered.size() < 2
        || !obstacles(ordered.stream().map(GapAnalysis::assessment).toList()).isEmpty()) {
      throw new IllegalArgumentException("These assessments cannot be compared");
    }
    Checklist comparable = ComparableItems.checklist(ordered);
    List<ItemChange> items = ItemChanges.of(ordered);
    return new Comparison(
        ordered.stream()
            .map(
                analysis ->
                    new Snapshot(analysis, Scoring.score(comparable, analysis.assessment())))
            .toList(),
        comparable,
        YardstickDifference.between(ordered.get(0), ordered.get(ordered.size() - 1)),
        items,
        PlannedActions.of(
            items, ordered.stream().map(analysis -> analysis.assessment().date()).toList(), today));
  }

  /** The oldest. */
  public Snapshot then() {
    return snapshots.get(0);
  }

  /** The newest. */
  public Snapshot now() {
    return snapshots.get(snapshots.size() - 1);
  }

  /** The level aimed at now, at which percentages are compared. */
  public Level target() {
    return now().analysis().target();
  }

  /**
   * Whether it was measured by the same each time: the same items, target, version and supplements.
   */
  public boolean hasSameYardstick() {
    return hasSameItems()
        && snapshots.stream().allMatch(snapshot -> yardstickSince(snapshot).isNone());
  }

  /** What differs between the yardstick of one time and that of now. */
  public YardstickDifference yardstickSince(Snapshot snapshot) {
    return YardstickDifference.between(snapshot.analysis(), now().analysis());
  }

  /** Whether the same items were asked each time. */
  public boolean hasSameItems() {
    return items.stream().allMatch(item -> item.answers().stream().allMatch(Optional::isPresent));
  }

  /** The items with this change from then to now. */
  public List<ItemChange> items(Change change) {
    return items.stream().filter(item -> item.change() == change).toList();
  }

  /** The items that are lower now than then, or than the last time but one. */
  public List<ItemChange> worse() {
    return items.stream().filter(ItemChange::isWorse).toList();
  }

  /**
   * The highest level that was reached then, or the last time but one, over the items asked every
   * time, when it is not reached now. A level that answers have been lost for is lost too.
   */
  public Optional<Level> levelLost() {
    List<Snapshot> earlier = List.of(then(), snapshots.get(snapshots.size() - 2));
    return earlier.stream()
        .flatMap(snapshot -> snapshot.comparable().overall().reached().stream())
        .max(Comparator.comparingInt(comparable::rank))
        .filter(level -> !now().comparable().overall().at(level).reached().orElse(false));
  }

  /** Whether a level is lost or an item is worse. */
  public boolean isRegression() {
    return levelLost().isPresent() || !worse().isEmpty();
  }

  /** The municipalities that take part now and did not then. */
  public List<Member> joined() {
    return onlyIn(now(), then());
  }

  /** The municipalities that took part then and do not now. */
  public List<Member> left() {
    return onlyIn(then(), now());
  }

  private static List<Member> onlyIn(Snapshot one, Snapshot other) {
    List<MunicipalityNumber> others = members(other).stream().map(Member::number).toList();
    List<Member> alone = new ArrayList<>(members(one));
    alone.removeIf(member -> others.contains(member.number()));
    return alone;
  }

  private static List<Member> members(Snapshot snapshot) {
    return snapshot.analysis().assessment().collaboration().members();
  }
}
