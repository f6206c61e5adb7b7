package no.samarbeidssjekk.yaml;

import java.util.Optional;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.checklist.Item;
import no.samarbeidssjekk.checklist.RetiredItem;

/**
 * What the word before an answer names.
 *
 * @param typedId the id of the item that the word names: asked, retired or left out
 * @param id the id under which the answer is kept: that of the item to which it carries over
 * @param item the item for which the answer counts; absent when it was retired without a
 *     replacement, or left out
 * @param retired the item that the word names, when it is retired
 */
record AnsweredItem(String typedId, String id, Optional<Item> item, Optional<RetiredItem> retired) {

  /** Whether the answer stands under the id of an item that another took the place of. */
  boolean isReplaced() {
    return item.isPresent() && retired.isPresent();
  }

  /** Whether «ikke relevant» cannot be the answer. */
  boolean refusesNotApplicable() {
    return item.filter(asked -> !asked.notApplicableAllowed()).isPresent();
  }

  static AnsweredItem asked(Item item) {
    return new AnsweredItem(item.id(), item.id(), Optional.of(item), Optional.empty());
  }

  static AnsweredItem carried(RetiredItem retired, Checklist checklist) {
    Optional<Item> successor = checklist.successor(retired);
    String id =
        successor.map(Item::id).orElseGet(() -> checklist.history().lastOfChain(retired).id());
    return new AnsweredItem(retired.id(), id, successor, Optional.of(retired));
  }

  static AnsweredItem leftOut(Item item) {
    return new AnsweredItem(item.id(), item.id(), Optional.empty(), Optional.empty());
  }
}
