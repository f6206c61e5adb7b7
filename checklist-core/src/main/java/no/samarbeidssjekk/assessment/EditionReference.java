package no.samarbeidssjekk.assessment;

import java.util.Optional;
import no.samarbeidssjekk.language.Spelling;

/**
 * The name by which an assessment calls a checklist or a supplement.
 *
 * @param id its id
 * @param version its version, when the assessment names one
 */
public record EditionReference(String id, Optional<String> version) {

  /** Reads {@code id} or {@code id@version}; decomposed letters are composed. */
  public static EditionReference parse(String typed) {
    String text = Spelling.composed(typed);
    int at = text.indexOf('@');
    return at < 0
        ? new EditionReference(text, Optional.empty())
        : new EditionReference(
            text.substring(0, at),
            Optional.of(text.substring(at + 1)).filter(version -> !version.isBlank()));
  }

  @Override
  public String toString() {
    return version.map(edition -> id + "@" + edition).orElse(id);
  }
}
