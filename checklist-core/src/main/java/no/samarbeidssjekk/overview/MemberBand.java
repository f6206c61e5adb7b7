package no.samarbeidssjekk.overview;

import java.util.Arrays;
import java.util.Optional;
import no.samarbeidssjekk.language.LocalizedText;
import no.samarbeidssjekk.language.Term;

/** How many municipalities a cooperation has, in bands wide enough to hold several. */
public enum MemberBand implements Term {
  ONE_OR_TWO("1-2", 2, "1–2 medlemmer", "1–2 medlemmer", "1–2 members"),
  THREE_OR_FOUR("3-4", 4, "3–4 medlemmer", "3–4 medlemmer", "3–4 members"),
  FIVE_TO_NINE("5-9", 9, "5–9 medlemmer", "5–9 medlemmer", "5–9 members"),
  TEN_OR_MORE(
      "10-",
      Integer.MAX_VALUE,
      "10 eller flere medlemmer",
      "10 eller fleire medlemmer",
      "10 or more members");

  private final String code;
  private final int most;

  @SuppressWarnings("ImmutableEnumChecker") // a LocalizedText never changes
  private final LocalizedText label;

  MemberBand(String code, int most, String nb, String nn, String en) {
    this.code = code;
    this.most = most;
    this.label = LocalizedText.of(nb, nn, en);
  }

  /** The band of a cooperation with so many members; empty when it names none. */
  public static Optional<MemberBand> of(int members) {
    return members == 0
        ? Optional.empty()
        : Arrays.stream(values()).filter(band -> members <= band.most).findFirst();
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
