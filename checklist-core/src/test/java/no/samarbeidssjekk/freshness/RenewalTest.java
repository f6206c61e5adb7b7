package no.samarbeidssjekk.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.samarbeidssjekk.assessment.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** When a single item must be renewed. */
class RenewalTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the last day is the day itself       | P1Y  | 2025-08-01 | 2026-08-01 | DUE
          the day after it has lapsed          | P1Y  | 2025-07-31 | 2026-07-31 | LAPSED
          twelve months ahead is within them   | P2Y  | 2025-08-01 | 2027-08-01 | DUE
          the day after is beyond them         | P2Y  | 2025-08-02 | 2027-08-02 | IN_FORCE
          evidence of today                    | P1Y  | 2026-08-01 | 2027-08-01 | DUE
          a period in months                   | P18M | 2025-01-31 | 2026-07-31 | LAPSED
          a month that is shorter              | P1M  | 2026-07-31 | 2026-08-31 | DUE
          a leap day                           | P1Y  | 2024-02-29 | 2025-02-28 | LAPSED
          a leap day and a leap year           | P4Y  | 2024-02-29 | 2028-02-29 | IN_FORCE
          a period in days                     | P10D | 2026-07-22 | 2026-08-01 | DUE
          """)
  void theLastDayIsThePeriodAfterTheEvidence(
      String name, String period, String evidence, LocalDate lastDay, Freshness freshness) {
    Renewal renewal = only(period, evidence);

    assertThat(renewal.newest()).contains(LocalDate.parse(evidence));
    assertThat(renewal.lastDay()).contains(lastDay);
    assertThat(renewal.freshness()).isEqualTo(freshness);
  }

  @Test
  void theNewestOfSeveralEvidencesCounts() {
    assertThat(only("P1Y", "2020-01-01", "2026-01-01", "-", "2024-01-01").newest())
        .contains(LocalDate.of(2026, 1, 1));
  }

  @ParameterizedTest
  @CsvSource({"-", "2026-08-02"})
  void withoutEvidenceOfADayThatHasComeItCannotBeTold(String date) {
    Renewal renewal = only("P1Y", date);

    assertThat(renewal.freshness()).isEqualTo(Freshness.UNDATED);
    assertThat(renewal.newest()).isEmpty();
    assertThat(renewal.lastDay()).isEmpty();
  }

  @Test
  void withoutAnyEvidenceItCannotBeTold() {
    assertThat(only("P1Y").freshness()).isEqualTo(Freshness.UNDATED);
  }

  @Test
  void evidenceOfADayToComeMakesNoAnswerYounger() {
    Renewal renewal = only("P1Y", "2025-01-01", "2026-08-02");

    assertThat(renewal.newest()).contains(LocalDate.of(2025, 1, 1));
    assertThat(renewal.freshness()).isEqualTo(Freshness.LAPSED);
  }

  @Test
  void aPeriodBeyondTheCalendarNeverEnds() {
    assertThat(only("P999999999Y", "2025-01-01").freshness()).isEqualTo(Freshness.IN_FORCE);
  }

  @ParameterizedTest
  @EnumSource
  void onlyWhatIsInPlaceOrPartlyIsRenewed(Status status) {
    List<Renewal> renewals =
        Keeping.nothing()
            .with("A-1", 1, "P1Y", Keeping.answer(status, "2020-01-01"))
            .on("2026-08-01")
            .renewals();

    assertThat(renewals)
        .extracting(Renewal::status)
        .isEqualTo(
            status == Status.IN_PLACE || status == Status.PARTIAL ? List.of(status) : List.of());
  }

  @Test
  void whatKeepsForGoodIsNotRenewed() {
    assertThat(
            Keeping.nothing()
                .with("A-1", 1, "", Keeping.answer(Status.IN_PLACE, "2020-01-01"))
                .on("2026-08-01")
                .renewals())
        .isEmpty();
  }

  private static Renewal only(String period, String... dates) {
    return Keeping.nothing()
        .with("A-1", 1, period, Keeping.answer(Status.IN_PLACE, dates))
        .on("2026-08-01")
        .renewals()
        .get(0);
  }
}
