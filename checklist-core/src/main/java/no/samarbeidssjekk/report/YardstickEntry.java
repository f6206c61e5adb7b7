package no.samarbeidssjekk.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samarbeidssjekk.comparison.Comparison;
import no.samarbeidssjekk.comparison.YardstickDifference;

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
    YardstickDifference difference = comparison.yardstick();
    List<String> sentences = new ArrayList<>();
    difference
        .version()
        .ifPresent(
            pair ->
                sentences.add(
                    texts.say("comparison.yardstick.version", pair.before(), pair.after())));
    difference
        .target()
        .ifPresent(
            pair ->
                sentences.add(
                    texts.say(
                        "comparison.yardstick.target",
                        texts.say(pair.before()),
                        texts.say(pair.after()))));
    difference
        .begun()
        .forEach(
            one -> sentences.add(texts.say("comparison.yardstick.begun", texts.say(one.title()))));
    difference
        .ended()
        .forEach(
            one -> sentences.add(texts.say("comparison.yardstick.ended", texts.say(one.title()))));
    sentences.add(
        comparison.hasSameItems()
            ? texts.say("comparison.yardstick.same", texts.say(comparison.target()))
            : texts.say("comparison.yardstick.common", comparison.comparable().items().size()));
    return Optional.of(
        new YardstickEntry(sentences, ItemChangeGroup.ofYardstick(comparison, texts, open)));
  }
}
