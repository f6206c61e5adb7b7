package no.samarbeidssjekk.yaml;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samarbeidssjekk.assessment.EditionReference;
import no.samarbeidssjekk.checklist.Conflict;
import no.samarbeidssjekk.checklist.Supplement;
import no.samarbeidssjekk.checklist.Supplements;
import no.samarbeidssjekk.language.LocalizedText;
import no.samarbeidssjekk.problem.Position;
import no.samarbeidssjekk.problem.ProblemCode;
import no.samarbeidssjekk.problem.Problems;

/** Finds the checklist that an assessment answers: adapted by the supplements that it names. */
final class SupplementNaming {

  private final TailoredChecklists checklists;
  private final Supplements supplements;
  private final Problems problems;
  private final Map<String, Optional<Supplement>> fetched = new HashMap<>();
  private boolean isComplete = true;

  SupplementNaming(TailoredChecklists checklists, Supplements supplements, Problems problems) {
    this.checklists = checklists;
    this.supplements = supplements;
    this.problems = problems;
  }

  /** Whether all that are named could be used. */
  boolean isComplete() {
    return isComplete;
  }

  /** The checklist, adapted as far as the supplements can be used. */
  AskedChecklist tailored(Node root) {
    Map<String, Position> places = new LinkedHashMap<>();
    for (Node element : root.elements("supplements")) {
      if (element instanceof Node.Scalar name) {
        collect(EditionReference.parse(name.text()), name.position(), places);
      }
    }
    TailoredChecklists.Tailored tailored =
        checklists.by(supplements.forNames(List.copyOf(places.keySet())));
    tailored
        .conflicts()
        .forEach(
            (id, conflicts) -> refuse(id, places.getOrDefault(id, root.position()), conflicts));
    isComplete &= tailored.conflicts().isEmpty();
    return tailored.asked();
  }

  private void collect(
      EditionReference reference, Position position, Map<String, Position> places) {
    Optional<Supplement> supplement = fetched.computeIfAbsent(reference.id(), supplements::named);
    if (supplement.isEmpty()) {
      isComplete = false;
      problems.unknownWord(
          position,
          ProblemCode.SUPPLEMENT_UNKNOWN,
          reference.id(),
          supplements.ids(),
          otherAdvice());
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
    if (places.putIfAbsent(reference.id(), position) != null) {
      problems.report(position, ProblemCode.SUPPLEMENT_TWICE, reference.id());
    }
  }

  private LocalizedText otherAdvice() {
    return supplements.ids().isEmpty()
        ? problems.phrase("advice.own.supplement")
        : problems.phrase(
            "advice.supplements", LocalizedText.ofBokmal(String.join(", ", supplements.ids())));
  }

  private void refuse(String supplement, Position position, List<Conflict> conflicts) {
    for (Conflict conflict : conflicts) {
      problems.report(
          position,
          ProblemCode.SUPPLEMENT_CONFLICT,
          supplement,
          new ConflictWords(problems).sentence(conflict));
    }
  }
}
