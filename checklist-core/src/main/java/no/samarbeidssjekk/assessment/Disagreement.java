package no.samarbeidssjekk.assessment;

import java.util.List;
import no.samarbeidssjekk.language.LocalizedText;
import no.samarbeidssjekk.language.Term;
import no.samarbeidssjekk.language.Vocabulary;

/** Whether those who answered an item differently have agreed since. */
public enum Disagreement implements Term {
  /** The status is a proposal: the lowest that anyone who knows has given. */
  OPEN("open", "åpen", "open", "open"),
  /** The status is what they agreed on. */
  SETTLED("settled", "avklart", "avklart", "settled");

  private static final Vocabulary<Disagreement> VOCABULARY = new Vocabulary<>(List.of(values()));

  private final String code;

  @SuppressWarnings("ImmutableEnumChecker") // a LocalizedText never changes
  private final LocalizedText label;

  Disagreement(String code, String nb, String nn, String en) {
    this.code = code;
    this.label = LocalizedText.of(nb, nn, en);
  }

  /** All of them as words that people may write. */
  public static Vocabulary<Disagreement> vocabulary() {
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
