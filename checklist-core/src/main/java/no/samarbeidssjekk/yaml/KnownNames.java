package no.samarbeidssjekk.yaml;

import java.util.List;
import java.util.Optional;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.checklist.Item;
import no.samarbeidssjekk.checklist.Level;
import no.samarbeidssjekk.problem.ProblemCode;
import no.samarbeidssjekk.problem.Problems;

/** Finds what words name in a checklist, and reports those that name nothing. */
record KnownNames(Checklist checklist, Problems problems) {

  Optional<Item> item(Node.Scalar word) {
    Optional<Item> item = checklist.itemNamed(word.text());
    if (item.isEmpty()) {
      List<String> ids = checklist.items().stream().map(Item::id).toList();
      problems.unknownWord(
          word.position(),
          ProblemCode.ITEM_UNKNOWN,
          word.text(),
          ids,
          problems.phrase("advice.items", ids.get(0)));
    }
    return item;
  }

  Optional<Level> level(Node.Scalar word) {
    Optional<Level> level = checklist.level(word.text());
    if (level.isEmpty()) {
      problems.unknownWord(
          word.position(), ProblemCode.LEVEL_UNKNOWN, word.text(), checklist.levelWords());
    }
    return level;
  }
}
