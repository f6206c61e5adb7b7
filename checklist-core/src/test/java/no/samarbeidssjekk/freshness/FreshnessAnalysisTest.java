package no.samarbeidssjekk.freshness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import no.samarbeidssjekk.assessment.Action;
import no.samarbeidssjekk.assessment.Answer;
import no.samarbeidssjekk.assessment.Status;
import no.samarbeidssjekk.checklist.Item;
import no.samarbeidssjekk.checklist.MadeUpChecklist;
import no.samarbeidssjekk.gap.GapAnalysis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Whether the level rests on what has lapsed, and which days are to be kept. */
class FreshnessAnalysisTest {

  private static final Answer OLD = Keeping.answer(Status.IN_PLACE, "2020-01-01");
  private static final Answer NEW = Keeping.answer(Status.IN_PLACE, "2026-07-01");

  @Test
  void aLevelThatIsReachedRestsOnWhatIsAskedAtItOrBelow() {
    FreshnessAnalysis freshness =
        Keeping.nothing()
            .with("A-1", 1, "P1Y", OLD)
            .with("A-2", 2, "P1Y", OLD)
            .with("A-3", 2, "P1Y", NEW)
            .with("A-4", 3, "P1Y", OLD)
            .with("A-5", 3, "", Answer.of(Status.MISSING))
            .on("2026-08-01");

    LapsedSupport support = freshness.lapsedSupport().orElseThrow();
    assertThat(support.level()).isEqualTo(MadeUpChecklist.level(2));
    assertThat(support.items()).extracting(Item::id).containsExactly("A-1", "A-2");
  }

  @Test
  void whereNoLevelIsReachedNoneRestsOnAnything() {
    assertThat(
            Keeping.nothing()
                .with("A-1", 1, "P1Y", OLD)
                .with("A-2", 1, "", Answer.of(Status.PARTIAL))
                .on("2026-08-01")
                .lapsedSupport())
        .isEmpty();
  }

  @Test
  void whatIsUndatedOrStillHoldsIsNotLapsed() {
    assertThat(
            Keeping.nothing()
                .with("A-1", 1, "P1Y", NEW)
                .with("A-2", 1, "P1Y", Keeping.answer(Status.IN_PLACE, "-"))
                .on("2026-08-01")
                .lapsedSupport())
        .isEmpty();
  }

  @Test
  void ageChangesNoScore() {
    GapAnalysis old = Keeping.nothing().with("A-1", 1, "P1Y", OLD).analysis();
    GapAnalysis fresh = Keeping.nothing().with("A-1", 1, "P1Y", NEW).analysis();

    assertThat(old.scorecard()).isEqualTo(fresh.scorecard());
  }

  @Test
  void deadlinesGoByDateThenByChecklistOrderAndARenewalBeforeItsAction() {
    FreshnessAnalysis freshness =
        Keeping.nothing()
            .with("A-1", 1, "", planned(Status.MISSING, "2026-12-01"))
            .with(
                "A-2",
                1,
                "P1Y",
                Keeping.answer(Status.PARTIAL, "2025-12-01")
                    .withAction(Optional.of(Keeping.due("2026-12-01"))))
            .with("A-3", 1, "P1Y", Keeping.answer(Status.IN_PLACE, "2025-10-01"))
            .with("A-4", 1, "P1Y", OLD)
            .with("A-5", 1, "", planned(Status.UNKNOWN, "2026-07-31"))
            .with("A-6", 3, "", planned(Status.NOT_ASSESSED, "2026-08-01"))
            .on("2026-08-01");

    assertThat(freshness.past())
        .extracting(FreshnessAnalysisTest::drawn)
        .containsExactly("A-4 renew 2021-01-01", "A-5 do 2026-07-31");
    assertThat(freshness.coming())
        .extracting(FreshnessAnalysisTest::drawn)
        .containsExactly(
            "A-6 do 2026-08-01",
            "A-3 renew 2026-10-01",
            "A-1 do 2026-12-01",
            "A-2 renew 2026-12-01",
            "A-2 do 2026-12-01");
  }

  @ParameterizedTest
  @CsvSource({"2026-07-31, 1, 0", "2026-08-01, 0, 1", "2027-08-01, 0, 1", "2027-08-02, 0, 0"})
  void theCalendarIsFromTodayToTwelveMonthsAhead(String due, int past, int coming) {
    FreshnessAnalysis freshness =
        Keeping.nothing().with("A-1", 1, "", planned(Status.MISSING, due)).on("2026-08-01");

    assertThat(freshness.past()).hasSize(past);
    assertThat(freshness.coming()).hasSize(coming);
  }

  @Test
  void twelveMonthsFromALeapDayEndOnTheLastOfFebruary() {
    Keeping keeping =
        Keeping.nothing()
            .with("A-1", 1, "", planned(Status.MISSING, "2029-02-28"))
            .with("A-2", 1, "", planned(Status.MISSING, "2029-03-01"));

    assertThat(keeping.on("2028-02-29").coming())
        .extracting(FreshnessAnalysisTest::drawn)
        .containsExactly("A-1 do 2029-02-28");
  }

  @ParameterizedTest
  @EnumSource(
      value = Status.class,
      names = {"IN_PLACE", "NOT_APPLICABLE"})
  void anActionForWhatIsNoGapIsNoDeadline(Status status) {
    assertThat(Keeping.nothing().with("A-1", 1, "", planned(status, "2026-08-02")).on("2026-08-01"))
        .extracting(FreshnessAnalysis::deadlines)
        .isEqualTo(List.of());
  }

  @Test
  void anActionWithoutADateIsNoDeadline() {
    Answer answer =
        Answer.of(Status.MISSING)
            .withAction(Optional.of(new Action("Lage plan", Optional.empty(), Optional.empty())));

    assertThat(Keeping.nothing().with("A-1", 1, "", answer).on("2026-08-01").deadlines()).isEmpty();
  }

  @Test
  void renewalsAreSortedOutByHowTheyStand() {
    FreshnessAnalysis freshness =
        Keeping.nothing()
            .with("A-1", 1, "P1Y", OLD)
            .with("A-2", 1, "P1Y", NEW)
            .with("A-3", 1, "P9Y", NEW)
            .with("A-4", 1, "P1Y", Keeping.answer(Status.PARTIAL))
            .on("2026-08-01");

    assertThat(List.of(Freshness.values()))
        .flatExtracting(freshness::renewals)
        .extracting(renewal -> renewal.item().id())
        .containsExactly("A-1", "A-2", "A-3", "A-4");
  }

  @Test
  void aLevelThatRestsOnNothingLapsedIsNoLapsedSupport() {
    assertThatThrownBy(() -> new LapsedSupport(MadeUpChecklist.level(1), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Answer planned(Status status, String due) {
    return Keeping.answer(status).withAction(Optional.of(Keeping.due(due)));
  }

  private static String drawn(Deadline deadline) {
    String kind = deadline instanceof Deadline.ToRenew ? "renew" : "do";
    return deadline.item().id() + " " + kind + " " + deadline.date();
  }
}
