package no.samarbeidssjekk.assessment;

import java.util.List;
import no.samarbeidssjekk.language.LocalizedText;
import no.samarbeidssjekk.language.Term;
import no.samarbeidssjekk.language.Vocabulary;

/** A preparedness task that is shared, as in the survey of PwC/KS 2025 (annex A6). */
public enum PreparednessTask implements Term {
  RISK_ANALYSES("risk-analyses", "risikoanalyser", "risikoanalysar", "risk analyses"),
  PLANS("plans", "beredskapsplanverk", "beredskapsplanverk", "preparedness plans"),
  EXERCISES(
      "exercises",
      "opplæring, øvelser og trening",
      "opplæring, øvingar og trening",
      "training, exercises and drills"),
  INCIDENTS("incidents", "håndtering av hendelser", "handtering av hendingar", "incident handling"),
  EVALUATION(
      "evaluation", "evaluering og læring", "evaluering og læring", "evaluation and learning"),
  RISK_REDUCTION(
      "risk-reduction",
      "andre tiltak for å redusere risiko og sårbarhet",
      "andre tiltak for å redusere risiko og sårbarheit",
      "other measures to reduce risk and vulnerability"),
  OTHER("other", "annet", "anna", "other");

  private static final Vocabulary<PreparednessTask> VOCABULARY =
      new Vocabulary<>(List.of(values()));

  private final String code;

  @SuppressWarnings("ImmutableEnumChecker") // a LocalizedText never changes
  private final LocalizedText label;

  PreparednessTask(String code, String nb, String nn, String en) {
    this.code = code;
    this.label = LocalizedText.of(nb, nn, en);
  }

  /** All tasks as words that people may write. */
  public static Vocabulary<PreparednessTask> vocabulary() {
    return VOCABULARY;
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
