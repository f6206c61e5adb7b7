package no.samarbeidssjekk.comparison;

import static no.samarbeidssjekk.comparison.Dated.compare;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import no.samarbeidssjekk.comparison.PlannedAction.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What became of actions, as seen on 1 June 2026. */
class PlannedActionsTest {

  private static final String PLANNED =
      "KV-04: {status: mangler, action: {text: Kjøp et system, due: 2026-09-01}}";

  @ParameterizedTest
  @CsvSource({
    "'KV-04: på plass', DONE",
    "'KV-04: {status: på plass, action: {text: Kjøp et system, due: 2026-01-01}}', DONE",
    "'KV-04: {status: delvis, action: {text: Kjøp et system, due: 2026-05-31}}', OVERDUE",
    "'KV-04: {status: delvis, action: {text: Kjøp et system, due: 2026-06-01}}', UNDER_WAY",
    "'KV-04: {status: delvis, action: {text: Kjøp et system, due: 2026-09-01}}', UNDER_WAY",
    "'KV-04: {status: mangler, action: {text: Kjøp et system, due: 2027-01-01}}', POSTPONED",
    "'KV-04: {status: mangler, action: {text: Kjøp et system}}', POSTPONED",
    "'KV-04: mangler', VANISHED",
    "'KV-04: vet ikke', VANISHED",
    "'', VANISHED",
    "'KV-04: {status: ikke relevant, reason: Ikke operativt}', DROPPED"
  })
  void anActionHasOneOutcome(String now, Outcome outcome) {
    assertThat(compare(PLANNED, now).actions())
        .singleElement()
        .satisfies(
            action -> {
              assertThat(action.outcome()).isEqualTo(outcome);
              assertThat(action.item()).isEqualTo("KV-04");
              assertThat(action.before().text()).isEqualTo("Kjøp et system");
            });
  }

  @Test
  void anActionThatTheLastAssessmentIsTheFirstToPlanIsNew() {
    assertThat(compare("", PLANNED).actions())
        .extracting(PlannedAction::outcome)
        .containsExactly(Outcome.PLANNED);
  }

  @Test
  void anActionThatWasPlannedBetweenFirstAndLastIsNotForgotten() {
    assertThat(compare("", PLANNED, "KV-04: mangler").actions())
        .singleElement()
        .satisfies(
            action -> {
              assertThat(action.outcome()).isEqualTo(Outcome.VANISHED);
              assertThat(action.planned()).isEqualTo("2025-01-01");
            });
  }

  @Test
  void actionsComeByOutcomeAndThenInTheOrderOfTheChecklist() {
    String then =
        """
        RB-01: {status: mangler, action: {text: a}}
        ST-01: {status: mangler, action: {text: b}}
        KV-04: {status: mangler, action: {text: c}}
        """;

    assertThat(compare(then, "KV-04: på plass\nRB-01: mangler\nST-01: på plass").actions())
        .extracting(PlannedAction::item, PlannedAction::outcome)
        .isEqualTo(
            List.of(
                tuple("ST-01", Outcome.DONE),
                tuple("KV-04", Outcome.DONE),
                tuple("RB-01", Outcome.VANISHED)));
  }
}
