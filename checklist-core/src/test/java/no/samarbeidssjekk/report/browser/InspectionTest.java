package no.samarbeidssjekk.report.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;
import no.samarbeidssjekk.report.browser.Browser.Feature;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every kind of fault is found in a page that has them all. */
class InspectionTest {

  @AutoClose private static Inspection inspection;

  @BeforeAll
  static void startBrowser(@TempDir Path folder) {
    inspection = Inspection.start(folder);
  }

  @BeforeEach
  void openTheFaultyPage() throws URISyntaxException {
    inspection
        .browser()
        .open(
            Path.of(
                Objects.requireNonNull(InspectionTest.class.getResource("faulty.html")).toURI()));
  }

  @Test
  void whatSomeCannotUseIsFound() {
    assertThat(inspection.accessibility())
        .anySatisfy(line -> assertThat(line).startsWith("violation of html-has-lang at html"))
        .anySatisfy(line -> assertThat(line).startsWith("violation of color-contrast at .pale"))
        .anySatisfy(line -> assertThat(line).startsWith("violation of image-alt at img"));
  }

  @Test
  void sidewaysScrollingIsFound() {
    assertThat(inspection.sidewaysScrolling())
        .containsExactly(
            "the page is 2008 px wide, and shows 1265",
            "div.box «A box that scrolls sideways» scrolls sideways");
  }

  @Test
  void faultsForTheKeyboardAreFound() {
    assertThat(inspection.keyboard())
        .containsExactly(
            "the first stop is not the skip link",
            "a «A link that does not show focus» shows no focus",
            "button «A button off the screen» is off the screen in focus",
            "stop 2 is div.box «A box that scrolls sideways», not a «Last»",
            "the skip link does not lead to the content");
  }

  @Test
  void motionIsFound() {
    inspection.browser().prefer(Feature.REDUCED_MOTION);
    assertThat(inspection.motion()).hasSize(2).last().isEqualTo("p.turning «Turning» moves");
  }

  @Test
  void paleGraphicsAreFound() {
    assertThat(inspection.paleGraphics())
        .containsExactly(
            "div.bar «» has contrast 1.36:1, less than 3:1",
            "span «» has contrast 1.16:1, less than 3:1",
            "rect «» has contrast 1.16:1, less than 3:1",
            "text «Pale» has contrast 1.65:1, less than 4.5:1");
  }

  @Test
  void colourWithoutWordsIsFound() {
    assertThat(inspection.colourAlone())
        .containsExactly("span.tag «Only for eyes ✕» has no words that are seen");
  }

  @Test
  void faultsOnPaperAreFound() {
    assertThat(inspection.paper())
        .contains(
            "page 1 / 5 has no number", "what is printed depends on the colours of the screen")
        .anySatisfy(line -> assertThat(line).matches("row \\d stands on the pages \\[1, 2]"));
  }

  @Test
  void messagesAndRequestsAreFound() {
    assertThat(inspection.noise())
        .anySatisfy(line -> assertThat(line).contains("A message on the console"))
        .contains("http://example.org/picture.png");
  }
}
