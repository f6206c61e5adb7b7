package no.samarbeidssjekk.checklist;

import java.util.Optional;
import java.util.Set;
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.language.LocalizedText;

/**
 * On what terms a checklist's text is used.
 *
 * @param notice who holds the rights to the text
 * @param disclaimer the source's own disclaimer, in full, if it has one
 * @param unofficialTranslations the languages into which the source itself was not translated
 */
public record Rights(
    LocalizedText notice,
    Optional<LocalizedText> disclaimer,
    Set<Language> unofficialTranslations) {

  public Rights {
    unofficialTranslations = Set.copyOf(unofficialTranslations);
  }
}
