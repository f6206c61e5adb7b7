package no.samarbeidssjekk.yaml;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.samarbeidssjekk.language.Spelling;
import no.samarbeidssjekk.problem.Position;
import no.samarbeidssjekk.problem.ProblemCode;
import no.samarbeidssjekk.problem.Problems;

/** Checks that the parts of a checklist file fit together: unique ids, and levels that exist. */
record ChecklistCheck(Problems problems) {

  void check(Node root) {
    List<Node> items =
        elements(root, "dimensions").flatMap(node -> elements(node, "items")).toList();
    requireUniqueIds(elements(root, "levels"));
    requireUniqueIds(elements(root, "dimensions"));
    requireUniqueIds(Stream.concat(items.stream(), elements(root, "retired")));
    List<Node> levels = elements(root, "levels").toList();
    List<String> levelIds = levels.stream().flatMap(ChecklistCheck::id).toList();
    if (!levels.isEmpty() && levelIds.size() == levels.size()) {
      Set<String> known = Set.copyOf(levelIds);
      items.stream()
          .flatMap(item -> item.text("level").stream())
          .filter(level -> !isKnown(level, known))
          .forEach(level -> reportUnknown(level, levelIds));
    }
  }

  private void requireUniqueIds(Stream<Node> nodes) {
    Set<String> seen = new HashSet<>();
    nodes.forEach(
        node ->
            id(node)
                .filter(id -> !seen.add(Spelling.fold(id)))
                .forEach(id -> problems.report(position(node), ProblemCode.ID_DUPLICATE, id)));
  }

  private static boolean isKnown(Node.Scalar level, Set<String> levels) {
    return levels.contains(Spelling.composed(level.text()));
  }

  private void reportUnknown(Node.Scalar level, List<String> levels) {
    problems.unknownWord(level.position(), ProblemCode.LEVEL_UNKNOWN, level.text(), levels);
  }

  private static Stream<String> id(Node node) {
    return Optional.of(node)
        .flatMap(parent -> parent.child("id"))
        .filter(Node.Scalar.class::isInstance)
        .map(id -> Spelling.composed(((Node.Scalar) id).text()))
        .stream();
  }

  private static Position position(Node node) {
    return node.child("id").orElse(node).position();
  }

  private static Stream<Node> elements(Node node, String key) {
    return node
        .child(key)
        .filter(Node.Sequence.class::isInstance)
        .map(list -> ((Node.Sequence) list).elements())
        .stream()
        .flatMap(List::stream);
  }
}
