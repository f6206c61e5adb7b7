package no.samarbeidssjekk.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.samarbeidssjekk.Samarbeidssjekk;
import no.samarbeidssjekk.assessment.Answer;
import no.samarbeidssjekk.comparison.YardstickDifference.Pair;
import no.samarbeidssjekk.yaml.MadeUpEdition;
import org.junit.jupiter.api.Test;

/** The checklist has changed from one assessment to the next. */
class ComparisonOverVersionsTest {

  private static final Dated EDITION = new Dated(Samarbeidssjekk.of(MadeUpEdition.OF_2026));

  private static final Comparison COMPARISON =
      EDITION.comparison(
          EDITION.assessment(2025, "@2025.1\ntarget: avansert", "RB-06: mangler\nST-05: på plass"),
          EDITION.assessment(2026, "@2026.1\ntarget: avansert", "RB-07: delvis\nKU-04: på plass"));

  @Test
  void theVersionsAreTold() {
    assertThat(COMPARISON.yardstick().version()).hasValue(new Pair<>("2025.1", "2026.1"));
  }

  @Test
  void anItemThatCameInSinceIsNewAndNotAnswered() {
    assertThat(COMPARISON.items(Change.NEW)).extracting(ItemChange::id).containsExactly("KU-04");
    assertThat(COMPARISON.items(Change.ANSWERED)).isEmpty();
  }

  @Test
  void anItemThatTookTheOthersPlaceIsComparedWithIt() {
    assertThat(COMPARISON.items(Change.IMPROVED))
        .extracting(ItemChange::id)
        .containsExactly("RB-07");
  }

  @Test
  void anItemThatIsNoLongerAskedIsRetiredWithItsAnswer() {
    assertThat(COMPARISON.items(Change.RETIRED))
        .singleElement()
        .satisfies(
            item -> {
              assertThat(item.id()).isEqualTo("ST-05");
              assertThat(item.answers().get(0).map(Answer::status).map(Enum::name))
                  .hasValue("IN_PLACE");
              assertThat(item.now()).isEmpty();
            });
  }

  @Test
  void whatIsNewAndWhatIsRetiredDoesNotCountInTheNumbersCompared() {
    List<String> compared =
        COMPARISON.comparable().items().stream().map(item -> item.id()).toList();

    assertThat(compared).contains("RB-07").doesNotContain("KU-04", "ST-05");
    assertThat(COMPARISON.then().comparable().overall().levels().get(2).counts().items())
        .isEqualTo(compared.size());
  }

  @Test
  void twoAssessmentsOfTheSameEarlierVersionHaveTheSameYardstick() {
    Comparison comparison =
        EDITION.comparison(
            EDITION.assessment(2024, "@2025.1\n", "RB-06: mangler"),
            EDITION.assessment(2025, "@2025.1\n", "RB-06: delvis\nST-05: delvis"));

    assertThat(comparison.yardstick().isNone()).isTrue();
    assertThat(comparison.items(Change.NEW)).isEmpty();
    assertThat(comparison.items(Change.RETIRED)).isEmpty();
    assertThat(comparison.items(Change.ANSWERED))
        .extracting(ItemChange::id)
        .containsExactly("ST-05");
  }
}
