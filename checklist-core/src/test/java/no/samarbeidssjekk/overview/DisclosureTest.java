package no.samarbeidssjekk.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.samarbeidssjekk.Samarbeidssjekk;
import no.samarbeidssjekk.assessment.CooperationForm;
import no.samarbeidssjekk.assessment.MunicipalityNumber;
import no.samarbeidssjekk.assessment.Status;
import no.samarbeidssjekk.checklist.Checklist;
import org.junit.jupiter.api.Test;

class DisclosureTest {

  private static final Checklist CHECKLIST = Samarbeidssjekk.bundled().checklist();
  private static final Contribution EXAMPLE = new MadeUpRegion(1).contribution(0);

  @Test
  void ofFewerThanTheFewestNothingIsShown() {
    Overview four = overview(Bounds.standard(), in(4, "5001"));
    Overview five = overview(Bounds.standard(), in(5, "5001"));

    assertThat(Disclosure.of(four, 5).showsAnything()).isFalse();
    assertThat(shown(four, 5)).isEmpty();
    assertThat(Disclosure.of(five, 5).showsAnything()).isTrue();
    assertThat(shown(five, 5))
        .containsExactly(
            "county:50", "form:not-told", "members:1-2", "formalised:not-told", "sector:not-told");
  }

  @Test
  void aGroupIsHiddenWhenASmallOneWouldBeLeft() {
    List<Contribution> contributions = new ArrayList<>(in(20, "5001"));
    contributions.addAll(named("annet", in(4, "0301")));

    assertThat(shown(overview(Bounds.standard(), contributions), 5))
        .contains("members:1-2")
        .doesNotContain("county:50", "county:03");
    contributions.addAll(named("enda ett", in(1, "0301")));
    assertThat(shown(overview(Bounds.standard(), contributions), 5))
        .contains("members:1-2", "county:50", "county:03");
  }

  @Test
  void groupsOfOneGroupingAreLetInBeforeThoseOfTheNextAndTheLargestFirst() {
    List<Contribution> contributions = new ArrayList<>();
    contributions.addAll(named("a", in(10, "5001")));
    contributions.addAll(named("b", in(10, "0301", "5001")));
    contributions.addAll(named("c", formed(in(9, "0301"))));
    contributions.addAll(named("d", formed(in(1, "5001"))));

    assertThat(shown(overview(Bounds.standard(), contributions), 5))
        .contains("county:50", "county:03")
        .doesNotContain("form:limited-company", "form:not-told");
  }

  @Test
  void aCooperationThatOccursTwiceHidesNobody() {
    List<Contribution> contributions = new ArrayList<>(in(4, "5001"));
    contributions.addAll(in(2, "5001"));

    assertThat(Disclosure.of(overview(Bounds.standard(), contributions), 5).showsAnything())
        .isFalse();
  }

  @Test
  void aCooperationThatIsSpeltInManyWaysOrGetsMembersHidesNobody() {
    List<Contribution> contributions =
        List.of(
            as("Hemmeligregionen", "5001"),
            as("HEMMELIGREGIONEN", "5001", "5006"),
            as("Hemmelig-regionen", "5001", "5006", "5007"),
            as("Hemmelig regionen", "5001", "5006", "5007", "5014"),
            as("hemmelig\u2011regionen", "0301"));

    assertThat(Disclosure.of(overview(Bounds.standard(), contributions), 5).showsAnything())
        .isFalse();
    assertThat(shown(overview(Bounds.standard(), contributions), 2)).isEmpty();
  }

  @Test
  void assessmentsWithoutARowHideNobody() {
    List<Contribution> contributions = Collections.nCopies(5, as("Hemmeligregionen", "5001"));

    assertThat(Disclosure.of(overview(new Bounds(0, 9, 9), contributions), 5).showsAnything())
        .isFalse();
    assertThat(Disclosure.of(overview(new Bounds(4, 9, 9), in(5, "5001")), 5).showsAnything())
        .isFalse();
  }

  @Test
  void whatIsShownIsNoMoreThanTheRowsCanVouchFor() {
    List<Contribution> contributions = new ArrayList<>(named("a", in(10, "5001")));
    contributions.addAll(named("b", in(10, "0301")));

    assertThat(shown(overview(new Bounds(20, 9, 9), contributions), 5)).contains("county:03");
    assertThat(shown(overview(new Bounds(14, 9, 9), contributions), 5))
        .contains("members:1-2")
        .doesNotContain("county:03", "county:50");
  }

  @Test
  void withOneAsTheFewestAllIsShownWithoutRowsToo() {
    Overview overview = overview(new Bounds(0, 9, 9), in(3, "5001"));
    Disclosure disclosure = Disclosure.of(overview, 1);

    assertThat(disclosure.showsAnything()).isTrue();
    assertThat(overview.items()).allMatch(disclosure::shows);
  }

  @Test
  void withoutAllProfilesOnlyTheTotalIsShown() {
    List<Contribution> contributions = new ArrayList<>(in(9, "5001"));
    contributions.addAll(named("b", in(9, "0301")));
    Overview overview = overview(new Bounds(100, 1, 1), contributions);

    assertThat(overview.hasAllProfiles()).isFalse();
    assertThat(Disclosure.of(overview, 5).showsAnything()).isTrue();
    assertThat(shown(overview, 5)).isEmpty();
  }

  @Test
  void withOneAsTheFewestAllIsShown() {
    Overview overview = overview(Bounds.standard(), in(1, "5001"));

    assertThat(shown(overview, 1)).hasSize(overview.groups().size());
    assertThat(Disclosure.of(overview, 1).showsCoverage()).isTrue();
    assertThatIllegalArgumentException().isThrownBy(() -> Disclosure.of(overview, 0));
  }

  @Test
  void anItemThatAFewHaveIsHiddenAndDoesNotTouchTheCoverageIfASupplementAddsIt() {
    List<Contribution> contributions = new ArrayList<>(in(20, "5001"));
    contributions.addAll(
        named("b", in(4, "5001").stream().map(one -> with(one, "XX-01", Status.MISSING)).toList()));
    Overview overview = overview(Bounds.standard(), contributions);
    Disclosure disclosure = Disclosure.of(overview, 5);

    assertThat(overview.items())
        .allMatch(item -> disclosure.shows(item) != item.item().equals("XX-01"));
    assertThat(disclosure.showsCoverage()).isTrue();
    assertThat(overview.dimensions().values()).allMatch(disclosure::shows);
  }

  @Test
  void theCoverageIsHiddenWhenAnItemOfTheChecklistIsLeftToAFew() {
    List<Contribution> contributions =
        new ArrayList<>(in(20, "5001").stream().map(one -> without(one, "RB-04")).toList());
    contributions.addAll(named("b", in(4, "5001")));
    Overview overview = overview(Bounds.standard(), contributions);

    assertThat(Disclosure.of(overview, 5).showsCoverage()).isFalse();
  }

  @Test
  void aRegionOfManyIsJudgedWithinTheBoundOfTheWork() {
    Overview overview = overview(Bounds.standard(), new MadeUpRegion(3).contributions(1500));

    assertThat(shown(overview, 5)).hasSizeGreaterThan(20);
  }

  private static List<String> shown(Overview overview, int fewest) {
    Disclosure disclosure = Disclosure.of(overview, fewest);
    return overview.groups().keySet().stream()
        .filter(disclosure::shows)
        .map(group -> group.grouping().code() + ":" + group.code())
        .toList();
  }

  private static Overview overview(Bounds bounds, List<Contribution> contributions) {
    Gathering gathering = new Gathering(CHECKLIST, bounds);
    contributions.forEach(gathering::add);
    return gathering.overview();
  }

  private static List<Contribution> in(int cooperations, String... members) {
    Traits traits =
        new Traits(
            List.of(members).stream().map(MunicipalityNumber::new).toList(), List.of(), List.of());
    return IntStream.range(0, cooperations)
        .mapToObj(place -> Renamed.as(EXAMPLE, "Samarbeid " + place, traits))
        .toList();
  }

  private static Contribution as(String name, String... members) {
    return in(1, members).stream()
        .map(one -> Renamed.as(one, name, one.row().traits()))
        .findFirst()
        .orElseThrow();
  }

  private static List<Contribution> named(String prefix, List<Contribution> contributions) {
    return contributions.stream()
        .map(one -> Renamed.as(one, prefix + one.row().name(), one.row().traits()))
        .toList();
  }

  private static List<Contribution> formed(List<Contribution> contributions) {
    return contributions.stream()
        .map(
            one ->
                Renamed.as(
                    one,
                    one.row().name(),
                    new Traits(
                        one.row().traits().members(),
                        List.of(CooperationForm.LIMITED_COMPANY),
                        List.of())))
        .toList();
  }

  private static Contribution with(Contribution one, String item, Status status) {
    Map<String, Status> statuses = new LinkedHashMap<>(one.statuses());
    statuses.putAll(Collections.singletonMap(item, status));
    return new Contribution(one.checklist(), one.row(), statuses, one.access(), false);
  }

  private static Contribution without(Contribution one, String item) {
    Map<String, Status> statuses = new LinkedHashMap<>(one.statuses());
    statuses.remove(item);
    return new Contribution(one.checklist(), one.row(), statuses, one.access(), false);
  }
}
