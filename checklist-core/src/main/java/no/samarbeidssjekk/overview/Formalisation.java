package no.samarbeidssjekk.overview;

import java.util.List;
import java.util.Optional;
import no.samarbeidssjekk.assessment.CooperationForm;
import no.samarbeidssjekk.language.LocalizedText;
import no.samarbeidssjekk.language.Term;

/** Whether a cooperation rests on something that binds its members. */
public enum Formalisation implements Term {
  /** It has a form that rests on a law, a company or an agreement, whatever else it has. */
  FORMALISED("yes", "formalisert", "formalisert", "formalised"),
  /** It says that it is not formalised, and names no form that is. */
  NOT_FORMALISED("no", "ikke formalisert", "ikkje formalisert", "not formalised");

  private final String code;

  @SuppressWarnings("ImmutableEnumChecker") // a LocalizedText never changes
  private final LocalizedText label;

  Formalisation(String code, String nb, String nn, String en) {
    this.code = code;
    this.label = LocalizedText.of(nb, nn, en);
  }

  /**
   * Whether a cooperation of these forms is formalised. Empty when it names no form, or «annet
   * samarbeid» alone, which tells neither.
   */
  public static Optional<Formalisation> of(List<CooperationForm> forms) {
    if (forms.stream().anyMatch(Formalisation::binds)) {
      return Optional.of(FORMALISED);
    }
    return Optional.of(NOT_FORMALISED).filter(no -> forms.contains(CooperationForm.NOT_FORMALISED));
  }

  private static boolean binds(CooperationForm form) {
    return switch (form) {
      case HOST_MUNICIPALITY,
          MUNICIPAL_TASK_COMMUNITY,
          POLITICAL_COUNCIL,
          INTER_MUNICIPAL_COMPANY,
          LIMITED_COMPANY,
          OTHER_AGREEMENT ->
          true;
      case NOT_FORMALISED, OTHER -> false;
    };
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
