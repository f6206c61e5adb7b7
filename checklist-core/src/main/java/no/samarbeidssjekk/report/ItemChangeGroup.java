package no.samarbeidssjekk.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.samarbeidssjekk.assessment.Answer;
import no.samarbeidssjekk.comparison.Change;
import no.samarbeidssjekk.comparison.Comparison;
import no.samarbeidssjekk.comparison.ItemChange;

/**
 * The items to which the same has happened.
 *
 * @param code what has happened, for instance {@code improved}
 * @param heading the same in words
 */
record ItemChangeGroup(String code, String heading, List<Row> items) {

  private static final List<Change> OF_ANSWERS =
      List.of(
          Change.WORSENED,
          Change.NO_LONGER_ANSWERED,
          Change.IMPROVED,
          Change.ANSWERED,
          Change.NO_LONGER_RELEVANT,
          Change.RELEVANT_AGAIN);

  private static final List<Change> OF_YARDSTICK = List.of(Change.NEW, Change.RETIRED);

  /** An item; {@code note} is what is said of it now. */
  record Row(String id, String text, List<StatusCell> statuses, Optional<String> note) {}

  /** The status on one day; that of an item which was not asked is {@code not-asked}. */
  record StatusCell(String date, String status, String statusCode) {}

  /** Every change of an answer, in the order in which people should see them. */
  static List<ItemChangeGroup> ofAnswers(Comparison comparison, Texts texts, boolean open) {
    return of(OF_ANSWERS, comparison, texts, open);
  }

  /** Every change of what is asked. */
  static List<ItemChangeGroup> ofYardstick(Comparison comparison, Texts texts, boolean open) {
    return of(OF_YARDSTICK, comparison, texts, open);
  }

  private static List<ItemChangeGroup> of(
      List<Change> changes, Comparison comparison, Texts texts, boolean open) {
    return changes.stream()
        .filter(change -> !comparison.items(change).isEmpty())
        .map(
            change ->
                new ItemChangeGroup(
                    code(change),
                    texts.say(key("heading", change)),
                    comparison.items(change).stream()
                        .map(item -> row(item, comparison, texts, open))
                        .toList()))
        .toList();
  }

  /** The key of a sentence about a change. */
  static String key(String kind, Change change) {
    return "comparison." + kind + "." + code(change);
  }

  private static String code(Change change) {
    return change.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Row row(ItemChange item, Comparison comparison, Texts texts, boolean open) {
    List<StatusCell> statuses = new ArrayList<>();
    for (Optional<Answer> answer : item.answers()) {
      String date = texts.date(comparison.snapshots().get(statuses.size()).date());
      statuses.add(
          answer
              .map(Answer::status)
              .map(status -> new StatusCell(date, texts.say(status), status.code()))
              .orElseGet(
                  () -> new StatusCell(date, texts.say("comparison.not.asked"), "not-asked")));
    }
    return new Row(
        item.id(),
        texts.say(item.text()),
        statuses,
        open ? Optional.empty() : item.now().flatMap(Answer::note));
  }
}
