package no.samarbeidssjekk.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samarbeidssjekk.comparison.Comparison;

/**
 * How the yardstick differs from one time to another, which says nothing of the cooperation.
 *
 * @param sentences what differs, and what the numbers that are compared are made of
 * @param changes the items that are new or retired
 */
record YardstickEntry(List<String> sentences, List<ItemChangeGroup> changes) {

  /** Empty when all was measured by the same. */
  static Optional<YardstickEntry> of(Comparison comparison, Texts texts, boolean open) {
    if (comparison.hasSameYardstick()) {
      return Optional.empty();
    }
    List<String> sentences = new ArrayList<>(YardstickSentences.all(comparison, texts));
    sentences.add(
        comparison.hasSameItems()
            ? texts.say("comparison.yardstick.same", texts.say(comparison.target()))
            : texts.say("comparison.yardstick.common", comparison.comparable().items().size()));
    return Optional.of(
        new YardstickEntry(sentences, ItemChangeGroup.ofYardstick(comparison, texts, open)));
  }
}
