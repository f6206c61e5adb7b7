package no.samarbeidssjekk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.report.HtmlFormTest.Page;
import no.samarbeidssjekk.report.browser.Browser;
import no.samarbeidssjekk.report.browser.Browser.Feature;
import no.samarbeidssjekk.report.browser.Inspection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every HTML report as its readers meet it, in a real browser. axe-core takes a second for a page,
 * so it goes through each page in one view, the views in turn, but in all views through a page with
 * an element that stands where no element stood before in that language ({@link Places}): the style
 * sheet decides by place, and the other pages have nothing that it has not been tried on. All else
 * is asked of every page.
 */
@ParameterizedClass
@MethodSource("pages")
@Tag("browser")
class HtmlReportInBrowserTest {

  private static final int WIDE = 1280;
  private static final int NARROW = 320;

  @AutoClose private static Inspection inspection;
  @TempDir private static Path folder;

  private final Shown page;

  HtmlReportInBrowserTest(Shown page) {
    this.page = page;
  }

  /** A way to look at a page. */
  private record View(int width, Feature wish) {}

  private static final List<View> VIEWS =
      List.of(
          new View(WIDE, Feature.LIGHT),
          new View(NARROW, Feature.DARK),
          new View(NARROW, Feature.LIGHT),
          new View(WIDE, Feature.DARK),
          new View(WIDE, Feature.FORCED_COLORS));

  /** A page, what it is called among the others, and the views in which axe-core looks at it. */
  record Shown(String name, String html, List<View> views) {

    @Override
    public String toString() {
      return name;
    }
  }

  /**
   * The examples in every language, progress and overviews among them, and the section that no
   * example has.
   */
  static List<Shown> pages() {
    Places known = new Places();
    List<Shown> pages = new ArrayList<>();
    Stream.concat(
            HtmlFormTest.pages().stream()
                .filter(page -> page.isOfExample() || isOfNewerEdition(page))
                .map(page -> Map.entry(page.toString(), page.html())),
            Stream.of(Language.values()).flatMap(HtmlReportInBrowserTest::ofMany))
        .forEach(
            page -> {
              View inTurn = VIEWS.get(pages.size() % VIEWS.size());
              boolean hasNew = known.addThoseOf(page.getValue());
              pages.add(
                  new Shown(page.getKey(), page.getValue(), hasNew ? VIEWS : List.of(inTurn)));
            });
    return pages;
  }

  /** Of many assessments: of one cooperation over time, and of many cooperations together. */
  private static Stream<Map.Entry<String, String>> ofMany(Language language) {
    return Stream.of(
        Map.entry("progress " + language.code(), Progress.html(language)),
        Map.entry(
            "overview " + language.code(),
            OverviewOfRegion.text(OverviewOfRegion.report(language), ReportFormat.HTML)),
        Map.entry(
            "short overview " + language.code(),
            OverviewOfRegion.text(OverviewOfRegion.shortReport(language), ReportFormat.HTML)),
        Map.entry(
            "open overview " + language.code(),
            OverviewOfRegion.text(OverviewOfRegion.open(language), ReportFormat.HTML)));
  }

  private static boolean isOfNewerEdition(Page page) {
    return page.language() == Language.BOKMAL && page.html().contains("id=\"yardstick\"");
  }

  @BeforeAll
  static void startBrowser() {
    inspection = Inspection.start(folder);
  }

  @BeforeEach
  void openPage() throws IOException {
    browser().open(Files.writeString(folder.resolve("report.html"), page.html()));
  }

  @AfterEach
  void thePageIsSilentAndAsksForNothing() {
    assertThat(inspection.noise()).isEmpty();
  }

  @Test
  void everyoneCanUseIt() {
    for (View view : page.views()) {
      browser().width(view.width());
      browser().prefer(view.wish());
      assertThat(inspection.accessibility()).as("%s", view).isEmpty();
    }
  }

  @Test
  void onlyMarkedTablesScrollSideways() {
    assertThat(inspection.sidewaysScrolling()).as("wide").isEmpty();
    browser().textSize(200);
    assertThat(inspection.sidewaysScrolling()).as("large text").isEmpty();
    browser().textSize(100);
    browser().width(NARROW);
    assertThat(inspection.sidewaysScrolling()).as("narrow").isEmpty();
  }

  @Test
  void theKeyboardReachesEverything() {
    assertThat(inspection.keyboard()).isEmpty();
  }

  @Test
  void nothingMovesForThoseWhoAskForStillness() {
    browser().prefer(Feature.REDUCED_MOTION);
    assertThat(inspection.motion()).isEmpty();
  }

  @Test
  void wordsAndGraphicsAreSeenInAllColours() {
    for (Feature colours : List.of(Feature.LIGHT, Feature.DARK, Feature.FORCED_COLORS)) {
      browser().prefer(colours);
      assertThat(inspection.colourAlone()).as("%s", colours).isEmpty();
      assertThat(inspection.paleGraphics()).as("%s", colours).isEmpty();
    }
  }

  @Test
  void paperHasPageNumbersAndWholeRows() {
    assertThat(inspection.paper()).isEmpty();
  }

  private static Browser browser() {
    return inspection.browser();
  }
}
