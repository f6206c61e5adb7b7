package no.samarbeidssjekk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

/** Every HTML report as its readers meet it, in a real browser. */
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

  /** A page, and what it is called among the others. */
  record Shown(String name, String html) {

    @Override
    public String toString() {
      return name;
    }
  }

  /** The examples in every language, progress among them, and the section that no example has. */
  static Stream<Shown> pages() {
    return Stream.concat(
        HtmlFormTest.pages().stream()
            .filter(page -> page.isOfExample() || isOfNewerEdition(page))
            .map(page -> new Shown(page.toString(), page.html())),
        Stream.of(Language.values())
            .map(language -> new Shown("progress " + language.code(), Progress.html(language))));
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
    for (int width : List.of(WIDE, NARROW)) {
      for (Feature colours : List.of(Feature.LIGHT, Feature.DARK)) {
        browser().width(width);
        browser().prefer(colours);
        assertThat(inspection.accessibility()).as("%d px, %s", width, colours).isEmpty();
      }
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
    assertThat(inspection.accessibility()).as("forced colours").isEmpty();
  }

  @Test
  void paperHasPageNumbersAndWholeRows() {
    assertThat(inspection.paper()).isEmpty();
  }

  private static Browser browser() {
    return inspection.browser();
  }
}
