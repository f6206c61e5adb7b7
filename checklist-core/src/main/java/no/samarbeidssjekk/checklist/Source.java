package no.samarbeidssjekk.checklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samarbeidssjekk.language.LocalizedText;

/**
 * Where a checklist comes from.
 *
 * @param title the title of the publication
 * @param publisher who made it
 * @param date when it was published
 * @param chapter where in the publication the checklist stands, if it is a part of one
 * @param rights on what terms its text is used
 * @param cautions what the source itself says about how its checklist should not be read
 * @param survey what its survey found of the effect of cooperation, when it had one
 */
public record Source(
    LocalizedText title,
    LocalizedText publisher,
    LocalDate date,
    Optional<String> chapter,
    Rights rights,
    List<LocalizedText> cautions,
    Optional<EffectSurvey> survey) {

  public Source {
    cautions = List.copyOf(cautions);
  }

  /** A source without a survey. */
  public Source(
      LocalizedText title,
      LocalizedText publisher,
      LocalDate date,
      Optional<String> chapter,
      Rights rights,
      List<LocalizedText> cautions) {
    this(title, publisher, date, chapter, rights, cautions, Optional.empty());
  }
}
