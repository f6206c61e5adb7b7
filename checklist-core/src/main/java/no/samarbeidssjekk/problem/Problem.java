package no.samarbeidssjekk.problem;

import java.util.Comparator;
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.language.LocalizedText;
import no.samarbeidssjekk.language.Visible;

/**
 * One thing that is wrong in a document. Immutable.
 *
 * @param source the document, as the caller named it (usually a file name)
 * @param position the key or value at fault
 * @param code what kind of problem it is
 * @param sentence what was found, what is allowed and what to do, for a person
 */
public record Problem(String source, Position position, ProblemCode code, LocalizedText sentence) {

  /** The order of problems in a document: from its beginning to its end. */
  public static final Comparator<Problem> DOCUMENT_ORDER =
      Comparator.comparing(Problem::position)
          .thenComparing(Problem::code)
          .thenComparing(problem -> problem.sentence().in(Language.BOKMAL));

  /** Whether the document can be used all the same. */
  public Severity severity() {
    return code.severity();
  }

  /**
   * The problem as one line, {@code FILE:LINE:COLUMN: error: sentence [code]}, or {@code
   * FILE:SHEET!B7: …} for a cell, with the sentence in the language asked for. Nothing in it steers
   * a terminal, whatever the document holds.
   */
  public String line(Language language) {
    return "%s:%s: %s: %s [%s]"
        .formatted(
            Visible.in(source),
            Visible.in(position.toString()),
            severity().word(),
            Visible.in(sentence.in(language)),
            code.code());
  }
}
