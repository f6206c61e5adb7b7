package no.samarbeidssjekk.yaml;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.samarbeidssjekk.assessment.EditionReference;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.checklist.Conflict;
import no.samarbeidssjekk.checklist.Conflicts;
import no.samarbeidssjekk.checklist.Supplement;
import no.samarbeidssjekk.checklist.Supplements;
import no.samarbeidssjekk.checklist.Tailoring;
import no.samarbeidssjekk.language.LocalizedText;
import no.samarbeidssjekk.problem.Position;
import no.samarbeidssjekk.problem.ProblemCode;
import no.samarbeidssjekk.problem.Problems;

/** Finds the checklist that an assessment answers: adapted by the supplements that it names. */
final class SupplementNaming {

  private final Supplements supplements;
  private final Problems problems;
  private final Map<String, Optional<Supplement>> fetched = new HashMap<>();
  private Checklist checklist;

  SupplementNaming(Checklist checklist, Supplements supplements, Problems problems) {
    this.checklist = checklist;
    this.supplements = supplements;
    this.problems = problems;
  }

  /** The checklist, adapted as far as the supplements can be used. */
  Checklist tailored(Node root) {
    for (Node element : root.elements("supplements")) {
      if (element instanceof Node.Scalar name) {
        use(EditionReference.parse(name.text()), name.position());
      }
    }
    for (Supplement supplement : supplements.applied()) {
      if (!isUsed(supplement)) {
        apply(supplement, root.position());
      }
    }
    return checklist;
  }

  private void use(EditionReference reference, Position position) {
    Optional<Supplement> supplement = fetched.computeIfAbsent(reference.id(), supplements::named);
    if (supplement.isEmpty()) {
      problems.unknownWord(
          position,
          ProblemCode.SUPPLEMENT_UNKNOWN,
          reference.id(),
          supplements.ids(),
          problems.phrase(
              "advice.supplements", LocalizedText.ofBokmal(String.join(", ", supplements.ids()))));
      return;
    }
    String used = supplement.get().version();
    reference
        .version()
        .filter(version -> !version.equals(used))
        .ifPresent(
            version ->
                problems.report(
                    position, ProblemCode.SUPPLEMENT_VERSION_OTHER, reference.id(), version, used));
    if (isUsed(supplement.get())) {
      problems.report(position, ProblemCode.SUPPLEMENT_TWICE, reference.id());
    } else {
      apply(supplement.get(), position);
    }
  }

  private void apply(Supplement supplement, Position position) {
    Optional<Conflict> conflict = Conflicts.between(supplement, checklist).stream().findFirst();
    if (conflict.isPresent()) {
      problems.report(
          position, ProblemCode.SUPPLEMENT_CONFLICT, supplement.id(), sentence(conflict.get()));
    } else {
      checklist = Tailoring.apply(supplement, checklist);
    }
  }

  private LocalizedText sentence(Conflict conflict) {
    return conflict.known().isEmpty()
        ? problems.phrase(conflict.code().code(), conflict.arguments().toArray())
        : problems.phrase(conflict.code().code(), conflict.arguments().get(0), "");
  }

  private boolean isUsed(Supplement supplement) {
    return checklist.adaptations().stream()
        .anyMatch(adaptation -> adaptation.supplement().equals(supplement.id()));
  }
}
