package no.samarbeidssjekk.comparison;

import java.util.List;
import java.util.Optional;
import no.samarbeidssjekk.assessment.Answer;
import no.samarbeidssjekk.language.LocalizedText;

/**
 * What happened to one item.
 *
 * @param id the item's id
 * @param text the item as it is worded now; of one that is retired, as it was
 * @param change from the first time to the last
 * @param latest from the last time but one to the last; the same when there are two
 * @param answers its answer each time, the oldest first; empty where it was not asked
 */
public record ItemChange(
    String id, LocalizedText text, Change change, Change latest, List<Optional<Answer>> answers) {

  /**
   * Copies the answers.
   *
   * @throws IllegalArgumentException when there are fewer than two
   */
  public ItemChange {
    answers = List.copyOf(answers);
    if (answers.size() < 2) {
      throw new IllegalArgumentException("A change takes two times");
    }
  }

  /** Whether it is lower now than the first time, or than the last time but one. */
  public boolean isWorse() {
    return change == Change.WORSENED || latest == Change.WORSENED;
  }

  /** The answer the last time; empty when it was not asked then. */
  public Optional<Answer> now() {
    return answers.get(answers.size() - 1);
  }

  /** What happened to an item with these answers. */
  static ItemChange of(String id, LocalizedText text, List<Optional<Answer>> answers) {
    int last = answers.size() - 1;
    return new ItemChange(
        id,
        text,
        between(answers.get(0), answers.get(last)),
        between(answers.get(last - 1), answers.get(last)),
        answers);
  }

  private static Change between(Optional<Answer> before, Optional<Answer> after) {
    if (before.isEmpty()) {
      return after.isEmpty() ? Change.UNCHANGED : Change.NEW;
    }
    return after
        .map(answer -> Change.between(before.get().status(), answer.status()))
        .orElse(Change.RETIRED);
  }
}
