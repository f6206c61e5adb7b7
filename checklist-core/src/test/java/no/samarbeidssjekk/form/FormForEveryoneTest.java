package no.samarbeidssjekk.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import no.samarbeidssjekk.Samarbeidssjekk;
import no.samarbeidssjekk.report.browser.Browser.Feature;
import no.samarbeidssjekk.report.browser.Inspection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** The form for those who use large text, another language, dark or forced colours, or paper. */
@Tag("browser")
class FormForEveryoneTest {

  private static final Map<String, Feature> COLOURS =
      Map.of("nn", Feature.DARK, "en", Feature.FORCED_COLORS);

  @AutoClose private static Inspection inspection;
  @TempDir private static Path folder;

  @BeforeAll
  static void startBrowser() {
    inspection = Inspection.start(folder);
  }

  @AfterEach
  void thePageIsSilentAndAsksForNothing() {
    assertThat(inspection.noise()).filteredOn(line -> !line.startsWith("blob:")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"nb", "nn", "en"})
  void everyoneCanUseItUnfolded(String language) {
    OpenForm form =
        open().load(OpenForm.everything()).goTo("language-" + language).press(Keys.ENTER, 1);
    unfold(form, language.equals("nb") ? "details" : "#facts details, #dimension-ST details");

    form.browser().prefer(COLOURS.getOrDefault(language, Feature.LIGHT));
    assertThat(inspection.accessibility()).isEmpty();
    form.browser().width(320);
    assertThat(inspection.sidewaysScrolling()).isEmpty();
  }

  @Test
  void largeTextAndStillnessAndRoomForFingersAreGiven() {
    OpenForm form = open().load(OpenForm.everything());
    unfold(form, "details");

    form.browser().textSize(200);
    assertThat(inspection.sidewaysScrolling()).isEmpty();
    form.browser().textSize(100);
    form.browser().prefer(Feature.REDUCED_MOTION);
    assertThat(inspection.motion()).isEmpty();
    assertThat(
            form.browser()
                .texts(
                    "return [...document.querySelectorAll('button, input, select, textarea, summary')]"
                        + ".filter(e => e.checkVisibility() && e.tabIndex >= 0)"
                        + ".map(e => e.closest('label.option') ?? e)"
                        + ".filter(e => { const b = e.getBoundingClientRect();"
                        + " return b.width < 24 || b.height < 24 }).map(e => e.outerHTML)"))
        .isEmpty();
  }

  @Test
  void paperHasPageNumbersAndWholeRows() {
    open().load(OpenForm.everything());

    assertThat(inspection.paper()).isEmpty();
  }

  private static void unfold(OpenForm form, String selector) {
    form.browser()
        .run("document.querySelectorAll(arguments[0]).forEach(part => part.open = true)", selector);
  }

  private static OpenForm open() {
    return OpenForm.open(Samarbeidssjekk.bundled(), inspection.browser(), folder);
  }
}
