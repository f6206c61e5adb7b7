package no.samarbeidssjekk.assessment;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.samarbeidssjekk.language.LocalizedText;
import no.samarbeidssjekk.language.Term;
import no.samarbeidssjekk.language.Vocabulary;

/** Who may read an assessment. Security-graded information does not belong in one at all. */
public enum Access implements Term {
  OPEN("open", "åpen", "open", "open"),
  INTERNAL("internal", "intern", "intern", "internal"),
  EXEMPT(
      "exempt", "unntatt offentlighet", "unnateke offentlegheit", "exempt from public disclosure");

  private static final Vocabulary<Access> VOCABULARY = new Vocabulary<>(List.of(values()));

  private final String code;

  @SuppressWarnings("ImmutableEnumChecker") // a LocalizedText never changes
  private final LocalizedText label;

  Access(String code, String nb, String nn, String en) {
    this.code = code;
    this.label = LocalizedText.of(nb, nn, en);
  }

  /** All of them as words that people may write. */
  public static Vocabulary<Access> vocabulary() {
    return VOCABULARY;
  }

  /** The access with exactly this code. */
  public static Optional<Access> ofCode(String code) {
    return Arrays.stream(values()).filter(access -> access.code.equals(code)).findFirst();
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public LocalizedText label() {
    return label;
  }

  @Override
  public List<String> aliases() {
    return this == EXEMPT ? List.of("unntatt", "unnateken", "unnateke offentlighet") : List.of();
  }
}
