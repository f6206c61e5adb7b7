package no.samarbeidssjekk.yaml;

import java.util.Optional;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.checklist.Item;
import no.samarbeidssjekk.checklist.Supplement;
import no.samarbeidssjekk.problem.Position;
import no.samarbeidssjekk.problem.ProblemCode;
import no.samarbeidssjekk.problem.Problems;

/** Finds items of the lowest level of which a supplement asks less. */
record MinimumCheck(Checklist target, Problems problems) {

  void check(Node root, Supplement supplement) {
    for (Item item : target.items()) {
      if (target.rank(item.level()) == 0) {
        loosened(item, root, supplement)
            .ifPresent(place -> problems.report(place, ProblemCode.MINIMUM_LOOSENED, item.id()));
      }
    }
  }

  private static Optional<Position> loosened(Item item, Node root, Supplement supplement) {
    if (supplement.omission(item.id()).isPresent()) {
      return root.child("leaveOut").map(omissions -> omissions.positionOf(item.id()));
    }
    boolean isAllowed =
        supplement
            .replacement(item.id())
            .flatMap(Supplement.Replacement::notApplicableAllowed)
            .orElse(false);
    return isAllowed && !item.notApplicableAllowed()
        ? root.child("change").map(changes -> changes.positionOf(item.id()))
        : Optional.empty();
  }
}
