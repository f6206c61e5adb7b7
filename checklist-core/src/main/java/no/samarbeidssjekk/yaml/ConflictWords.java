package no.samarbeidssjekk.yaml;

import java.util.List;
import no.samarbeidssjekk.checklist.Conflict;
import no.samarbeidssjekk.language.LocalizedText;
import no.samarbeidssjekk.problem.ProblemCode;
import no.samarbeidssjekk.problem.Problems;

/** Puts into words why a supplement cannot be applied. */
record ConflictWords(Problems problems) {

  /** The whole sentence. */
  LocalizedText sentence(Conflict conflict) {
    return problems.phrase(conflict.code().code(), arguments(conflict).toArray());
  }

  /** What the sentence of the conflict's code names: what was found, and the nearest that is. */
  List<Object> arguments(Conflict conflict) {
    List<String> known = conflict.known();
    if (known.isEmpty()) {
      return List.copyOf(conflict.arguments());
    }
    String word = conflict.arguments().get(0);
    return List.of(
        word,
        conflict.code() == ProblemCode.ITEM_UNKNOWN
            ? problems.advice(word, known, problems.phrase("advice.items", known.get(0)))
            : problems.advice(word, known));
  }
}
