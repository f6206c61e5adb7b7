package no.samarbeidssjekk.yaml;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.samarbeidssjekk.assessment.Answer;
import no.samarbeidssjekk.assessment.Assessment;
import no.samarbeidssjekk.assessment.Collaboration;
import no.samarbeidssjekk.assessment.EditionReference;
import no.samarbeidssjekk.assessment.Status;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.checklist.Item;
import no.samarbeidssjekk.checklist.Level;
import no.samarbeidssjekk.gap.GapAnalysis;
import no.samarbeidssjekk.language.Spelling;
import no.samarbeidssjekk.language.Vocabulary;
import no.samarbeidssjekk.problem.ProblemCode;
import no.samarbeidssjekk.problem.Problems;
import no.samarbeidssjekk.scoring.LevelScore;
import no.samarbeidssjekk.scoring.Score;

/**
 * Runs the reference cases of a checklist: answers, and what they are expected to give. Whether a
 * case names what the checklist has is checked first.
 */
final class CaseCheck {

  private static final LocalDate ANY_DAY = LocalDate.of(2000, 1, 1);
  private static final String NONE = "ingen";

  private final Checklist checklist;
  private final Problems problems;
  private final Vocabulary<Status> statuses = Status.vocabulary();
  private final List<String> ids;
  private final Map<String, Item> itemsByName = new HashMap<>();

  CaseCheck(Checklist checklist, Problems problems) {
    this.checklist = checklist;
    this.problems = problems;
    this.ids = checklist.items().stream().map(Item::id).toList();
    checklist.items().forEach(item -> itemsByName.putIfAbsent(name(item.id()), item));
  }

  void check(Node root) {
    for (Node reference : root.elements("cases")) {
      if (problems.isFull()) {
        return;
      }
      run(reference);
    }
  }

  private void run(Node reference) {
    Map<String, Answer> answers = new LinkedHashMap<>();
    boolean known = collect(reference, answers);
    Optional<Level> target = reference.text("target").flatMap(this::level);
    boolean targetIsKnown = target.isPresent() || reference.text("target").isEmpty();
    if (!known || !targetIsKnown) {
      return;
    }
    GapAnalysis analysis =
        GapAnalysis.of(
            checklist,
            new Assessment(
                new EditionReference(checklist.id(), Optional.empty()),
                new Collaboration(
                    "case", List.of(), Optional.empty(), List.of(), List.of(), List.of()),
                ANY_DAY,
                target,
                Optional.empty(),
                answers));
    reference.child("expected").ifPresent(expected -> compare(expected, analysis));
  }

  private boolean collect(Node reference, Map<String, Answer> answers) {
    reference
        .text("otherwise")
        .flatMap(word -> statuses.find(word.text()))
        .ifPresent(
            status -> checklist.items().forEach(item -> answers.put(item.id(), Answer.of(status))));
    boolean known = true;
    for (Node.Mapping.Field answer : reference.fields("answers")) {
      known &= collect(answer, answers);
    }
    return known;
  }

  private boolean collect(Node.Mapping.Field answer, Map<String, Answer> answers) {
    Optional<Item> item = Optional.ofNullable(itemsByName.get(name(answer.key())));
    if (item.isEmpty()) {
      problems.unknownWord(
          answer.position(),
          ProblemCode.ITEM_UNKNOWN,
          answer.key(),
          ids,
          problems.phrase("advice.items", ids.get(0)));
      return false;
    }
    if (answer.value() instanceof Node.Scalar word) {
      statuses
          .find(word.text())
          .ifPresent(status -> answers.put(item.get().id(), Answer.of(status)));
    }
    return true;
  }

  private static String name(String word) {
    return Spelling.composed(word.strip()).toLowerCase(Locale.ROOT);
  }

  private Optional<Level> level(Node.Scalar word) {
    Optional<Level> level = checklist.level(word.text());
    if (level.isEmpty()) {
      problems.unknownWord(
          word.position(), ProblemCode.LEVEL_UNKNOWN, word.text(), checklist.levelWords());
    }
    return level;
  }

  private void compare(Node expected, GapAnalysis analysis) {
    Score score = analysis.scorecard().overall();
    compareLevel(expected, "reached", score.reached());
    compareLevel(expected, "reachedAtBest", score.reachedAtBest());
    for (Node.Mapping.Field field : expected.fields("percent")) {
      level(new Node.Scalar(field.position(), field.key()))
          .ifPresent(level -> compare(field.value(), percent(score.at(level))));
    }
    expected
        .child("gaps")
        .ifPresent(
            gaps ->
                compare(
                    gaps,
                    String.join(
                        ", ", analysis.gaps().stream().map(gap -> gap.item().id()).toList())));
  }

  private static String percent(LevelScore score) {
    return score.counts().percent().stream().mapToObj(String::valueOf).findFirst().orElse(NONE);
  }

  private void compareLevel(Node expected, String key, Optional<Level> actual) {
    expected
        .text(key)
        .ifPresent(
            word -> {
              if (!word.text().equals(NONE) && level(word).isEmpty()) {
                return;
              }
              compare(
                  new Node.Scalar(
                      word.position(), checklist.level(word.text()).map(Level::id).orElse(NONE)),
                  actual.map(Level::id).orElse(NONE));
            });
  }

  private void compare(Node expected, String actual) {
    String words =
        expected instanceof Node.Sequence list
            ? String.join(
                ", ",
                list.elements().stream()
                    .map(element -> element instanceof Node.Scalar id ? id.text() : "")
                    .toList())
            : expected instanceof Node.Scalar scalar ? scalar.text() : "";
    if (!words.equals(actual)) {
      problems.report(expected.position(), ProblemCode.CASE_FAILED, words, actual);
    }
  }
}
