package no.samarbeidssjekk.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samarbeidssjekk.Samarbeidssjekk;
import no.samarbeidssjekk.assessment.CooperationForm;
import no.samarbeidssjekk.assessment.MunicipalityNumber;
import no.samarbeidssjekk.assessment.Sector;
import no.samarbeidssjekk.checklist.Checklist;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Nobody who adds and subtracts learns how fewer than the fewest cooperations stand. */
class DisclosureAttackTest {

  private static final Checklist CHECKLIST = Samarbeidssjekk.bundled().checklist();
  private static final int SMALL = 150;
  private static final int LARGE = 60;

  @RepeatedTest(SMALL)
  void noSetOfFewCanBeToldFromTheOthersInASmallRegion(RepetitionInfo repetition) {
    Region region = Region.small(repetition.getCurrentRepetition());

    assertThat(Attacker.of(region.traits(), region.shown()).fewBySets(region.fewest())).isEmpty();
  }

  @RepeatedTest(LARGE)
  void noSumOfThreeTellsOfFewInALargeRegion(RepetitionInfo repetition) {
    Region region = Region.large(repetition.getCurrentRepetition());

    assertThat(Attacker.of(region.traits(), region.shown()).fewBySums(region.fewest())).isEmpty();
  }

  @RepeatedTest(40)
  void noGroupIsHiddenInASmallRegionThatCouldBeShownBesideTheOthers(RepetitionInfo repetition) {
    Region region = Region.small(repetition.getCurrentRepetition());
    List<Group> hidden = new ArrayList<>(region.largeEnough());
    hidden.removeAll(region.shown());

    for (Group group : hidden) {
      List<Group> more = new ArrayList<>(region.shown());
      more.add(group);
      assertThat(Attacker.of(region.traits(), more).fewBySets(region.fewest())).isPresent();
    }
  }

  @Test
  void hidingSmallGroupsAloneWouldNotBeEnough() {
    List<Region> small = IntStream.range(0, 40).mapToObj(Region::small).toList();
    List<Region> large = IntStream.range(0, 10).mapToObj(Region::large).toList();

    assertThat(small)
        .filteredOn(
            region ->
                Attacker.of(region.traits(), region.largeEnough())
                    .fewBySets(region.fewest())
                    .isPresent())
        .hasSizeGreaterThan(12);
    assertThat(large)
        .filteredOn(
            region ->
                Attacker.of(region.traits(), region.largeEnough())
                    .fewBySums(region.fewest())
                    .isPresent())
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

  /** Cooperations of which nothing but the traits matters. */
  private record Region(List<Traits> traits, int fewest) {

    static Region small(int seed) {
      Random random = new Random(seed);
      int size = 5 + random.nextInt(5);
      return new Region(some(random, size, 3, 2), 2 + random.nextInt(3));
    }

    static Region large(int seed) {
      Random random = new Random(seed);
      int size = 30 + random.nextInt(60);
      return new Region(some(random, size, 2 + random.nextInt(7), 1 + random.nextInt(4)), 5);
    }

    private static List<Traits> some(Random random, int size, int choices, int most) {
      return Stream.generate(
              () ->
                  new Traits(
                      of(random, choices, most, COUNTIES),
                      of(random, choices, most, List.of(CooperationForm.values())),
                      of(random, choices, most, List.of(Sector.values()))))
          .limit(size)
          .toList();
    }

    private static final List<MunicipalityNumber> COUNTIES =
        MunicipalityNumber.COUNTIES.stream()
            .map(county -> new MunicipalityNumber(county + "01"))
            .toList();

    private static <T> List<T> of(Random random, int choices, int most, List<T> all) {
      return Stream.generate(() -> all.get(random.nextInt(choices)))
          .limit(random.nextInt(most + 1))
          .toList();
    }

    Overview overview() {
      Contribution example = new MadeUpRegion(1).contribution(0);
      Gathering gathering = new Gathering(CHECKLIST);
      for (int place = 0; place < traits.size(); place++) {
        gathering.add(Renamed.as(example, "Samarbeid " + place, traits.get(place)));
      }
      return gathering.overview();
    }

    Collection<Group> shown() {
      Overview overview = overview();
      Disclosure disclosure = Disclosure.of(overview, fewest);
      return overview.groups().keySet().stream().filter(disclosure::shows).toList();
    }

    Collection<Group> largeEnough() {
      return overview().groups().entrySet().stream()
          .filter(group -> group.getValue().cooperations() >= fewest)
          .map(group -> group.getKey())
          .toList();
    }
  }
}
