package no.samarbeidssjekk.overview;

import java.util.Arrays;
import java.util.Optional;
import no.samarbeidssjekk.scoring.StatusCounts;

/** How a cooperation stands at one level, of the whole checklist or of one dimension. */
public enum Standing {
  /** Every item that concerns it is in place. */
  REACHED("reached"),
  /** Some item is known not to be in place. */
  NOT_REACHED("not-reached"),
  /** Not reached yet, but it would be if every open item turned out to be in place. */
  UNDECIDED("undecided"),
  /** No item concerns it. */
  NOT_ASSESSABLE("not-assessable");

  private final String code;

  Standing(String code) {
    this.code = code;
  }

  /** The stable word for machines. */
  public String code() {
    return code;
  }

  /** The standing with exactly this code. */
  public static Optional<Standing> ofCode(String code) {
    return Arrays.stream(values()).filter(standing -> standing.code.equals(code)).findFirst();
  }

  /**
   * How a cooperation stands at a level.
   *
   * @param counts the items introduced at the level or below it
   */
  public static Standing of(StatusCounts counts) {
    if (counts.complete().isEmpty()) {
      return NOT_ASSESSABLE;
    }
    if (counts.complete().get()) {
      return REACHED;
    }
    return counts.completeAtBest().orElse(false) ? UNDECIDED : NOT_REACHED;
  }
}
