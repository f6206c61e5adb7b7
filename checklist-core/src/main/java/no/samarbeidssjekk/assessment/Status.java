package no.samarbeidssjekk.assessment;

import java.util.List;
import no.samarbeidssjekk.language.LocalizedText;
import no.samarbeidssjekk.language.Term;
import no.samarbeidssjekk.language.Vocabulary;

/** The answer to an item. */
public enum Status implements Term {
  /** Fully in place. */
  IN_PLACE("in-place", 2, "på plass", "på plass", "in place"),
  /** Begun, or in place for some of it. */
  PARTIAL("partial", 1, "delvis", "delvis", "partial"),
  /** Not in place. */
  MISSING("missing", 0, "mangler", "manglar", "missing"),
  /** Does not concern this cooperation; the item is taken out of every number. */
  NOT_APPLICABLE("not-applicable", 0, "ikke relevant", "ikkje relevant", "not applicable"),
  /** Was asked, and those who answered do not know. */
  UNKNOWN("unknown", 0, "vet ikke", "veit ikkje", "don't know"),
  /** Has not been asked yet; the same as no answer. */
  NOT_ASSESSED("not-assessed", 0, "ikke vurdert", "ikkje vurdert", "not assessed");

  /** The points of an item that is in place: the most that an item can earn. */
  public static final int MOST_POINTS = 2;

  private static final Vocabulary<Status> VOCABULARY = new Vocabulary<>(List.of(values()));

  private final String code;
  private final int points;

  @SuppressWarnings("ImmutableEnumChecker") // a LocalizedText never changes
  private final LocalizedText label;

  Status(String code, int points, String nb, String nn, String en) {
    this.code = code;
    this.points = points;
    this.label = LocalizedText.of(nb, nn, en);
  }

  /** All statuses as words that people may write. */
  public static Vocabulary<Status> vocabulary() {
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

  /** What the answer earns: 2 in place, 1 partial, otherwise 0. */
  public int points() {
    return points;
  }

  /** Whether the item may still turn out to be anything: nobody knows, or it is not assessed. */
  public boolean isOpen() {
    return this == UNKNOWN || this == NOT_ASSESSED;
  }

  /** Whether an item with this answer remains to be put in place: it applies, and is not. */
  public boolean isGap() {
    return this != IN_PLACE && this != NOT_APPLICABLE;
  }
}
