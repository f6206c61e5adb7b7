package no.samarbeidssjekk.assessment;

import java.util.Optional;

/**
 * How large an effect the cooperation has on the municipalities’ ability, as they see it
 * themselves: the two questions of the source’s survey (PwC/KS 2025, annex A6).
 *
 * @param prevention on the ability to prevent unwanted events; empty when it is not rated
 * @param handling on the ability to handle them; empty when it is not rated
 */
public record Effect(Optional<EffectRating> prevention, Optional<EffectRating> handling) {

  /** Neither is rated. */
  public static final Effect NOT_RATED = new Effect(Optional.empty(), Optional.empty());

  /** Whether neither is rated. */
  public boolean isNotRated() {
    return equals(NOT_RATED);
  }
}
