package no.samarbeidssjekk.assessment;

import java.util.Optional;

/**
 * The checklist that an assessment answers.
 *
 * @param id the checklist's id
 * @param version its version, when the assessment names one
 */
public record ChecklistReference(String id, Optional<String> version) {

  /** Reads {@code id} or {@code id@version}. */
  public static ChecklistReference parse(String text) {
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
