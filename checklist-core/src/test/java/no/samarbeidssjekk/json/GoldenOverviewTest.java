package no.samarbeidssjekk.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import no.samarbeidssjekk.Samarbeidssjekk;
import no.samarbeidssjekk.assessment.Assessment;
import no.samarbeidssjekk.assessment.Status;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.checklist.Item;
import no.samarbeidssjekk.overview.Disclosure;
import no.samarbeidssjekk.overview.Group;
import no.samarbeidssjekk.overview.Grouping;
import no.samarbeidssjekk.overview.ItemTally;
import no.samarbeidssjekk.overview.MadeUpRegion;
import no.samarbeidssjekk.overview.Overview;
import no.samarbeidssjekk.overview.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The overview of a made-up region of forty cooperations is the committed one, and says what can be
 * counted without it.
 *
 * <p>After a change that is meant to be seen there, write the expected files anew and read the
 * difference before it is committed:
 *
 * <pre>mvn -pl checklist-core test -Dtest=GoldenOverviewTest -Dgolden.update=true</pre>
 */
class GoldenOverviewTest {

  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden-overview");
  private static final Samarbeidssjekk SAMARBEIDSSJEKK = Samarbeidssjekk.bundled();
  private static final MadeUpRegion REGION = new MadeUpRegion(2026);
  private static final int COOPERATIONS = 40;

  private static final List<Assessment> ASSESSMENTS =
      IntStream.range(0, COOPERATIONS).mapToObj(REGION::assessment).toList();

  private static final Overview OVERVIEW =
      REGION.contributions(COOPERATIONS).stream()
          .collect(Overview.collector(SAMARBEIDSSJEKK.checklist()));

  @BeforeAll
  static void writeTheFilesAnewIfAsked() throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(GOLDEN);
      Files.writeString(GOLDEN.resolve("region.json"), complete());
      Files.writeString(GOLDEN.resolve("region-open.json"), open());
    }
  }

  @Test
  void theOverviewIsTheCommittedOne() throws IOException {
    assertThat(complete()).isEqualTo(Files.readString(GOLDEN.resolve("region.json")));
    assertThat(open()).isEqualTo(Files.readString(GOLDEN.resolve("region-open.json")));
  }

  @Test
  void whatEverybodySeesHoldsNoNameAndNoHiddenGroup() throws IOException {
    String text = open();
    Disclosure disclosure = Disclosure.of(OVERVIEW, Disclosure.FEWEST);

    assertThat(OVERVIEW.rows()).extracting(Row::name).noneMatch(text::contains);
    List<Group> shown = OVERVIEW.groups().keySet().stream().filter(disclosure::shows).toList();
    assertThat(shown).isNotEmpty().hasSizeLessThan(OVERVIEW.groups().size());
    assertThat(text.split("\"group\": ", -1)).hasSize(shown.size() + 1);
    assertThat(OVERVIEW.groups(Grouping.COUNTY).keySet())
        .filteredOn(county -> county.term().isPresent())
        .allMatch(
            county ->
                text.contains("\"group\": \"%s\"".formatted(county.code()))
                    == disclosure.shows(county));
  }

  @Test
  void ofTooFewOnlyThatIsSaid() throws IOException {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    new OverviewWriter().writeOpen(OVERVIEW, Disclosure.of(OVERVIEW, COOPERATIONS + 1), stream);

    assertThat(stream.toString(StandardCharsets.UTF_8))
        .endsWith("},\n  \"fewest\": 41,\n  \"access\": \"open\",\n  \"shown\": false\n}\n");
  }

  @Test
  void aCountyHasTheCooperationsWithAMemberThere() {
    for (var entry : OVERVIEW.groups(Grouping.COUNTY).entrySet()) {
      Group county = entry.getKey();
      Predicate<Assessment> isThere =
          one ->
              one.collaboration().members().stream()
                      .anyMatch(member -> member.number().digits().startsWith(county.code()))
                  || (county.term().isEmpty() && one.collaboration().members().isEmpty());
      assertThat((long) entry.getValue().cooperations()).isEqualTo(count(isThere));
    }
  }

  @Test
  void aLevelIsReachedByThoseThatHaveAllOfItInPlace() {
    for (int rank = 0; rank < SAMARBEIDSSJEKK.checklist().levels().size(); rank++) {
      int level = rank;
      assertThat(OVERVIEW.overall().levels().get(rank).reached())
          .isEqualTo(
              (int)
                  count(
                      one ->
                          asked(one, level).stream()
                              .allMatch(
                                  item -> is(one, item, Status.IN_PLACE, Status.NOT_APPLICABLE))));
      assertThat(OVERVIEW.overall().levels().get(rank).notReached())
          .isEqualTo(
              (int)
                  count(
                      one ->
                          asked(one, level).stream()
                              .anyMatch(item -> is(one, item, Status.PARTIAL, Status.MISSING))));
    }
  }

  @Test
  void whatIsSettledAndAskedIsCountedItemByItem() {
    Checklist published = SAMARBEIDSSJEKK.checklist();
    long asked = 0;
    long settled = 0;
    for (Assessment assessment : ASSESSMENTS) {
      for (Item item : SAMARBEIDSSJEKK.checklistOf(assessment).items()) {
        if (published.item(item.id()).isPresent()) {
          asked++;
          settled += is(assessment, item, Status.UNKNOWN, Status.NOT_ASSESSED) ? 0 : 1;
        }
      }
    }
    assertThat(OVERVIEW.overall().ofAllItems().asked()).isEqualTo(asked);
    assertThat(OVERVIEW.overall().ofAllItems().settled()).isEqualTo(settled);
  }

  @Test
  void anItemIsMissingForThoseThatSaySo() {
    for (ItemTally tally : OVERVIEW.items()) {
      assertThat((long) tally.counts().missing())
          .isEqualTo(
              count(
                  one ->
                      one.answers().containsKey(tally.item())
                          && one.answers().get(tally.item()).status() == Status.MISSING));
    }
    assertThat(OVERVIEW.items()).hasSizeGreaterThan(SAMARBEIDSSJEKK.checklist().items().size());
  }

  private static List<Item> asked(Assessment assessment, int rank) {
    Checklist checklist = SAMARBEIDSSJEKK.checklistOf(assessment);
    return checklist.items().stream().filter(item -> checklist.rank(item.level()) <= rank).toList();
  }

  private static boolean is(Assessment assessment, Item item, Status... statuses) {
    return List.of(statuses).contains(assessment.answer(item).status());
  }

  private static long count(Predicate<Assessment> predicate) {
    return ASSESSMENTS.stream().filter(predicate).count();
  }

  private static String complete() throws IOException {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    new OverviewWriter().write(OVERVIEW, stream);
    return stream.toString(StandardCharsets.UTF_8);
  }

  private static String open() throws IOException {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    new OverviewWriter().writeOpen(OVERVIEW, Disclosure.of(OVERVIEW, Disclosure.FEWEST), stream);
    return stream.toString(StandardCharsets.UTF_8);
  }
}
