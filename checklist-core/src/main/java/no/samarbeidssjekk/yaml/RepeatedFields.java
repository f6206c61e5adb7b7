package no.samarbeidssjekk.yaml;

import java.util.List;
import java.util.Optional;
import no.samarbeidssjekk.problem.Position;
import no.samarbeidssjekk.problem.ProblemCode;
import no.samarbeidssjekk.problem.Problems;

/**
 * Tells of fields whose name another field of the same group has already. When a group begins again
 * with its first field, that is told, and not what is repeated after it.
 */
record RepeatedFields(Problems problems) {

  void check(Node root) {
    if (root instanceof Node.Mapping document) {
      check(document, ProblemCode.DOCUMENT_REPEATED, 2);
    }
    checkBelow(root);
  }

  private void checkBelow(Node node) {
    if (node instanceof Node.Sequence list) {
      for (Node element : list.elements()) {
        if (element instanceof Node.Mapping group) {
          check(group, ProblemCode.YAML_DASH_MISSING, 1);
        }
        checkBelow(element);
      }
    } else if (node instanceof Node.Mapping group) {
      for (Node.Mapping.Field field : group.all()) {
        if (field.value() instanceof Node.Mapping below) {
          below.repeated().forEach(repeated -> report(repeated, below));
        }
        checkBelow(field.value());
      }
    }
  }

  private void check(Node.Mapping group, ProblemCode begunAgain, int fewestRepeated) {
    List<Position> again = beginnings(group, fewestRepeated);
    again.forEach(position -> problems.report(position, begunAgain));
    group.repeated().stream()
        .filter(field -> again.isEmpty() || field.position().compareTo(again.get(0)) < 0)
        .forEach(field -> report(field, group));
  }

  /** Where a group begins again: on a line of its own, and with so many fields repeated. */
  private static List<Position> beginnings(Node.Mapping group, int fewestRepeated) {
    Optional<Node.Mapping.Field> first = group.fields().stream().findFirst();
    long repeated = group.repeated().stream().map(Node.Mapping.Field::key).distinct().count();
    return group.isInBraces() || repeated < fewestRepeated
        ? List.of()
        : group.repeated().stream()
            .filter(field -> field.key().equals(first.orElseThrow().key()))
            .map(Node.Mapping.Field::position)
            .toList();
  }

  private void report(Node.Mapping.Field field, Node.Mapping group) {
    String first = String.valueOf(group.positionOf(field.key()).line());
    problems.report(field.position(), ProblemCode.KEY_DUPLICATE, field.key(), first);
  }
}
