package no.samarbeidssjekk.cli.assess;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samarbeidssjekk.assessment.Assessment;
import no.samarbeidssjekk.assessment.Disagreement;
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
    List<Level> levels = checklist.levelsUpTo(target.orElseGet(checklist::highestLevel));
    return new Walk(
        checklist.dimensions().stream()
            .flatMap(
                dimension ->
                    levels.stream()
                        .flatMap(
                            level ->
                                dimension.items().stream()
                                    .filter(item -> item.level().equals(level))))
            .toList());
  }

  /** Where to begin: at what nobody has answered, or else at what is not agreed on. */
  Optional<Item> first(Assessment assessment) {
    return Stream.concat(unanswered(assessment).stream(), unsettled(assessment).stream())
        .findFirst();
  }

  /** The items on which those who answered differ, and have not agreed since. */
  List<Item> unsettled(Assessment assessment) {
    return items.stream().filter(item -> isUnsettled(item, assessment)).toList();
  }

  /** Where to go from an item: when all are answered, to what is not agreed on. */
  Optional<Item> next(Item item, Assessment assessment) {
    boolean isAnswered = unanswered(assessment).isEmpty();
    return isAnswered && !unsettled(assessment).isEmpty()
        ? items.stream()
            .skip(items.indexOf(item) + 1L)
            .filter(other -> isUnsettled(other, assessment))
            .findFirst()
        : after(item);
  }

  /** The items that nobody has answered; «vet ikke» is an answer. */
  List<Item> unanswered(Assessment assessment) {
    return items.stream().filter(item -> !isAnswered(item, assessment)).toList();
  }

  int answered(Assessment assessment) {
    return items.size() - unanswered(assessment).size();
  }

  /** The item after one; the first when that is not on the way. */
  private Optional<Item> after(Item item) {
    return items.stream().skip(items.indexOf(item) + 1L).findFirst();
  }

  /** The item before one; the last when that is not on the way. */
  Optional<Item> before(Item item) {
    int index = items.indexOf(item);
    return index == 0 || items.isEmpty()
        ? Optional.empty()
        : Optional.of(items.get((index < 0 ? items.size() : index) - 1));
  }

  private static boolean isUnsettled(Item item, Assessment assessment) {
    return assessment.answer(item).disagreement().equals(Optional.of(Disagreement.OPEN));
  }

  private static boolean isAnswered(Item item, Assessment assessment) {
    return assessment.answer(item).status() != Status.NOT_ASSESSED;
  }
}
