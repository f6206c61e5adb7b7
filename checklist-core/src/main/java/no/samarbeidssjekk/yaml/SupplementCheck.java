package no.samarbeidssjekk.yaml;

import java.util.List;
import java.util.Optional;
import no.samarbeidssjekk.assessment.EditionReference;
import no.samarbeidssjekk.checklist.Conflict;
import no.samarbeidssjekk.checklist.VersionNumber;
import no.samarbeidssjekk.language.Spelling;
import no.samarbeidssjekk.problem.Position;
import no.samarbeidssjekk.problem.ProblemCode;
import no.samarbeidssjekk.problem.Problems;

/** Checks a supplement file: its form, and what keeps it from being applied. */
record SupplementCheck(Problems problems) {

  private static final List<String> PARTS = List.of("add", "change", "leaveOut");

  void checkForm(Node root) {
    if (PARTS.stream().allMatch(part -> isEmpty(part, root))) {
      problems.report(root.position(), ProblemCode.SUPPLEMENT_EMPTY);
    }
    root.text("checklist").ifPresent(this::checkChecklist);
    root.child("versions").ifPresent(this::checkRange);
    for (Node addition : root.elements("add")) {
      if (!addition.isVacant("before") && !addition.isVacant("after")) {
        problems.report(addition.positionOf("after"), ProblemCode.PLACEMENT_TWICE);
      }
    }
  }

  private void checkChecklist(Node.Scalar written) {
    EditionReference.parse(written.text())
        .version()
        .ifPresent(
            version ->
                problems.report(
                    written.position(), ProblemCode.SUPPLEMENT_CHECKLIST_VERSION, "@" + version));
  }

  private void checkRange(Node versions) {
    Optional<Node.Scalar> from = versions.text("from");
    Optional<Node.Scalar> before = versions.text("before");
    Optional<VersionNumber> first = from.flatMap(text -> VersionNumber.of(text.text()));
    Optional<VersionNumber> end = before.flatMap(text -> VersionNumber.of(text.text()));
    if (first.isPresent() && end.isPresent() && end.get().compareTo(first.get()) <= 0) {
      problems.report(
          before.orElseThrow().position(), ProblemCode.VERSION_RANGE_EMPTY, first.get(), end.get());
    }
  }

  void checkId(Node root, List<String> taken) {
    root.text("supplement")
        .filter(id -> taken.contains(Spelling.composed(id.text())))
        .ifPresent(id -> problems.report(id.position(), ProblemCode.SUPPLEMENT_EXISTS, id.text()));
  }

  void report(List<Conflict> conflicts, Node root) {
    conflicts.forEach(conflict -> report(conflict, position(conflict.place(), root)));
  }

  private void report(Conflict conflict, Position position) {
    problems.report(
        position, conflict.code(), new ConflictWords(problems).arguments(conflict).toArray());
  }

  private static boolean isEmpty(String part, Node root) {
    return root.child(part)
        .map(
            node ->
                node instanceof Node.Empty
                    || (node instanceof Node.Sequence list && list.elements().isEmpty())
                    || (node instanceof Node.Mapping group && group.fields().isEmpty()))
        .orElseGet(() -> root.isVacant(part));
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
