package no.samarbeidssjekk.assessment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.checklist.Item;
import no.samarbeidssjekk.checklist.ItemHistory;
import no.samarbeidssjekk.checklist.RetiredItem;
import no.samarbeidssjekk.language.LocalizedText;

/**
 * What differs between the version of a checklist that an assessment answered and the newer one
 * that it is measured by. A number or level that is lower than before may come of this alone.
 *
 * @param from the earlier version answered; empty when the assessment names none, and the change is
 *     then no more than the retired items that it answers
 * @param to the version that the assessment is measured by
 * @param added the items that came in and took no other's place, in checklist order
 * @param retired the items that are no longer asked, in the order of the checklist's history
 * @param replaced the items that others took the place of, in the order of the checklist's history
 * @param changed the items that were moved or reworded, in checklist order
 */
public record YardstickChange(
    Optional<String> from,
    String to,
    List<Item> added,
    List<Retired> retired,
    List<Replaced> replaced,
    List<Changed> changed) {

  public YardstickChange {
    added = List.copyOf(added);
    retired = List.copyOf(retired);
    replaced = List.copyOf(replaced);
    changed = List.copyOf(changed);
  }

  /**
   * An item that is no longer asked and that nothing took the place of.
   *
   * @param item the item
   * @param reason why it is no longer asked
   * @param answer the answer that was given, «ikke vurdert» when there was none
   */
  public record Retired(RetiredItem item, LocalizedText reason, Answer answer) {}

  /**
   * An item that another took the place of.
   *
   * @param item the item as it was
   * @param successor the item to which its answer carried over
   */
  public record Replaced(RetiredItem item, Item successor) {}

  /**
   * An item that was moved or reworded.
   *
   * @param item the item as it is
   * @param changes what was changed in it, the oldest first; at least one
   */
  public record Changed(Item item, List<ItemHistory.Change> changes) {

    public Changed {
      changes = List.copyOf(changes);
    }
  }

  /**
   * What changed since the earlier version that the assessment names, and the retired items that it
   * answers whatever it names. Empty when there is nothing to tell.
   */
  public static Optional<YardstickChange> of(Checklist checklist, Assessment assessment) {
    Optional<String> from =
        assessment.checklist().version().filter(checklist.history().versions()::contains);
    List<RetiredItem> asked = from.map(version -> asked(version, checklist)).orElse(List.of());
    List<Retired> retired = retired(asked, checklist, assessment);
    YardstickChange change =
        from.map(version -> since(version, asked, retired, checklist))
            .orElseGet(
                () ->
                    new YardstickChange(
                        from, checklist.version(), List.of(), retired, List.of(), List.of()));
    return Optional.of(change).filter(found -> !found.isEmpty());
  }

  private static YardstickChange since(
      String version, List<RetiredItem> asked, List<Retired> retired, Checklist checklist) {
    List<Replaced> replaced =
        asked.stream()
            .flatMap(
                item ->
                    checklist.successor(item).stream()
                        .map(successor -> new Replaced(item, successor)))
            .toList();
    Set<Item> successors = replaced.stream().map(Replaced::successor).collect(Collectors.toSet());
    return new YardstickChange(
        Optional.of(version),
        checklist.version(),
        checklist.items().stream()
            .filter(item -> isNew(item, version, checklist) && !successors.contains(item))
            .toList(),
        retired,
        replaced,
        checklist.items().stream()
            .filter(item -> !isNew(item, version, checklist) || successors.contains(item))
            .map(item -> new Changed(item, changes(item, version, checklist)))
            .filter(changed -> !changed.changes().isEmpty())
            .toList());
  }

  /** The items that this version asked and that are retired since. */
  private static List<RetiredItem> asked(String version, Checklist checklist) {
    return checklist.history().retired().stream()
        .filter(item -> checklist.wasAsked(item, version))
        .toList();
  }

  /** Those without a successor that were asked, or were answered all the same. */
  private static List<Retired> retired(
      List<RetiredItem> asked, Checklist checklist, Assessment assessment) {
    Set<RetiredItem> told =
        asked.stream().map(checklist.history()::lastOfChain).collect(Collectors.toSet());
    return checklist.history().retired().stream()
        .filter(item -> checklist.successor(item).isEmpty())
        .filter(
            item ->
                asked.contains(item)
                    || (assessment.answers().containsKey(item.id()) && !told.contains(item)))
        .map(item -> withAnswer(item, checklist, assessment))
        .toList();
  }

  private static boolean isNew(Item item, String version, Checklist checklist) {
    return item.history().since().filter(since -> checklist.isNewer(since, version)).isPresent();
  }

  private static Retired withAnswer(RetiredItem item, Checklist checklist, Assessment assessment) {
    RetiredItem last = checklist.history().lastOfChain(item);
    return new Retired(
        item,
        last.reason(),
        assessment.answers().getOrDefault(last.id(), Answer.of(Status.NOT_ASSESSED)));
  }

  private static List<ItemHistory.Change> changes(Item item, String version, Checklist checklist) {
    return item.history().changes().stream()
        .filter(change -> checklist.isNewer(change.version(), version))
        .toList();
  }

  private boolean isEmpty() {
    return added.isEmpty() && retired.isEmpty() && replaced.isEmpty() && changed.isEmpty();
  }
}
