package no.samarbeidssjekk.assessment;

import java.util.List;
import no.samarbeidssjekk.language.LocalizedText;
import no.samarbeidssjekk.language.Term;
import no.samarbeidssjekk.language.Vocabulary;

/** From where in a municipality somebody answers. */
public enum RespondentLevel implements Term {
  POLITICAL("political", "politisk", "politisk", "political"),
  ADMINISTRATIVE("administrative", "administrativt", "administrativt", "administrative"),
  PROFESSIONAL("professional", "faglig", "fagleg", "professional");

  private static final Vocabulary<RespondentLevel> VOCABULARY = new Vocabulary<>(List.of(values()));

  private final String code;

  @SuppressWarnings("ImmutableEnumChecker") // a LocalizedText never changes
  private final LocalizedText label;

  RespondentLevel(String code, String nb, String nn, String en) {
    this.code = code;
    this.label = LocalizedText.of(nb, nn, en);
  }

  /** All of them as words that people may write. */
  public static Vocabulary<RespondentLevel> vocabulary() {
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
