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
 * @param from the version answered
 * @param to the version that the assessment is measured by
 * @param added the items that came in and took no other's place, in checklist order
 * @param retired the items that are no longer asked, in the order of the checklist's history
 * @param replaced the items that others took the place of, in the order of the checklist's history
 * @param changed the items that were moved or reworded, in checklist order
 */
public record YardstickChange(
    String from,
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
   * What changed since the version that the assessment names. Empty when it names none, this one or
   * one that the checklist does not know, and when nothing changed.
   */
  public static Optional<YardstickChange> of(Checklist checklist, Assessment assessment) {
    return assessment
        .checklist()
        .version()
        .filter(checklist.versions()::contains)
        .map(version -> between(version, checklist, assessment))
        .filter(change -> !change.isEmpty());
  }

  private static YardstickChange between(
      String version, Checklist checklist, Assessment assessment) {
    List<Replaced> replaced =
        retired(version, checklist).stream()
            .flatMap(
                item ->
                    checklist.successor(item).stream()
                        .map(successor -> new Replaced(item, successor)))
            .toList();
    Set<Item> successors = replaced.stream().map(Replaced::successor).collect(Collectors.toSet());
    return new YardstickChange(
        version,
        checklist.version(),
        checklist.items().stream()
            .filter(item -> isNew(item, version, checklist) && !successors.contains(item))
            .toList(),
        retired(version, checklist).stream()
            .filter(item -> checklist.successor(item).isEmpty())
            .map(item -> withAnswer(item, checklist, assessment))
            .toList(),
        replaced,
        checklist.items().stream()
            .filter(item -> !isNew(item, version, checklist))
            .map(item -> new Changed(item, changes(item, version, checklist)))
            .filter(changed -> !changed.changes().isEmpty())
            .toList());
  }

  private static List<RetiredItem> retired(String version, Checklist checklist) {
    return checklist.history().retired().stream()
        .filter(item -> checklist.wasAsked(item, version))
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
