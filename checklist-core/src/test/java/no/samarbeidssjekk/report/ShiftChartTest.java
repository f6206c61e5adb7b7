package no.samarbeidssjekk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.samarbeidssjekk.assessment.Status;
import no.samarbeidssjekk.language.Language;
import org.junit.jupiter.api.Test;

/** Each dimension then and now as a drawing. */
class ShiftChartTest {

  @Test
  void anAnswerThatIsLostIsNotDrawnAsAChange() {
    ShiftChart chart = chart(Status.IN_PLACE, Status.UNKNOWN);

    ShiftChart.Shift shift = shift(chart);
    assertThat(shift.nowOpen()).isPositive();
    assertThat(shift.now() + shift.nowOpen()).isEqualTo(shift.then());
    assertThat(shift.changeFrom()).isEqualTo(shift.changeTo());
    assertThat(chart.description()).contains("(ikke kjent om noe er endret)");
  }

  @Test
  void anAnswerThatIsNewIsNotDrawnAsAChange() {
    ShiftChart.Shift shift = shift(chart(Status.UNKNOWN, Status.IN_PLACE));

    assertThat(shift.then() + shift.thenOpen()).isEqualTo(shift.now());
    assertThat(shift.changeFrom()).isEqualTo(shift.changeTo());
  }

  @Test
  void aRiseIsDrawnFromWhereItWasAtBest() {
    ShiftChart chart = chart(Status.MISSING, Status.IN_PLACE);

    ShiftChart.Shift shift = shift(chart);
    assertThat(shift.changeFrom()).isEqualTo(shift.then() + shift.thenOpen());
    assertThat(shift.changeTo()).isEqualTo(shift.now()).isGreaterThan(shift.changeFrom());
    assertThat(chart.description()).doesNotContain("ikke kjent");
  }

  @Test
  void aFallIsDrawnToWhereItIsAtBest() {
    ShiftChart.Shift shift = shift(chart(Status.IN_PLACE, Status.MISSING));

    assertThat(shift.changeFrom()).isEqualTo(shift.then());
    assertThat(shift.changeTo())
        .isEqualTo(shift.now() + shift.nowOpen())
        .isLessThan(shift.changeFrom());
  }

  /** All is in place both times, but for the item that opens the checklist. */
  private static ShiftChart chart(Status then, Status now) {
    return ShiftChart.of(
        "shift",
        Examples.SAMARBEIDSSJEKK.compare(
            List.of(Progress.answered(2024, then), Progress.answered(2025, now)), Examples.TODAY),
        Texts.in(Language.BOKMAL));
  }

  private static ShiftChart.Shift shift(ShiftChart chart) {
    return chart.rows().get(0).shift().orElseThrow();
  }
}
