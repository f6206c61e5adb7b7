package no.samarbeidssjekk.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalInt;
import no.samarbeidssjekk.assessment.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StatusCountsTest {

  private static final StatusCounts MIXED = new StatusCounts(1, 2, 4, 8, 16, 32);

  @Test
  void everyItemIsCountedOnce() {
    assertThat(MIXED.items()).isEqualTo(63);
    assertThat(MIXED.applicable()).isEqualTo(31);
    assertThat(MIXED.open()).isEqualTo(24);
  }

  @Test
  void anItemInPlaceEarnsTwoPointsAndAPartialOneEarnsOne() {
    assertThat(MIXED.earned()).isEqualTo(1 * 2 + 2);
    assertThat(MIXED.attainable()).isEqualTo(31 * 2);
  }

  @Test
  void addingCountsAddsEachOfThem() {
    assertThat(MIXED.plus(new StatusCounts(100, 200, 300, 400, 500, 600)))
        .isEqualTo(new StatusCounts(101, 202, 304, 408, 516, 632));
  }

  @Test
  void addingNothingChangesNothing() {
    assertThat(MIXED.plus(StatusCounts.NONE)).isEqualTo(MIXED);
    assertThat(StatusCounts.NONE.plus(MIXED)).isEqualTo(MIXED);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          IN_PLACE,       1, 0, 0, 0, 0, 0
          PARTIAL,        0, 1, 0, 0, 0, 0
          MISSING,        0, 0, 1, 0, 0, 0
          UNKNOWN,        0, 0, 0, 1, 0, 0
          NOT_ASSESSED,   0, 0, 0, 0, 1, 0
          NOT_APPLICABLE, 0, 0, 0, 0, 0, 1
          """)
  void oneItemIsCountedUnderItsOwnStatus(
      Status status,
      int inPlace,
      int partial,
      int missing,
      int unknown,
      int notAssessed,
      int notApplicable) {
    assertThat(StatusCounts.one(status))
        .isEqualTo(
            new StatusCounts(inPlace, partial, missing, unknown, notAssessed, notApplicable));
  }

  @ParameterizedTest
  @EnumSource
  void oneItemEarnsThePointsOfItsStatus(Status status) {
    assertThat(StatusCounts.one(status).earned()).isEqualTo(status.points());
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # in place, partial, missing, percent
            0,        1,       0,        50
            1,        0,       2,        33
            2,        0,       1,        66
            0,        1,       49,        1
            0,        1,       50,        0
            499,      1,       0,        99
            4999999,  1,       0,        99
            5000000,  0,       0,       100
          """)
  void percentIsRoundedDownSoThatOnlyCompleteIsAHundred(
      int inPlace, int partial, int missing, int percent) {
    assertThat(new StatusCounts(inPlace, partial, missing, 0, 0, 0).percent()).hasValue(percent);
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 94", "1, 0, 95", "0, 1, 95", "2, 3, 96"})
  void percentAtBestCountsOpenItemsAsInPlace(int unknown, int notAssessed, int percent) {
    // 17 of 18 points besides the open items
    StatusCounts counts = new StatusCounts(8, 1, 0, unknown, notAssessed, 0);
    assertThat(counts.percentAtBest()).hasValue(percent);
  }

  @Test
  void percentAtBestIsRoundedDownToo() {
    assertThat(new StatusCounts(0, 1, 0, 300, 199, 0).percentAtBest()).hasValue(99);
  }

  @Test
  void itemsThatAreAllInPlaceAreComplete() {
    assertThat(new StatusCounts(3, 0, 0, 0, 0, 2).complete()).hasValue(true);
  }

  @ParameterizedTest
  @CsvSource({"1, 0, 0, 0", "0, 1, 0, 0", "0, 0, 1, 0", "0, 0, 0, 1"})
  void oneItemShortMakesTheRestIncomplete(int partial, int missing, int unknown, int notAssessed) {
    assertThat(new StatusCounts(3, partial, missing, unknown, notAssessed, 0).complete())
        .hasValue(false);
  }

  @Test
  void onlyOpenItemsMayStillMakeItComplete() {
    assertThat(new StatusCounts(3, 0, 0, 1, 1, 0).completeAtBest()).hasValue(true);
    assertThat(new StatusCounts(3, 1, 0, 1, 1, 0).completeAtBest()).hasValue(false);
    assertThat(new StatusCounts(3, 0, 1, 1, 1, 0).completeAtBest()).hasValue(false);
  }

  @ParameterizedTest
  @CsvSource({"0", "1", "7"})
  void withNothingApplicableThereIsNothingToSay(int notApplicable) {
    StatusCounts counts = new StatusCounts(0, 0, 0, 0, 0, notApplicable);
    assertThat(counts.percent()).isEqualTo(OptionalInt.empty());
    assertThat(counts.percentAtBest()).isEqualTo(OptionalInt.empty());
    assertThat(counts.complete()).isEqualTo(Optional.empty());
    assertThat(counts.completeAtBest()).isEqualTo(Optional.empty());
  }
}
