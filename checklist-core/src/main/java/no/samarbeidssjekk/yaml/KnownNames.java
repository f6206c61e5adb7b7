package no.samarbeidssjekk.yaml;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.checklist.Item;
import no.samarbeidssjekk.checklist.Level;
import no.samarbeidssjekk.language.Spelling;
import no.samarbeidssjekk.problem.ProblemCode;
import no.samarbeidssjekk.problem.Problems;

/** Finds what words name in a checklist, and reports those that name nothing. */
final class KnownNames {

  private final Checklist checklist;
  private final Problems problems;
  private final List<String> ids;
  private final Map<String, Item> itemsByName = new HashMap<>();

  KnownNames(Checklist checklist, Problems problems) {
    this.checklist = checklist;
    this.problems = problems;
    this.ids = checklist.items().stream().map(Item::id).toList();
    checklist.items().forEach(item -> itemsByName.putIfAbsent(name(item.id()), item));
  }

  Optional<Item> item(Node.Scalar word) {
    Optional<Item> item = Optional.ofNullable(itemsByName.get(name(word.text())));
    if (item.isEmpty()) {
      problems.unknownWord(
          word.position(),
          ProblemCode.ITEM_UNKNOWN,
          word.text(),
          ids,
          problems.phrase("advice.items", ids.get(0)));
    }
    return item;
  }

  boolean hasLevel(Node.Scalar word) {
    return checklist.level(word.text()).isPresent();
  }

  Optional<Level> level(Node.Scalar word) {
    Optional<Level> level = checklist.level(word.text());
    if (level.isEmpty()) {
      problems.unknownWord(
          word.position(), ProblemCode.LEVEL_UNKNOWN, word.text(), checklist.levelWords());
    }
    return level;
  }

  private static String name(String word) {
    return Spelling.composed(word.strip()).toLowerCase(Locale.ROOT);
  }
}
