package no.samarbeidssjekk.comparison;

import static no.samarbeidssjekk.comparison.Dated.compare;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.samarbeidssjekk.Samarbeidssjekk;
import no.samarbeidssjekk.assessment.Assessment;
import no.samarbeidssjekk.assessment.Member;
import no.samarbeidssjekk.assessment.MunicipalityNumber;
import no.samarbeidssjekk.checklist.Level;
import no.samarbeidssjekk.scoring.StatusCounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {

  private static final Dated BUNDLED = new Dated(Samarbeidssjekk.bundled());

  private static final String BASIC =
      BUNDLED.product().checklist().items().stream()
          .filter(item -> item.level().id().equals("grunnleggende"))
          .map(item -> item.id() + ": på plass")
          .collect(Collectors.joining("\n"));

  @ParameterizedTest
  @CsvSource({
    "mangler, delvis, IMPROVED",
    "mangler, på plass, IMPROVED",
    "delvis, på plass, IMPROVED",
    "på plass, delvis, WORSENED",
    "delvis, mangler, WORSENED",
    "vet ikke, mangler, ANSWERED",
    "ikke vurdert, på plass, ANSWERED",
    "'{status: ikke relevant, reason: r}', ikke vurdert, RELEVANT_AGAIN",
    "'{status: ikke relevant, reason: r}', delvis, RELEVANT_AGAIN",
    "ikke vurdert, '{status: ikke relevant, reason: r}', ANSWERED",
    "på plass, '{status: ikke relevant, reason: r}', NO_LONGER_RELEVANT",
    "på plass, vet ikke, NO_LONGER_ANSWERED",
    "mangler, ikke vurdert, NO_LONGER_ANSWERED",
    "vet ikke, ikke vurdert, UNCHANGED",
    "delvis, delvis, UNCHANGED"
  })
  void anItemHasOneChangeFromThenToNow(String then, String now, Change change) {
    assertThat(item("KV-04", compare("KV-04: " + then, "KV-04: " + now)).change())
        .isEqualTo(change);
  }

  @Test
  void everyItemOfTheChecklistIsToldInItsOrder() {
    assertThat(compare("RB-01: delvis", "RB-02: delvis").items())
        .extracting(ItemChange::id)
        .containsExactlyElementsOf(
            BUNDLED.product().checklist().items().stream().map(item -> item.id()).toList());
  }

  @Test
  void theLatestChangeIsToldBesideTheWholeOne() {
    ItemChange item = item("RB-01", compare("RB-01: mangler", "RB-01: på plass", "RB-01: delvis"));

    assertThat(item.change()).isEqualTo(Change.IMPROVED);
    assertThat(item.latest()).isEqualTo(Change.WORSENED);
    assertThat(item.isWorse()).isTrue();
  }

  @Test
  void whatIsWorseThanTheFirstTimeIsWorseThoughBetterThanTheLast() {
    ItemChange item = item("RB-01", compare("RB-01: på plass", "RB-01: mangler", "RB-01: delvis"));

    assertThat(item.latest()).isEqualTo(Change.IMPROVED);
    assertThat(item.isWorse()).isTrue();
  }

  @Test
  void assessmentsArePutInTheOrderOfTheirDates() {
    Assessment older = BUNDLED.assessment(2024, "", "RB-01: mangler");
    Assessment newer = BUNDLED.assessment(2025, "", "RB-01: på plass");

    assertThat(BUNDLED.comparison(newer, older)).isEqualTo(BUNDLED.comparison(older, newer));
    assertThat(BUNDLED.comparison(newer, older).then().date()).isEqualTo("2024-01-01");
  }

  @Test
  void aLevelThatIsLostIsARegression() {
    Comparison comparison = compare(BASIC, BASIC.replace("RB-01: på plass", "RB-01: delvis"));

    assertThat(comparison.levelLost()).map(Level::id).hasValue("grunnleggende");
    assertThat(comparison.isRegression()).isTrue();
  }

  @Test
  void aLevelIsLostWhenAnAnswerToItIsNotGivenAnyMore() {
    Comparison comparison = compare(BASIC, BASIC.replace("RB-01: på plass", "RB-01: vet ikke"));

    assertThat(comparison.levelLost()).map(Level::id).hasValue("grunnleggende");
    assertThat(comparison.worse()).isEmpty();
    assertThat(comparison.isRegression()).isTrue();
  }

  @Test
  void aLevelThatWasReachedTheLastTimeButOneCanBeLost() {
    assertThat(compare("", BASIC, "").levelLost()).map(Level::id).hasValue("grunnleggende");
    assertThat(compare(BASIC, "", BASIC).levelLost()).isEmpty();
  }

  @Test
  void betterAnswersAreNoRegression() {
    assertThat(compare("RB-01: mangler", BASIC).isRegression()).isFalse();
    assertThat(compare("RB-01: på plass", "RB-01: vet ikke").isRegression()).isFalse();
  }

  @Test
  void percentagesAreComparedAtTheTargetNow() {
    Comparison comparison =
        BUNDLED.comparison(
            BUNDLED.assessment(2024, "target: avansert", BASIC),
            BUNDLED.assessment(2025, "target: grunnleggende", BASIC));

    assertThat(comparison.target().id()).isEqualTo("grunnleggende");
    assertThat(comparison.yardstick().target())
        .hasValueSatisfying(
            pair -> {
              assertThat(pair.before().id()).isEqualTo("avansert");
              assertThat(pair.after().id()).isEqualTo("grunnleggende");
            });
  }

  @Test
  void theSameYardstickDiffersInNothingAndComparesTheWholeChecklist() {
    Comparison comparison = compare(BASIC, BASIC);

    assertThat(comparison.yardstick().isNone()).isTrue();
    assertThat(comparison.snapshots())
        .allSatisfy(
            snapshot ->
                assertThat(snapshot.comparable()).isEqualTo(snapshot.analysis().scorecard()));
  }

  @Test
  void anItemThatASupplementAddsIsNewAndDoesNotLowerTheNumbersCompared() {
    Comparison comparison =
        BUNDLED.comparison(
            BUNDLED.assessment(2024, "", BASIC),
            BUNDLED.assessment(2025, "supplements: [vertskommunesamarbeid]", BASIC));

    assertThat(comparison.items(Change.NEW)).isNotEmpty();
    assertThat(comparison.yardstick().begun())
        .extracting(adaptation -> adaptation.supplement())
        .containsExactly("vertskommunesamarbeid");
    assertThat(comparison.yardstick().ended()).isEmpty();
    assertThat(counts(comparison.then())).isEqualTo(counts(comparison.now()));
    assertThat(comparison.isRegression()).isFalse();
  }

  @Test
  void anItemOfASupplementThatIsNoLongerUsedIsRetired() {
    Comparison comparison =
        BUNDLED.comparison(
            BUNDLED.assessment(2024, "supplements: [vertskommunesamarbeid]", BASIC),
            BUNDLED.assessment(2025, "", BASIC));

    assertThat(comparison.items(Change.RETIRED))
        .isNotEmpty()
        .allSatisfy(item -> assertThat(item.now()).isEmpty());
    assertThat(comparison.yardstick().ended()).hasSize(1);
  }

  @Test
  void municipalitiesThatJoinAndLeaveAreTold() {
    Comparison comparison =
        BUNDLED.comparison(members(2024, "5054", "5020"), members(2025, "5020", "5057"));

    assertThat(comparison.joined()).extracting(m -> m.number().digits()).containsExactly("5057");
    assertThat(comparison.left()).extracting(m -> m.number().digits()).containsExactly("5054");
  }

  @Test
  void oneAssessmentAloneIsNoComparison() {
    assertThatIllegalArgumentException().isThrownBy(() -> compare("RB-01: mangler"));
  }

  @Test
  void whatCannotBeComparedIsTold() {
    Assessment first = BUNDLED.assessment(2024, "", "");

    assertThat(obstacle(first, BUNDLED.assessment(2025, "", ""))).isEmpty();
    assertThat(obstacle(first, BUNDLED.named("PRØVEREGIONEN", 2025, "", ""))).isEmpty();
    assertThat(obstacle(first, BUNDLED.named("En annen", 2025, "", "")))
        .hasValue(Obstacle.Part.COLLABORATION);
    assertThat(obstacle(first, first)).hasValue(Obstacle.Part.DATE);
    assertThat(obstacle(first, BUNDLED.assessment(2025, "respondent: {level: faglig}", "")))
        .hasValue(Obstacle.Part.RESPONDENT);
    assertThatIllegalArgumentException().isThrownBy(() -> BUNDLED.comparison(first, first));
  }

  private static Assessment members(int year, String... numbers) {
    Assessment assessment = BUNDLED.assessment(year, "", "");
    return assessment.withCollaboration(
        assessment
            .collaboration()
            .withMembers(
                List.of(numbers).stream()
                    .map(number -> new Member(new MunicipalityNumber(number), Optional.empty()))
                    .toList()));
  }

  private static Optional<Obstacle.Part> obstacle(Assessment... assessments) {
    return Comparison.obstacles(List.of(assessments)).stream().map(Obstacle::part).findFirst();
  }

  private static StatusCounts counts(Snapshot snapshot) {
    return snapshot.comparable().overall().levels().get(2).counts();
  }

  private static ItemChange item(String id, Comparison comparison) {
    return comparison.items().stream()
        .filter(item -> item.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
