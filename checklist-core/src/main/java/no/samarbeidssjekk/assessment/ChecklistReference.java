package no.samarbeidssjekk.assessment;

import java.util.Optional;
import no.samarbeidssjekk.language.Spelling;

/**
 * The checklist that an assessment answers.
 *
 * @param id the checklist's id
 * @param version its version, when the assessment names one
 */
public record ChecklistReference(String id, Optional<String> version) {

  /** Reads {@code id} or {@code id@version}; decomposed letters are composed. */
  public static ChecklistReference parse(String typed) {
    String text = Spelling.composed(typed);
    int at = text.indexOf('@');
    return at < 0
        ? new ChecklistReference(text, Optional.empty())
        : new ChecklistReference(text.substring(0, at), Optional.of(text.substring(at + 1)));
  }

  @Override
  public String toString() {
    return version.map(edition -> id + "@" + edition).orElse(id);
  }
}
