package no.samarbeidssjekk.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class AnswerTest {

  private static final Evidence EVIDENCE =
      new Evidence("Avtale", Optional.empty(), Optional.empty());
  private static final Action ACTION = new Action("Gjør det", Optional.empty(), Optional.empty());

  @Test
  void notApplicableNeedsAReason() {
    assertThatThrownBy(() -> Answer.of(Status.NOT_APPLICABLE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("reason");
    assertThat(Answer.notApplicable("ingen operativ oppgave").reason())
        .hasValue("ingen operativ oppgave");
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "NOT_APPLICABLE")
  void anyOtherStatusMayStandAlone(Status status) {
    Answer answer = Answer.of(status);
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.isStatusAlone()).isTrue();
  }

  @Test
  void anythingBesideTheStatusMeansThatItDoesNotStandAlone() {
    Optional<String> none = Optional.empty();
    Optional<String> some = Optional.of("noe");
    Optional<Action> noAction = Optional.empty();
    Status partial = Status.PARTIAL;
    assertThat(
            List.of(
                new Answer(partial, some, none, List.of(), noAction),
                new Answer(partial, none, some, List.of(), noAction),
                new Answer(partial, none, none, List.of(EVIDENCE), noAction),
                new Answer(partial, none, none, List.of(), Optional.of(ACTION))))
        .noneMatch(Answer::isStatusAlone);
  }

  @Test
  void anAnswerKeepsItsEvidenceWhenTheListItWasMadeOfChanges() {
    List<Evidence> evidence = new ArrayList<>(List.of(EVIDENCE));
    Answer answer =
        new Answer(Status.IN_PLACE, Optional.empty(), Optional.empty(), evidence, Optional.empty());
    evidence.clear();
    assertThat(answer.evidence()).containsExactly(EVIDENCE);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          IN_PLACE,       in-place,       2, false
          PARTIAL,        partial,        1, true
          MISSING,        missing,        0, true
          NOT_APPLICABLE, not-applicable, 0, false
          UNKNOWN,        unknown,        0, true
          NOT_ASSESSED,   not-assessed,   0, true
          """)
  void aStatusHasItsCodeAndPointsAndIsAGapOrNot(
      Status status, String code, int points, boolean gap) {
    assertThat(status.code()).isEqualTo(code);
    assertThat(status.points()).isEqualTo(points);
    assertThat(status.isGap()).isEqualTo(gap);
  }

  @ParameterizedTest
  @CsvSource({"2026-06-01, false", "2026-06-02, true"})
  void anActionIsOverdueTheDayAfterItIsDue(LocalDate today, boolean overdue) {
    Action action = new Action("Gjør det", Optional.empty(), Optional.of(LocalDate.of(2026, 6, 1)));
    assertThat(action.isOverdue(today)).isEqualTo(overdue);
  }

  @Test
  void anActionWithoutADateIsNeverOverdue() {
    assertThat(ACTION.isOverdue(LocalDate.MAX)).isFalse();
  }
}
