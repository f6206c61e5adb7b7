package no.samarbeidssjekk.yaml;

import java.util.List;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.checklist.Conflict;
import no.samarbeidssjekk.checklist.Level;
import no.samarbeidssjekk.language.Spelling;
import no.samarbeidssjekk.problem.Position;
import no.samarbeidssjekk.problem.ProblemCode;
import no.samarbeidssjekk.problem.Problems;

/** Checks a supplement file against the checklist that it changes. */
record SupplementCheck(Checklist checklist, Problems problems) {

  void check(Node root) {
    List<String> levels = checklist.levels().stream().map(Level::id).toList();
    for (Node addition : root.elements("add")) {
      addition
          .text("level")
          .filter(level -> !levels.contains(Spelling.composed(level.text())))
          .ifPresent(
              level ->
                  problems.unknownWord(
                      level.position(), ProblemCode.LEVEL_UNKNOWN, level.text(), levels));
      if (!addition.isVacant("before") && !addition.isVacant("after")) {
        problems.report(addition.positionOf("after"), ProblemCode.PLACEMENT_TWICE);
      }
    }
  }

  void report(List<Conflict> conflicts, Node root) {
    conflicts.forEach(conflict -> report(conflict, position(conflict.place(), root)));
  }

  private void report(Conflict conflict, Position position) {
    List<String> known = conflict.known();
    String word = conflict.arguments().get(0);
    if (known.isEmpty()) {
      problems.report(position, conflict.code(), conflict.arguments().toArray());
    } else if (conflict.code() == ProblemCode.ITEM_UNKNOWN) {
      problems.unknownWord(
          position, conflict.code(), word, known, problems.phrase("advice.items", known.get(0)));
    } else {
      problems.unknownWord(position, conflict.code(), word, known);
    }
  }

  /** An item's id where it is a key, and otherwise the value at the end of the way. */
  private static Position position(List<String> place, Node root) {
    Node parent = root;
    for (String step : place.subList(0, place.size() - 1)) {
      parent = parent.child(step).orElse(parent);
    }
    String last = place.get(place.size() - 1);
    return parent == root || place.size() > 2
        ? parent
            .child(last)
            .filter(Node.Scalar.class::isInstance)
            .map(Node::position)
            .orElse(parent.positionOf(last))
        : parent.positionOf(last);
  }
}
