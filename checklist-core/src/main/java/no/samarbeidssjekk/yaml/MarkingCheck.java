package no.samarbeidssjekk.yaml;

import java.util.Optional;
import no.samarbeidssjekk.assessment.Access;
import no.samarbeidssjekk.problem.ProblemCode;
import no.samarbeidssjekk.problem.Problems;

/** Checks that an exemption from public access names its legal basis. */
record MarkingCheck(Problems problems) {

  void check(Node root) {
    root.child("marking")
        .filter(MarkingCheck::isExempt)
        .filter(marking -> marking.isVacant("basis"))
        .ifPresent(
            marking ->
                problems.report(root.positionOf("marking"), ProblemCode.MARKING_BASIS_MISSING));
  }

  private static boolean isExempt(Node marking) {
    Optional<Node.Scalar> level =
        marking instanceof Node.Scalar word ? Optional.of(word) : marking.text("level");
    return level
        .flatMap(word -> Access.vocabulary().find(word.text()))
        .filter(Access.EXEMPT::equals)
        .isPresent();
  }
}
