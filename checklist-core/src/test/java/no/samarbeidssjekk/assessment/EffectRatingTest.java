package no.samarbeidssjekk.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EffectRatingTest {

  @ParameterizedTest
  @CsvSource({
    "5, VERY_LARGE",
    "svært stor, VERY_LARGE",
    "5 svært stor, VERY_LARGE",
    "very large, VERY_LARGE",
    "svært stor positiv effekt, VERY_LARGE",
    "stor, LARGE",
    "middels, MODERATE",
    "small, SMALL",
    "ingen, NONE",
    "none, NONE"
  })
  void theNumberAndTheWordsBothInFullAndInShortAreUnderstood(String word, EffectRating rating) {
    assertThat(EffectRating.vocabulary().find(word)).contains(rating);
  }
}
