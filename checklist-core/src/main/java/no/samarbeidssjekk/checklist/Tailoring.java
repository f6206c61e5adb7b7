package no.samarbeidssjekk.checklist;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.samarbeidssjekk.checklist.Supplement.Addition;
import no.samarbeidssjekk.checklist.Supplement.Placement;
import no.samarbeidssjekk.checklist.Supplement.Replacement;
import no.samarbeidssjekk.checklist.Supplement.Side;

/**
 * Applies supplements to checklists. The result is a checklist like any other; {@link
 * Checklist#adaptations()} tells what was done to it. Pure functions, safe for many threads.
 */
public final class Tailoring {

  private Tailoring() {}

  /**
   * The checklist as the supplement changes it. Several supplements are applied one after the
   * other: each to the result of the one before.
   *
   * @throws IllegalArgumentException when the two {@linkplain Conflicts#between conflict}
   */
  public static Checklist apply(Supplement supplement, Checklist checklist) {
    List<Conflict> conflicts = Conflicts.between(supplement, checklist);
    if (!conflicts.isEmpty()) {
      throw new IllegalArgumentException(
          "The supplement " + supplement.id() + " does not fit the checklist: " + conflicts);
    }
    return new Checklist(
        checklist.id(),
        checklist.version(),
        checklist.title(),
        checklist.source(),
        checklist.levels(),
        checklist.dimensions().stream().map(dimension -> tailored(dimension, supplement)).toList(),
        checklist.history(),
        Stream.concat(
                checklist.adaptations().stream(), Stream.of(adaptation(supplement, checklist)))
            .toList());
  }

  private static Dimension tailored(Dimension dimension, Supplement supplement) {
    Stream<Item> kept =
        dimension.items().stream()
            .filter(item -> supplement.omission(item.id()).isEmpty())
            .map(item -> replaced(item, supplement.replacement(item.id())));
    List<Addition> additions =
        supplement.additions().stream()
            .filter(addition -> addition.dimension().equals(dimension.id()))
            .toList();
    Stream<Item> last =
        additions.stream().filter(addition -> addition.placement().isEmpty()).map(Addition::item);
    Neighbours neighbours = Neighbours.of(additions);
    return new Dimension(
        dimension.id(),
        dimension.name(),
        dimension.description(),
        Stream.concat(kept, last).flatMap(neighbours::around).toList());
  }

  private static Item replaced(Item item, Optional<Replacement> replacement) {
    return replacement
        .map(
            other ->
                new Item(
                    item.id(),
                    item.level(),
                    item.text(),
                    other.notApplicableAllowed().orElse(item.notApplicableAllowed()),
                    other.help().or(item::help),
                    item.references(),
                    other.validity().or(item::validity),
                    item.history()))
        .orElse(item);
  }

  private static Adaptation adaptation(Supplement supplement, Checklist checklist) {
    return new Adaptation(
        supplement.id(),
        supplement.version(),
        supplement.title(),
        supplement.purpose(),
        supplement.additions().stream().map(addition -> addition.item().id()).toList(),
        checklist.items().stream().flatMap(item -> changed(item, supplement)).toList(),
        checklist.items().stream().flatMap(item -> leftOut(item, supplement)).toList());
  }

  private static Stream<Adaptation.ChangedItem> changed(Item item, Supplement supplement) {
    return supplement.replacement(item.id()).stream()
        .map(
            replacement ->
                new Adaptation.ChangedItem(item.id(), replacement.fields(), replacement.reason()));
  }

  private static Stream<Adaptation.LeftOutItem> leftOut(Item item, Supplement supplement) {
    return supplement.omission(item.id()).stream()
        .map(reason -> new Adaptation.LeftOutItem(item, reason));
  }

  /** The added items that stand beside others, by the item beside which they stand. */
  private record Neighbours(Map<Placement, List<Addition>> additions) {

    static Neighbours of(List<Addition> additions) {
      return new Neighbours(
          additions.stream()
              .filter(addition -> addition.placement().isPresent())
              .collect(groupingBy(addition -> addition.placement().orElseThrow())));
    }

    /** In a loop of its own: a chain of neighbours may be longer than the stack is deep. */
    Stream<Item> around(Item item) {
      List<Item> placed = new ArrayList<>();
      Deque<Entry> open = new ArrayDeque<>(List.of(new Entry(item, false)));
      while (!open.isEmpty()) {
        Entry next = open.pop();
        if (next.hasNeighbours()) {
          placed.add(next.item());
        } else {
          pushAll(beside(next.item(), Side.AFTER), open);
          open.push(new Entry(next.item(), true));
          pushAll(beside(next.item(), Side.BEFORE), open);
        }
      }
      return placed.stream();
    }

    private static void pushAll(List<Addition> additions, Deque<Entry> open) {
      for (int index = additions.size() - 1; index >= 0; index--) {
        open.push(new Entry(additions.get(index).item(), false));
      }
    }

    private List<Addition> beside(Item item, Side side) {
      return additions.getOrDefault(new Placement(side, item.id()), List.of());
    }

    /** An item that is to be placed, and whether its neighbours stand around it already. */
    private record Entry(Item item, boolean hasNeighbours) {}
  }
}
