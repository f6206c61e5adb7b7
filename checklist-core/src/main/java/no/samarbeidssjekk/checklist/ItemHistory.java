package no.samarbeidssjekk.checklist;

import java.util.List;
import java.util.Optional;
import no.samarbeidssjekk.language.LocalizedText;

/**
 * What happened to an item from version to version of its checklist.
 *
 * @param since the version in which the item came in; absent when it was there from the first
 * @param changes what was changed in it later, the oldest first
 */
public record ItemHistory(Optional<String> since, List<Change> changes) {

  public ItemHistory {
    changes = List.copyOf(changes);
  }

  /** Of an item that was there from the first version and never changed. */
  public static ItemHistory unchanged() {
    return new ItemHistory(Optional.empty(), List.of());
  }

  /**
   * A change that leaves the item's meaning as it was, for instance another level.
   *
   * @param version the version that brought the change
   * @param what what was changed
   */
  public record Change(String version, LocalizedText what) {}
}
