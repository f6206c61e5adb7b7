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
      items.stream()
          .flatMap(item -> item.child("level").stream())
          .forEach(level -> requireKnown(level, levelIds));
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

  private void requireKnown(Node level, List<String> levels) {
    if (level instanceof Node.Scalar scalar && !levels.contains(Spelling.composed(scalar.text()))) {
      problems.unknownWord(scalar.position(), ProblemCode.LEVEL_UNKNOWN, scalar.text(), levels);
    }
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
