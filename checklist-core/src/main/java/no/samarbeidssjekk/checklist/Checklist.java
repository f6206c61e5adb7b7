package no.samarbeidssjekk.checklist;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.samarbeidssjekk.language.LocalizedText;
import no.samarbeidssjekk.language.Spelling;
import no.samarbeidssjekk.language.Vocabulary;

/**
 * A checklist: what should be in place in a cooperation, by level and dimension.
 *
 * @param id the stable id, for instance {@code veien-til-samarbeid}
 * @param version the edition, for instance {@code 2025.1}
 * @param title the name for people
 * @param source where it comes from
 * @param levels at least one level, the lowest first
 * @param dimensions at least one dimension, in the order in which people should see them
 * @param history what came before this version
 * @param adaptations what supplements did to it, in the order in which they were applied; empty for
 *     a checklist as published
 */
public record Checklist(
    String id,
    String version,
    LocalizedText title,
    Source source,
    List<Level> levels,
    List<Dimension> dimensions,
    History history,
    List<Adaptation> adaptations) {

  /**
   * Checks that the parts fit together.
   *
   * @throws IllegalArgumentException when there is no level or no dimension, an id is used twice
   *     (also by an item and a retired one), or an item has a level that is not the checklist's
   */
  public Checklist {
    levels = List.copyOf(levels);
    dimensions = List.copyOf(dimensions);
    adaptations = List.copyOf(adaptations);
    if (levels.isEmpty() || dimensions.isEmpty()) {
      throw new IllegalArgumentException("A checklist has at least one level and one dimension");
    }
    requireUnique("level", levels.stream().map(Level::id));
    requireUnique("dimension", dimensions.stream().map(Dimension::id));
    requireUnique(
        "item",
        Stream.concat(
            items(dimensions).map(Item::id), history.retired().stream().map(RetiredItem::id)));
    Set<Level> known = Set.copyOf(levels);
    items(dimensions)
        .filter(item -> !known.contains(item.level()))
        .findFirst()
        .ifPresent(
            item -> {
              throw new IllegalArgumentException("Unknown level of item " + item.id());
            });
  }

  /** A first version, as published. */
  public Checklist(
      String id,
      String version,
      LocalizedText title,
      Source source,
      List<Level> levels,
      List<Dimension> dimensions) {
    this(id, version, title, source, levels, dimensions, History.none(), List.of());
  }

  /** All items of all dimensions, in checklist order. */
  public List<Item> items() {
    return items(dimensions).toList();
  }

  /** The item with exactly this id. */
  public Optional<Item> item(String itemId) {
    return items(dimensions).filter(item -> item.id().equals(itemId)).findFirst();
  }

  /**
   * The item with this id, forgiving upper and lower case, spaces around it, and decomposed
   * letters.
   */
  public Optional<Item> itemNamed(String word) {
    return items(dimensions).filter(item -> isNamed(item.id(), word)).findFirst();
  }

  /** The retired item with this id, forgiving what {@link #itemNamed} forgives. */
  public Optional<RetiredItem> retiredItemNamed(String word) {
    return history.retired().stream().filter(item -> isNamed(item.id(), word)).findFirst();
  }

  /** The item that a supplement left out, with this id; forgives what {@link #itemNamed} does. */
  public Optional<Item> leftOutItemNamed(String word) {
    return leftOutItems().filter(item -> isNamed(item.id(), word)).findFirst();
  }

  /** The adaptation by which the item with exactly this id was left out. */
  public Optional<Adaptation> leftOutBy(String itemId) {
    return adaptations.stream()
        .filter(
            adaptation ->
                adaptation.leftOut().stream()
                    .anyMatch(leftOut -> leftOut.item().id().equals(itemId)))
        .findFirst();
  }

  /**
   * Whether answers to the item with this id are kept, though it is not asked and counts nowhere.
   */
  public boolean keepsAnswersTo(String itemId) {
    return leftOutBy(itemId).isPresent()
        || history.retired().stream()
            .filter(retired -> retired.id().equals(itemId))
            .anyMatch(retired -> successor(retired).isEmpty());
  }

  /**
   * The item to which answers to a retired item carry over: the one that took its place, or the
   * place of what did. Empty when nothing took its place.
   */
  public Optional<Item> successor(RetiredItem retired) {
    return history.lastOfChain(retired).replacedBy().flatMap(this::item);
  }

  /** The versions whose answers can be read, the oldest first and this one last. */
  public List<String> versions() {
    return Stream.concat(history.versions().stream(), Stream.of(version)).toList();
  }

  /** Whether one of {@link #versions()} is newer than another. */
  public boolean isNewer(String version, String other) {
    return versions().indexOf(version) > versions().indexOf(other);
  }

  /** Whether a version of {@link #versions()} asked an item that has since been retired. */
  public boolean wasAsked(RetiredItem retired, String version) {
    return isNewer(retired.version(), version)
        && retired.since().filter(since -> isNewer(since, version)).isEmpty();
  }

  /** The level that has this word as its id, its name in any language or an alias. */
  public Optional<Level> level(String word) {
    return levelWords().find(word);
  }

  /** The dimension that has this word as its code or its name in any language. */
  public Optional<Dimension> dimension(String word) {
    return new Vocabulary<>(dimensions).find(word);
  }

  /**
   * The dimension to which an item belongs.
   *
   * @throws IllegalArgumentException when the item is not one of this checklist
   */
  public Dimension dimensionOf(Item item) {
    return dimensions.stream()
        .filter(dimension -> dimension.items().contains(item))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("Not an item of this checklist: " + item.id()));
  }

  /** The words for this checklist's levels. */
  public Vocabulary<Level> levelWords() {
    return new Vocabulary<>(levels);
  }

  /** The highest level. */
  public Level highestLevel() {
    return levels.get(levels.size() - 1);
  }

  /** The levels from the lowest to this one. */
  public List<Level> levelsUpTo(Level level) {
    return levels.subList(0, rank(level) + 1);
  }

  /** Whether the item belongs to what the level asks: introduced at the level or below it. */
  public boolean asks(Level level, Item item) {
    return rank(item.level()) <= rank(level);
  }

  /** The place of a level among {@link #levels()}, 0 for the lowest. */
  public int rank(Level level) {
    int rank = levels.indexOf(level);
    if (rank < 0) {
      throw new IllegalArgumentException("Not a level of this checklist: " + level.id());
    }
    return rank;
  }

  private Stream<Item> leftOutItems() {
    return adaptations.stream()
        .flatMap(adaptation -> adaptation.leftOut().stream())
        .map(Adaptation.LeftOutItem::item);
  }

  private static Stream<Item> items(List<Dimension> dimensions) {
    return dimensions.stream().flatMap(dimension -> dimension.items().stream());
  }

  private static boolean isNamed(String id, String word) {
    return Spelling.composed(id).equalsIgnoreCase(Spelling.composed(word.strip()));
  }

  private static void requireUnique(String kind, Stream<String> ids) {
    Set<String> seen = new HashSet<>();
    ids.filter(id -> !seen.add(id))
        .findFirst()
        .ifPresent(
            id -> {
              throw new IllegalArgumentException("The " + kind + " id " + id + " is used twice");
            });
  }
}
