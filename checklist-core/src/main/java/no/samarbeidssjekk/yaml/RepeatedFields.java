package no.samarbeidssjekk.yaml;

import no.samarbeidssjekk.problem.ProblemCode;
import no.samarbeidssjekk.problem.Problems;

/** Tells of fields whose name another field of the same group has already. */
record RepeatedFields(Problems problems) {

  void check(Node node) {
    if (node instanceof Node.Sequence list) {
      list.elements().forEach(this::check);
    } else if (node instanceof Node.Mapping group) {
      for (Node.Mapping.Field field : group.repeated()) {
        String first = String.valueOf(group.positionOf(field.key()).line());
        problems.report(field.position(), ProblemCode.KEY_DUPLICATE, field.key(), first);
        check(field.value());
      }
      group.fields().forEach(field -> check(field.value()));
    }
  }
}
