package no.samarbeidssjekk.overview;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import no.samarbeidssjekk.assessment.Access;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.checklist.Dimension;

/**
 * What many assessments tell together. Immutable, thread-safe, and bounded.
 *
 * <p>{@link #plus} is associative and commutative, and {@link #empty} is its empty element. In an
 * engine that aggregates, {@code empty} is the zero, {@code plus(Contribution)} accumulates, and
 * {@code plus(Overview)} merges; in one program {@link #collector} is far quicker.
 *
 * @param checklist what was asked, as published. An assessment may have been asked about items that
 *     a supplement adds, and not about those that it leaves out
 * @param bounds how much is kept
 * @param leftOut what could not be counted
 * @param access who may read the strictest of the assessments that are counted
 * @param overall how all of them stand
 * @param dimensions how those that were asked about it stand in each dimension, by id and in
 *     checklist order
 * @param groups how the cooperations of each group stand, of the whole; groups without any are not
 *     there
 * @param items the statuses of each item: of the checklist in its order, and then of supplements by
 *     id, those of the same id together
 * @param profiles how many have exactly which groups
 * @param rows one for each assessment, the first in their order
 */
public record Overview(
    Checklist checklist,
    Bounds bounds,
    LeftOut leftOut,
    Access access,
    Tally overall,
    Map<String, Tally> dimensions,
    SortedMap<Group, Tally> groups,
    List<ItemTally> items,
    SortedMap<Profile, Integer> profiles,
    List<Row> rows) {

  /**
   * Checks that the numbers fit together.
   *
   * @throws IllegalArgumentException when some contradict each other, so that no assessments could
   *     have given them
   */
  public Overview {
    dimensions = Collections.unmodifiableMap(new LinkedHashMap<>(dimensions));
    groups = Collections.unmodifiableSortedMap(new TreeMap<>(groups));
    items = List.copyOf(items);
    profiles = Collections.unmodifiableSortedMap(new TreeMap<>(profiles));
    rows = List.copyOf(rows);
    TalliesCheck.requireConsistent(checklist, overall, dimensions, items, bounds);
    ProfilesCheck.requireConsistent(overall.cooperations(), groups, profiles, rows, bounds);
  }

  /**
   * Of no assessment.
   *
   * @throws IllegalArgumentException when supplements have adapted the checklist
   */
  public static Overview empty(Checklist checklist) {
    return new Gathering(checklist).overview();
  }

  /**
   * Gathers the contributions of a stream, sequential or parallel.
   *
   * @throws IllegalArgumentException when supplements have adapted the checklist; while gathering,
   *     when a contribution answers another
   */
  public static Collector<Contribution, ?, Overview> collector(Checklist checklist) {
    return Collector.of(
        () -> new Gathering(checklist),
        Gathering::add,
        (one, other) -> one.add(other.overview()),
        Gathering::overview,
        Collector.Characteristics.UNORDERED);
  }

  /**
   * Of the assessments of both.
   *
   * @throws IllegalArgumentException when they are of different checklists, versions or bounds
   * @throws ArithmeticException when there are more than 2,147,483,647 assessments
   */
  public Overview plus(Overview other) {
    return new Gathering(checklist, bounds).add(this).add(other).overview();
  }

  /**
   * With one more assessment.
   *
   * @throws IllegalArgumentException when it answers another checklist or version
   * @throws ArithmeticException when there are more than 2,147,483,647 assessments
   */
  public Overview plus(Contribution contribution) {
    return new Gathering(checklist, bounds).add(this).add(contribution).overview();
  }

  /** With more documents that are left out. */
  public Overview plus(LeftOut more) {
    return new Gathering(checklist, bounds).add(this).add(more).overview();
  }

  /**
   * How those that were asked about a dimension stand in it.
   *
   * @throws IllegalArgumentException when it is not of this checklist
   */
  public Tally of(Dimension dimension) {
    return Optional.ofNullable(dimensions.get(dimension.id()))
        .orElseThrow(() -> new IllegalArgumentException("Not a dimension here: " + dimension.id()));
  }

  /** How many assessments are counted, each of which is taken as one cooperation. */
  public int cooperations() {
    return overall.cooperations();
  }

  /** How many assessments have no row, because there are too many. */
  public int withoutRow() {
    return cooperations() - rows.size();
  }

  /** Whether every profile is kept. */
  public boolean hasAllProfiles() {
    return profiles.values().stream().mapToLong(Integer::longValue).sum() == cooperations();
  }

  /** The groups of one grouping that have a cooperation, with how they stand. */
  public SortedMap<Group, Tally> groups(Grouping grouping) {
    SortedMap<Group, Tally> some = new TreeMap<>(groups);
    some.keySet().removeIf(group -> group.grouping() != grouping);
    return some;
  }

  /**
   * The cooperations that occur more than once among the rows, each time counted as one, in the
   * order of their first rows and by the name that stands there.
   */
  public List<Doubled> doubled() {
    Map<String, List<Row>> byIdentity =
        rows.stream()
            .collect(Collectors.groupingBy(Row::identity, LinkedHashMap::new, Collectors.toList()));
    return byIdentity.values().stream()
        .filter(same -> same.size() > 1)
        .map(same -> new Doubled(same.get(0).name(), same.size()))
        .toList();
  }
}
