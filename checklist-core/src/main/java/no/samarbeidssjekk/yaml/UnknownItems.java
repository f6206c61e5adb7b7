package no.samarbeidssjekk.yaml;

import java.util.Optional;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.checklist.Supplements;
import no.samarbeidssjekk.problem.ProblemCode;
import no.samarbeidssjekk.problem.Problems;

/**
 * Says of ids that they are no items of the checklist.
 *
 * @param supplements those at hand, of which one may have the item
 * @param supplementsAreUsed whether all that the assessment names could be used; otherwise the item
 *     may be theirs, and nothing is said of it
 */
record UnknownItems(
    Checklist checklist, Supplements supplements, boolean supplementsAreUsed, Problems problems) {

  void report(Node.Scalar id) {
    if (!supplementsAreUsed) {
      return;
    }
    Optional<String> owner = supplements.adding(id.text());
    if (owner.isPresent()) {
      problems.report(id.position(), ProblemCode.ITEM_OF_SUPPLEMENT, id.text(), owner.get());
    } else {
      new KnownNames(checklist, problems).item(id);
    }
  }
}
