package no.samarbeidssjekk.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Nobody who adds and subtracts learns how fewer than the fewest cooperations stand. */
class DisclosureAttackTest {

  private static final int SMALL = 150;
  private static final int LARGE = 60;

  @RepeatedTest(SMALL)
  void noSetOfFewCanBeToldFromTheOthersInASmallRegion(RepetitionInfo repetition) {
    Region region = Region.small(repetition.getCurrentRepetition());

    assertThat(region.attacker(region.shown()).fewBySets(region.fewest())).isEmpty();
  }

  @RepeatedTest(LARGE)
  void noSumOfThreeTellsOfFewInALargeRegion(RepetitionInfo repetition) {
    Region region = Region.large(repetition.getCurrentRepetition());

    assertThat(region.attacker(region.shown()).fewBySums(region.fewest())).isEmpty();
  }

  @RepeatedTest(SMALL)
  void severalAssessmentsOfOneCooperationHideNobodyInASmallRegion(RepetitionInfo repetition) {
    Region region = Region.small(repetition.getCurrentRepetition()).withRepetitions();

    assertThat(region.attacker(Bounds.standard()).fewBySets(region.fewest())).isEmpty();
  }

  @RepeatedTest(20)
  void severalAssessmentsOfOneCooperationHideNobodyInALargeRegion(RepetitionInfo repetition) {
    Region region = Region.large(repetition.getCurrentRepetition()).withRepetitions();

    assertThat(region.attacker(Bounds.standard()).fewBySums(region.fewest())).isEmpty();
  }

  @RepeatedTest(SMALL)
  void assessmentsWithoutARowHideNobodyInASmallRegion(RepetitionInfo repetition) {
    Region region = Region.small(repetition.getCurrentRepetition()).withRepetitions();
    int rows = repetition.getCurrentRepetition() % region.traits().size();

    assertThat(region.attacker(new Bounds(rows, 1_000, 1_000)).fewBySets(region.fewest()))
        .isEmpty();
  }

  @Test
  void takingEveryAssessmentAsACooperationOfItsOwnWouldNotBeEnough() {
    assertThat(IntStream.range(0, 40).mapToObj(Region::small).map(Region::withRepetitions))
        .filteredOn(
            region ->
                region
                    .attacker(region.asIfAllWereDifferent().shown())
                    .fewBySets(region.fewest())
                    .isPresent())
        .hasSizeGreaterThan(12);
    assertThat(IntStream.range(0, 20).mapToObj(Region::large).map(Region::withRepetitions))
        .filteredOn(
            region ->
                region
                    .attacker(region.asIfAllWereDifferent().shown())
                    .fewBySums(region.fewest())
                    .isPresent())
        .isNotEmpty();
  }

  @RepeatedTest(40)
  void noGroupIsHiddenInASmallRegionThatCouldBeShownBesideTheOthers(RepetitionInfo repetition) {
    Region region = Region.small(repetition.getCurrentRepetition());
    List<Group> hidden = new ArrayList<>(region.largeEnough());
    hidden.removeAll(region.shown());

    for (Group group : hidden) {
      List<Group> more = new ArrayList<>(region.shown());
      more.add(group);
      assertThat(region.attacker(more).fewBySets(region.fewest())).isPresent();
    }
  }

  @Test
  void hidingSmallGroupsAloneWouldNotBeEnough() {
    List<Region> small = IntStream.range(0, 40).mapToObj(Region::small).toList();
    List<Region> large = IntStream.range(0, 10).mapToObj(Region::large).toList();

    assertThat(small)
        .filteredOn(
            region -> region.attacker(region.largeEnough()).fewBySets(region.fewest()).isPresent())
        .hasSizeGreaterThan(12);
    assertThat(large)
        .filteredOn(
            region -> region.attacker(region.largeEnough()).fewBySums(region.fewest()).isPresent())
        .hasSizeGreaterThan(3);
  }

  @Test
  void moreThanTheTotalIsShown() {
    assertThat(IntStream.range(0, 40).mapToObj(Region::small))
        .filteredOn(region -> !region.shown().isEmpty())
        .hasSizeGreaterThan(12);
    assertThat(IntStream.range(0, 10).mapToObj(Region::large))
        .allMatch(region -> region.shown().size() >= 4);
  }
}
