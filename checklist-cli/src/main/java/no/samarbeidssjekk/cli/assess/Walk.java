package no.samarbeidssjekk.cli.assess;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.samarbeidssjekk.assessment.Assessment;
import no.samarbeidssjekk.assessment.Status;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.checklist.Item;
import no.samarbeidssjekk.checklist.Level;

/**
 * The way through a checklist: dimension by dimension, in each level by level, up to the target.
 * Immutable.
 *
 * @param items the items on the way, in its order
 */
record Walk(List<Item> items) {

  Walk {
    items = List.copyOf(items);
  }

  /** The way to a target; to the highest level when none is given. */
  static Walk through(Checklist checklist, Optional<Level> target) {
    List<Level> levels = checklist.levels();
    int highest = target.map(levels::indexOf).orElse(levels.size() - 1);
    return new Walk(
        checklist.dimensions().stream()
            .flatMap(
                dimension ->
                    IntStream.rangeClosed(0, highest)
                        .boxed()
                        .flatMap(
                            level ->
                                dimension.items().stream()
                                    .filter(item -> item.level().equals(levels.get(level)))))
            .toList());
  }

  /** The first item that nobody has answered. */
  Optional<Item> firstUnanswered(Assessment assessment) {
    return unanswered(assessment).stream().findFirst();
  }

  /** The items that nobody has answered; «vet ikke» is an answer. */
  List<Item> unanswered(Assessment assessment) {
    return items.stream().filter(item -> !isAnswered(item, assessment)).toList();
  }

  int answered(Assessment assessment) {
    return items.size() - unanswered(assessment).size();
  }

  /** The item after one; the first when that is not on the way. */
  Optional<Item> after(Item item) {
    return items.stream().skip(items.indexOf(item) + 1L).findFirst();
  }

  /** The item before one; the last when that is not on the way. */
  Optional<Item> before(Item item) {
    int index = items.indexOf(item);
    return index == 0 || items.isEmpty()
        ? Optional.empty()
        : Optional.of(items.get((index < 0 ? items.size() : index) - 1));
  }

  private static boolean isAnswered(Item item, Assessment assessment) {
    return assessment.answer(item).status() != Status.NOT_ASSESSED;
  }
}
