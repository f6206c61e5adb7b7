package no.samarbeidssjekk.overview;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import no.samarbeidssjekk.assessment.Access;
import no.samarbeidssjekk.assessment.EditionReference;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.checklist.Dimension;

/**
 * An overview that grows, one assessment at a time: what stands behind {@link Overview#collector}
 * and {@link Overview#plus}. What it has seen of an assessment it does not keep. For one thread.
 */
public final class Gathering {

  private final Checklist checklist;
  private final Bounds bounds;
  private Tally overall;
  private final Map<String, Tally> dimensions = new LinkedHashMap<>();
  private final SortedMap<Group, Tally> groups = new TreeMap<>();
  private final ItemTallies items;
  private final Smallest<Profile, Integer> profiles;
  private final FirstRows rows;
  private LeftOut leftOut = LeftOut.NONE;
  private Access access = Access.OPEN;

  /**
   * Begins with nothing.
   *
   * @param checklist the checklist as published, which every assessment must answer
   * @throws IllegalArgumentException when supplements have adapted it
   */
  public Gathering(Checklist checklist) {
    this(checklist, Bounds.standard());
  }

  /**
   * Begins with nothing, and keeps no more than these bounds allow.
   *
   * @throws IllegalArgumentException when supplements have adapted the checklist
   */
  public Gathering(Checklist checklist, Bounds bounds) {
    if (!checklist.adaptations().isEmpty()) {
      throw new IllegalArgumentException("An overview takes the checklist as published");
    }
    this.checklist = checklist;
    this.bounds = bounds;
    overall = Tally.none(checklist.levels().size());
    for (Dimension dimension : checklist.dimensions()) {
      dimensions.put(dimension.id(), overall);
    }
    items = new ItemTallies(checklist, bounds.addedItems());
    profiles = new Smallest<>(bounds.profiles(), Math::addExact);
    rows = new FirstRows(bounds.rows());
  }

  /**
   * Counts what an assessment contributes; the answers of one respondent only as left out.
   *
   * @throws IllegalArgumentException when it answers another checklist or version, or stands by
   *     levels and dimensions of another; nothing of it is counted then
   * @throws ArithmeticException when there are more than 2,147,483,647 assessments
   */
  public Gathering add(Contribution contribution) {
    requireSame(contribution.checklist());
    requireFitting(contribution);
    if (contribution.isOneVoice()) {
      return add(LeftOut.ONE_VOICE);
    }
    Row row = contribution.row();
    Profile profile = Profile.of(row.traits());
    ItemsSettled settled = new ItemsSettled(checklist.levels().size());
    for (Dimension dimension : checklist.dimensions()) {
      ItemsSettled here = ItemsSettled.of(checklist, dimension, contribution.statuses());
      settled.add(here);
      List<Standing> standing =
          row.standings().dimensions().getOrDefault(dimension.id(), List.of());
      if (!standing.isEmpty()) {
        dimensions.merge(dimension.id(), Tally.one(standing, here), Tally::plus);
      }
    }
    Tally one = Tally.one(row.standings().overall(), settled);
    overall = overall.plus(one);
    profile.groups().forEach(group -> groups.merge(group, one, Tally::plus));
    contribution.statuses().forEach(items::add);
    profiles.add(profile, 1);
    rows.add(row);
    access = stricter(contribution.access());
    return this;
  }

  /**
   * Counts all that another overview has counted.
   *
   * @throws IllegalArgumentException when it is of another checklist, version or bounds
   * @throws ArithmeticException when there are more than 2,147,483,647 assessments in all
   */
  public Gathering add(Overview other) {
    if (!checklist.equals(other.checklist()) || !bounds.equals(other.bounds())) {
      throw new IllegalArgumentException(
          "Overviews of different checklists or bounds: %s@%s and %s@%s"
              .formatted(
                  checklist.id(),
                  checklist.version(),
                  other.checklist().id(),
                  other.checklist().version()));
    }
    overall = overall.plus(other.overall());
    other.dimensions().forEach((id, tally) -> dimensions.merge(id, tally, Tally::plus));
    other.groups().forEach((group, tally) -> groups.merge(group, tally, Tally::plus));
    other.items().forEach(items::add);
    other.profiles().forEach(profiles::add);
    other.rows().forEach(rows::add);
    access = stricter(other.access());
    return add(other.leftOut());
  }

  private Access stricter(Access other) {
    return access.compareTo(other) < 0 ? other : access;
  }

  /** Counts documents that are left out. */
  public Gathering add(LeftOut more) {
    leftOut = leftOut.plus(more);
    return this;
  }

  /** The overview of what has been counted so far. */
  public Overview overview() {
    return new Overview(
        checklist,
        bounds,
        leftOut,
        access,
        overall,
        dimensions,
        groups,
        items.inOrder(),
        profiles.inOrder(),
        rows.inOrder());
  }

  private void requireSame(EditionReference other) {
    if (!other.id().equals(checklist.id())
        || !checklist.version().equals(other.version().orElse(""))) {
      throw new IllegalArgumentException(
          "The assessment answers %s, not %s@%s"
              .formatted(other, checklist.id(), checklist.version()));
    }
  }

  private void requireFitting(Contribution contribution) {
    Row row = contribution.row();
    Map<String, List<Standing>> standings = row.standings().dimensions();
    if (row.standings().overall().size() != checklist.levels().size()
        || checklist.levels().stream().noneMatch(level -> level.id().equals(row.target()))
        || !dimensions.keySet().containsAll(standings.keySet())
        || checklist.dimensions().stream()
            .filter(dimension -> !standings.containsKey(dimension.id()))
            .flatMap(dimension -> dimension.items().stream())
            .anyMatch(item -> contribution.statuses().containsKey(item.id()))) {
      throw new IllegalArgumentException(
          "The levels or dimensions are not those of " + checklist.id());
    }
  }
}
