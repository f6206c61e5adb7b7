package no.samarbeidssjekk.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.samarbeidssjekk.assessment.Access;
import no.samarbeidssjekk.assessment.Assessment;
import no.samarbeidssjekk.assessment.Collaboration;
import no.samarbeidssjekk.assessment.CooperationForm;
import no.samarbeidssjekk.assessment.EditionReference;
import no.samarbeidssjekk.assessment.MadeUpAssessment;
import no.samarbeidssjekk.assessment.Member;
import no.samarbeidssjekk.assessment.MunicipalityNumber;
import no.samarbeidssjekk.assessment.Respondent;
import no.samarbeidssjekk.assessment.Sector;
import no.samarbeidssjekk.assessment.Status;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.gap.GapAnalysis;
import no.samarbeidssjekk.scoring.StatusCounts;
import org.junit.jupiter.api.Test;

/** Overviews of regions so small that every number can be counted by hand. */
class OverviewTest {

  private static final Contribution COAST =
      contribution(
          "1+ 2~ / 2?",
          "Kysten",
          List.of(CooperationForm.LIMITED_COMPANY, CooperationForm.OTHER),
          List.of(Sector.ROADS),
          "5020",
          "1804",
          "5014");

  private static final Contribution VALLEY =
      contribution(
          "1+ 2+ / 2.", "Dalen", List.of(CooperationForm.NOT_FORMALISED), List.of(), "5020");

  private static final Contribution NAMELESS =
      contribution("1- 2? / 2-", "Ukjent", List.of(), List.of());

  private static final Checklist CHECKLIST = MadeUpAssessment.drawn(2, "1. 2. / 2.").checklist();

  private static final Overview OVERVIEW = overview(COAST, VALLEY, NAMELESS);

  @Test
  void itTellsHowManyHaveReachedEachLevelAndHowMuchTheyHaveSettled() {
    assertThat(OVERVIEW.cooperations()).isEqualTo(3);
    assertThat(OVERVIEW.overall().levels())
        .containsExactly(new LevelTally(2, 1, 0, 0, 3, 3), new LevelTally(0, 2, 1, 0, 6, 9));
  }

  @Test
  void itTellsTheSameOfEachDimension() {
    assertThat(OVERVIEW.dimensions())
        .containsExactly(
            Map.entry(
                "A", tally(new LevelTally(2, 1, 0, 0, 3, 3), new LevelTally(1, 2, 0, 0, 5, 6))),
            Map.entry(
                "B", tally(new LevelTally(0, 0, 0, 3, 0, 0), new LevelTally(0, 1, 2, 0, 1, 3))));
  }

  @Test
  void aCooperationCountsInEachCountyWhereItHasAMember() {
    assertThat(sizes(Grouping.COUNTY)).containsExactly("18: 1", "50: 2", "not-told: 1");
    assertThat(OVERVIEW.groups(Grouping.COUNTY).values().iterator().next())
        .isEqualTo(tally(new LevelTally(1, 0, 0, 0, 1, 1), new LevelTally(0, 1, 0, 0, 2, 3)));
  }

  @Test
  void inEveryGroupingThoseThatTellNothingAreCounted() {
    assertThat(sizes(Grouping.FORM))
        .containsExactly("limited-company: 1", "not-formalised: 1", "other: 1", "not-told: 1");
    assertThat(sizes(Grouping.MEMBERS)).containsExactly("1-2: 1", "3-4: 1", "not-told: 1");
    assertThat(sizes(Grouping.FORMALISED)).containsExactly("yes: 1", "no: 1", "not-told: 1");
    assertThat(sizes(Grouping.SECTOR)).containsExactly("roads: 1", "not-told: 2");
  }

  @Test
  void itTellsTheStatusesOfEachItem() {
    assertThat(OVERVIEW.items())
        .containsExactly(
            new ItemTally("A-1", new StatusCounts(2, 0, 1, 0, 0, 0)),
            new ItemTally("A-2", new StatusCounts(1, 1, 0, 1, 0, 0)),
            new ItemTally("B-1", new StatusCounts(0, 0, 1, 1, 1, 0)));
  }

  @Test
  void theItemsMostOftenMissingAndLeastOftenKnownComeByShareAndThenByChecklist() {
    assertThat(Ranking.mostOftenMissing(OVERVIEW))
        .extracting(ItemTally::item)
        .containsExactly("A-1", "B-1");
    assertThat(Ranking.leastOftenKnown(OVERVIEW))
        .extracting(ItemTally::item)
        .containsExactly("B-1", "A-2");
  }

  @Test
  void anItemThatManyAreWithoutStandsBeforeOneThatConcernsFew() {
    Overview overview =
        overview(
            contribution("1- 2x / 2-", "En"),
            contribution("1- 2x / 2-", "To"),
            contribution("1+ 2- / 2-", "Tre"));

    assertThat(Ranking.mostOftenMissing(overview))
        .extracting(ItemTally::item)
        .containsExactly("B-1", "A-1", "A-2");
  }

  @Test
  void anItemOfASupplementIsCountedForThoseThatHaveIt() {
    Contribution adapted =
        new Contribution(
            COAST.checklist(),
            COAST.row(),
            Map.of("A-1", Status.IN_PLACE, "B-1", Status.UNKNOWN, "X-1", Status.MISSING),
            Access.OPEN,
            false);
    Overview overview = overview(adapted, VALLEY);

    assertThat(overview.items())
        .extracting(ItemTally::item, ItemTally::cooperations)
        .containsExactly(tuple("A-1", 2), tuple("A-2", 1), tuple("B-1", 2), tuple("X-1", 1));
    assertThat(overview.overall().ofAllItems().asked()).isEqualTo(5);
    assertThat(overview.overall().ofAllItems().settled()).isEqualTo(3);
  }

  @Test
  void thereIsARowForEachInTheOrderOfTheirNames() {
    assertThat(OVERVIEW.rows()).extracting(Row::name).containsExactly("Dalen", "Kysten", "Ukjent");
    assertThat(OVERVIEW.rows().get(1).standings().overall())
        .containsExactly(Standing.REACHED, Standing.NOT_REACHED);
    assertThat(OVERVIEW.rows().get(1).inAll()).isEqualTo(new StatusCounts(1, 1, 0, 1, 0, 0));
    assertThat(OVERVIEW.withoutRow()).isZero();
  }

  @Test
  void rowsBeyondTheBoundAreCountedAndTheFirstOnesKept() {
    Gathering gathering = new Gathering(CHECKLIST, new Bounds(1, 10, 10));
    Stream.of(COAST, VALLEY, NAMELESS).forEach(gathering::add);

    assertThat(gathering.overview().rows()).extracting(Row::name).containsExactly("Dalen");
    assertThat(gathering.overview().withoutRow()).isEqualTo(2);
  }

  @Test
  void aCooperationThatOccursTwiceIsCountedTwiceAndTold() {
    Overview overview = overview(COAST, VALLEY, COAST);

    assertThat(overview.cooperations()).isEqualTo(3);
    assertThat(overview.doubled()).containsExactly(new Doubled("Kysten", 2));
    assertThat(OVERVIEW.doubled()).isEmpty();
  }

  @Test
  void aCooperationIsTheSameWhateverItsMembersAndHoweverItIsSpelt() {
    Overview overview =
        overview(
            contribution("1+ 2+ / 2+", "Fjord-kysten", List.of(), List.of(), "5020"),
            contribution("1+ 2+ / 2+", "Fjordlandet", List.of(), List.of(), "5020"),
            contribution("1+ 2+ / 2+", "FJORD\u2013KYSTEN ", List.of(), List.of(), "5014"),
            contribution("1+ 2+ / 2+", "fjord\u00adkysten", List.of(), List.of()),
            contribution("1+ 2+ / 2+", "Fjord kysten", List.of(), List.of(), "1804"));

    assertThat(overview.doubled()).extracting(Doubled::times).containsExactly(4);
  }

  @Test
  void rowsOfShorterListsStandBeforeThoseThatGoOn() {
    Contribution one = contribution("1+ 2+ / 2+", "Like", List.of(), List.of(), "5014");
    Contribution two = contribution("1+ 2+ / 2+", "Like", List.of(), List.of(), "5014", "5020");
    Contribution roads =
        contribution("1+ 2+ / 2+", "Like", List.of(), List.of(Sector.ROADS), "5014");
    Contribution missing = contribution("1+ 2+ / 2-", "Like", List.of(), List.of(), "5014");

    assertThat(overview(two, roads, missing, one).rows())
        .containsExactly(one.row(), missing.row(), roads.row(), two.row());
  }

  @Test
  void theAnswersOfOneRespondentAreLeftOutAndCounted() {
    GapAnalysis analysis = analysis("1+ 2+ / 2+", Collaboration.named("En"));
    Assessment voice = analysis.assessment().withRespondent(Optional.of(Respondent.UNNAMED));
    Overview overview =
        overview(Contribution.of(GapAnalysis.of(analysis.checklist(), voice)), VALLEY);

    assertThat(overview.cooperations()).isEqualTo(1);
    assertThat(overview.leftOut()).isEqualTo(new LeftOut(0, 1));
    assertThat(overview.plus(LeftOut.UNREADABLE).leftOut()).isEqualTo(new LeftOut(1, 1));
  }

  @Test
  void anotherChecklistIsRefused() {
    Overview other = Overview.empty(MadeUpAssessment.drawn(2, "1. 2.").checklist());
    Contribution stranger =
        new Contribution(
            new EditionReference(CHECKLIST.id(), Optional.of("2")),
            COAST.row(),
            COAST.statuses(),
            Access.OPEN,
            false);

    assertThatIllegalArgumentException().isThrownBy(() -> OVERVIEW.plus(other));
    assertThatIllegalArgumentException().isThrownBy(() -> OVERVIEW.plus(stranger));
  }

  @Test
  void aContributionThatDoesNotFitIsRefusedAndNothingOfItCounted() {
    Row row = COAST.row();
    Row ofOneDimension =
        new Row(
            row.name(),
            row.traits(),
            row.date(),
            row.target(),
            new Standings(row.standings().overall(), row.standings().dimensions().headMap("B")),
            row.atTarget(),
            row.inAll());
    Gathering gathering = new Gathering(CHECKLIST).add(VALLEY);

    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                gathering.add(
                    new Contribution(
                        COAST.checklist(), ofOneDimension, COAST.statuses(), Access.OPEN, false)));
    assertThat(gathering.overview()).isEqualTo(overview(VALLEY));
  }

  private static List<String> sizes(Grouping grouping) {
    return OVERVIEW.groups(grouping).entrySet().stream()
        .map(group -> group.getKey().code() + ": " + group.getValue().cooperations())
        .toList();
  }

  private static Tally tally(LevelTally... levels) {
    return new Tally(List.of(levels));
  }

  private static Overview overview(Contribution... contributions) {
    return Arrays.stream(contributions).collect(Overview.collector(CHECKLIST));
  }

  private static Contribution contribution(String drawing, String name) {
    return contribution(drawing, name, List.of(), List.of());
  }

  private static Contribution contribution(
      String drawing,
      String name,
      List<CooperationForm> forms,
      List<Sector> sectors,
      String... members) {
    return Contribution.of(
        analysis(
            drawing,
            Collaboration.named(name)
                .withForms(forms)
                .withSectors(sectors)
                .withMembers(
                    Arrays.stream(members)
                        .map(number -> new Member(new MunicipalityNumber(number), Optional.empty()))
                        .toList())));
  }

  private static GapAnalysis analysis(String drawing, Collaboration collaboration) {
    MadeUpAssessment drawn = MadeUpAssessment.drawn(2, drawing);
    return GapAnalysis.of(drawn.checklist(), drawn.assessment().withCollaboration(collaboration));
  }
}
