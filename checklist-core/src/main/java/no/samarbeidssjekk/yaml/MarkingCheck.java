package no.samarbeidssjekk.yaml;

import java.util.Optional;
import no.samarbeidssjekk.assessment.Access;
import no.samarbeidssjekk.problem.ProblemCode;
import no.samarbeidssjekk.problem.Problems;

/** Checks that an exemption from public access names its legal basis. */
record MarkingCheck(Problems problems) {

  void check(Node root) {
    root.child("marking")
        .filter(marking -> marking.isVacant("basis"))
        .ifPresent(
            marking ->
                exemption(marking)
                    .ifPresent(
                        level ->
                            problems.report(
                                root.positionOf("marking"),
                                ProblemCode.MARKING_BASIS_MISSING,
                                "marking: {level: %s, basis: …}".formatted(level))));
  }

  /** The words for the exemption, as they were typed. */
  private static Optional<String> exemption(Node marking) {
    Optional<Node.Scalar> level =
        marking instanceof Node.Scalar word ? Optional.of(word) : marking.text("level");
    return level
        .map(Node.Scalar::text)
        .filter(word -> Access.vocabulary().find(word).filter(Access.EXEMPT::equals).isPresent());
  }
}
