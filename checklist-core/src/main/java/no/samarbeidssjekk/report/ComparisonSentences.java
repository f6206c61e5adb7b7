package no.samarbeidssjekk.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.samarbeidssjekk.checklist.Level;
import no.samarbeidssjekk.comparison.Change;
import no.samarbeidssjekk.comparison.Comparison;
import no.samarbeidssjekk.comparison.ItemChange;
import no.samarbeidssjekk.comparison.PlannedAction;
import no.samarbeidssjekk.comparison.PlannedAction.Outcome;
import no.samarbeidssjekk.comparison.Snapshot;

/** What has happened, in a few sentences. */
record ComparisonSentences(Comparison comparison, Texts texts) {

  private static final List<Change> TOLD =
      List.of(
          Change.IMPROVED,
          Change.WORSENED,
          Change.ANSWERED,
          Change.NO_LONGER_ANSWERED,
          Change.NO_LONGER_RELEVANT,
          Change.RELEVANT_AGAIN);

  /**
   * All that there is to say.
   *
   * @param open whether nothing is said of actions, which the cooperation has written itself
   */
  List<String> all(boolean open) {
    List<String> sentences = new ArrayList<>();
    sentences.add(level());
    comparison.levelLost().map(this::lost).ifPresent(sentences::add);
    sentences.add(completed());
    sentences.add(changes());
    sinceLast(sentences);
    int answered = count(Change.ANSWERED);
    if (answered > 0) {
      sentences.add(texts.say("comparison.more.answers", answered));
    }
    int unanswered = count(Change.NO_LONGER_ANSWERED);
    if (unanswered > 0) {
      sentences.add(texts.say("comparison.fewer.answers", unanswered));
    }
    if (!open) {
      actions(sentences);
    }
    members(sentences);
    sentences.add(texts.say("trust.self"));
    return sentences;
  }

  private String level() {
    ScoreWords words = new ScoreWords(texts);
    String then = words.reachedLevel(comparison.then().comparable().overall());
    String now = words.reachedLevel(comparison.now().comparable().overall());
    return then.equals(now)
        ? texts.say("comparison.level.same", date(comparison.then()), now)
        : texts.say("comparison.level", then, date(comparison.then()), now, date(comparison.now()));
  }

  private String lost(Level level) {
    boolean isOpen =
        comparison.now().comparable().overall().at(level).reachedAtBest().orElse(false);
    return texts.say(
        isOpen ? "comparison.level.lost.open" : "comparison.level.lost", texts.say(level));
  }

  private String completed() {
    return texts.say(
        "comparison.percent",
        texts.say(comparison.target()),
        completed(comparison.then()),
        date(comparison.then()),
        completed(comparison.now()),
        date(comparison.now()));
  }

  private String completed(Snapshot snapshot) {
    return new ScoreWords(texts)
        .completed(snapshot.comparable().overall().at(comparison.target()).counts());
  }

  private String changes() {
    List<String> parts = new ArrayList<>();
    for (Change change : TOLD) {
      int count = count(change);
      if (count > 0) {
        String items =
            texts.say(parts.isEmpty() ? "comparison.items" : "comparison.items.further", count);
        parts.add(texts.say(ItemChangeGroup.key("count", change), items));
      }
    }
    String date = date(comparison.then());
    return parts.isEmpty()
        ? texts.say("comparison.changes.none", date)
        : texts.say("comparison.changes", date, texts.listed(parts), count(Change.UNCHANGED));
  }

  /** What has been lost since the last time, and would drown in what happened before it. */
  private void sinceLast(List<String> sentences) {
    for (Change change : List.of(Change.WORSENED, Change.NO_LONGER_ANSWERED)) {
      String items =
          comparison.items().stream()
              .filter(item -> item.latest() == change && item.change() != change)
              .map(ItemChange::id)
              .collect(Collectors.joining(", "));
      if (!items.isEmpty()) {
        sentences.add(texts.say(ItemChangeGroup.key("since", change), items));
      }
    }
  }

  private void actions(List<String> sentences) {
    List<String> parts = new ArrayList<>();
    int planned = 0;
    for (Outcome outcome : Outcome.values()) {
      int count = (int) comparison.actions().stream().filter(is(outcome)).count();
      if (count > 0 && outcome != Outcome.PLANNED) {
        parts.add(outcome == Outcome.OVERDUE ? overdue(count) : actions(outcome, count));
        planned += count;
      }
    }
    if (planned > 0) {
      sentences.add(texts.say("comparison.actions", planned, texts.listed(parts)));
    }
  }

  private String overdue(int count) {
    long postponed =
        comparison.actions().stream()
            .filter(is(Outcome.OVERDUE))
            .filter(PlannedAction::isPostponed)
            .count();
    String overdue = actions(Outcome.OVERDUE, count);
    return postponed == 0
        ? overdue
        : texts.say("comparison.action.count.overdue.postponed", overdue, postponed);
  }

  private String actions(Outcome outcome, int count) {
    return texts.say(ActionGroup.key("count", outcome), count);
  }

  private static Predicate<PlannedAction> is(Outcome outcome) {
    return action -> action.outcome() == outcome;
  }

  private void members(List<String> sentences) {
    Facts facts = new Facts(texts);
    if (!comparison.joined().isEmpty()) {
      sentences.add(texts.say("comparison.joined", facts.names(comparison.joined())));
    }
    if (!comparison.left().isEmpty()) {
      sentences.add(texts.say("comparison.left", facts.names(comparison.left())));
    }
  }

  private int count(Change change) {
    return comparison.items(change).size();
  }

  private String date(Snapshot snapshot) {
    return texts.date(snapshot.date());
  }
}
