package no.samarbeidssjekk.yaml;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import no.samarbeidssjekk.checklist.Item;
import no.samarbeidssjekk.checklist.Level;
import no.samarbeidssjekk.gap.GapAnalysis;
import no.samarbeidssjekk.language.Spelling;
import no.samarbeidssjekk.problem.Position;
import no.samarbeidssjekk.problem.ProblemCode;
import no.samarbeidssjekk.problem.Problems;
import no.samarbeidssjekk.scoring.Score;

/**
 * Compares what a reference case expects with what its answers give.
 *
 * @param name the case
 */
record CaseExpectation(String name, KnownNames names, Problems problems) {

  private static final List<String> FIELDS = List.of("reached", "reachedAtBest", "percent", "gaps");
  private static final Set<String> NONE = Set.of("ingen", "none");

  void compare(Node expected, GapAnalysis analysis) {
    if (FIELDS.stream().allMatch(field -> isEmpty(field, expected))) {
      problems.report(expected.position(), ProblemCode.CASE_EMPTY, name);
    }
    Score score = analysis.scorecard().overall();
    compareLevel("reached", expected, score.reached());
    compareLevel("reachedAtBest", expected, score.reachedAtBest());
    comparePercent(expected, score);
    compareGaps(expected, analysis.gaps().stream().map(gap -> gap.item().id()).toList());
  }

  private void compareLevel(String field, Node expected, Optional<Level> actual) {
    expected
        .text(field)
        .ifPresent(
            word ->
                known(
                    word,
                    level ->
                        compare(
                            word.position(),
                            field,
                            level.map(Level::name),
                            actual.map(Level::name))));
  }

  /** Hands on the level, or none where the word says so; a word that is unknown is reported. */
  private void known(Node.Scalar word, Consumer<Optional<Level>> then) {
    if (isNone(word) && !names.hasLevel(word)) {
      then.accept(Optional.empty());
    } else {
      names.level(word).ifPresent(level -> then.accept(Optional.of(level)));
    }
  }

  private void comparePercent(Node expected, Score score) {
    Map<Level, Integer> lines = new HashMap<>();
    for (Node.Mapping.Field field : expected.fields("percent")) {
      Optional<Level> level = names.level(new Node.Scalar(field.position(), field.key()));
      Integer first =
          level.map(named -> lines.putIfAbsent(named, field.position().line())).orElse(null);
      if (first != null) {
        problems.report(field.position(), ProblemCode.KEY_DUPLICATE, field.key(), first);
      } else if (level.isPresent() && field.value() instanceof Node.Scalar word) {
        compare(
            word.position(),
            "percent: " + field.key(),
            isNone(word)
                ? Optional.empty()
                : Optional.of(String.valueOf(Integer.parseInt(word.text()))),
            score.at(level.get()).counts().percent().stream()
                .mapToObj(String::valueOf)
                .findFirst());
      }
    }
  }

  private void compareGaps(Node expected, List<String> actual) {
    if (expected.isVacant("gaps")) {
      return;
    }
    List<Node> ids = expected.elements("gaps");
    List<String> known =
        ids.stream()
            .filter(Node.Scalar.class::isInstance)
            .flatMap(id -> names.item((Node.Scalar) id).stream())
            .map(Item::id)
            .toList();
    if (known.size() == ids.size()) {
      compare(
          expected.child("gaps").orElse(expected).position(),
          "gaps",
          joined(known),
          joined(actual));
    }
  }

  private void compare(Position position, String field, Optional<?> expected, Optional<?> actual) {
    if (!expected.equals(actual)) {
      problems.report(
          position, ProblemCode.CASE_FAILED, name, field, shown(expected), shown(actual));
    }
  }

  private Object shown(Optional<?> value) {
    return value.<Object>map(given -> given).orElseGet(() -> problems.phrase("case.none"));
  }

  private static Optional<String> joined(List<String> ids) {
    return Optional.of(ids.stream().collect(Collectors.joining(", ")))
        .filter(text -> !text.isEmpty());
  }

  private static boolean isEmpty(String field, Node expected) {
    return expected.isVacant(field)
        || (field.equals("percent") && expected.fields(field).isEmpty());
  }

  private static boolean isNone(Node.Scalar word) {
    return NONE.contains(Spelling.fold(word.text()));
  }
}
