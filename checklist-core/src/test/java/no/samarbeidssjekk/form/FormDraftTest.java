package no.samarbeidssjekk.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import no.samarbeidssjekk.Samarbeidssjekk;
import no.samarbeidssjekk.report.browser.Browser;
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

/** The draft that the browser keeps of what is typed in the form. */
@Tag("browser")
class FormDraftTest {

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

  @Test
  void twoTabsDoNotOverwriteEachOther() {
    OpenForm form = open().goTo("name").type("Første");
    Browser browser = form.browser();
    String first = browser.openTab();
    browser.open(form.written());
    assertThat(form.value("name")).isEqualTo("Første");
    form.goTo("note").type("Fra den andre");

    String second = browser.goToTab(first);
    browser.await("return document.querySelector('#elsewhere [role=alert]') !== null");
    form.goTo("name").type("X");
    assertThat(draft(browser)).contains("Fra den andre").doesNotContain("FørsteX");
    form.goTo("take-other").press(Keys.ENTER, 1);
    assertThat(form.value("note")).isEqualTo("Fra den andre");
    form.goTo("name").type("Y");
    assertThat(draft(browser)).contains("Fra den andre").contains("Y");

    browser.goToTab(second);
    browser.await("return document.querySelector('#elsewhere [role=alert]') !== null");
    form.goTo("keep-this").press(Keys.ENTER, 1);
    assertThat(draft(browser)).contains("\"name\":\"Første\"");
    browser.goToTab(second);
    browser.closeTab(first);
  }

  @Test
  void theDraftIsClearedWhenThatIsConfirmed() {
    OpenForm form = open().goTo("name").type("Mitt navn");

    form.goTo("clear").press(Keys.ENTER, 1).browser().answer(false);
    assertThat(form.value("name")).isEqualTo("Mitt navn");
    form.goTo("clear").press(Keys.ENTER, 1).browser().answer(true);
    assertThat(form.value("name")).isEmpty();
    assertThat(draft(form.browser())).isEmpty();
    form.browser().reload();
    assertThat(form.value("name")).isEmpty();
  }

  @Test
  void aBrowserThatKeepsNothingIsToldOfAndIsNotLeftUnasked() {
    OpenForm form = open();
    Browser browser = form.browser();
    String leaving = "return !dispatchEvent(new Event('beforeunload', {cancelable: true}))";

    form.goTo("name").type("Kept");
    assertThat(browser.run(leaving)).isEqualTo(false);
    browser.run("Storage.prototype.setItem = () => { throw new Error('full'); }");
    form.type("Not kept");
    assertThat(form.text("draft")).contains("tar ikke vare på utkast");
    assertThat(browser.run(leaving)).isEqualTo(true);
    form.save();
    assertThat(browser.run(leaving)).isEqualTo(false);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "{}", "[]", "{\"assessment\": {\"answers\": {\"RB-01\": null}}}"})
  void aDraftThatNoFormHasWrittenIsTold(String text) {
    OpenForm form = open();
    form.browser().run("localStorage.setItem(DRAFT, arguments[0])", text);

    form.browser().reload();

    assertThat(form.text("news")).contains("kan ikke leses");
    form.goTo("name").type("Region").browser().reload();
    assertThat(form.value("name")).isEqualTo("Region");
  }

  private static OpenForm open() {
    return OpenForm.open(Samarbeidssjekk.bundled(), inspection.browser(), folder);
  }

  private static String draft(Browser browser) {
    return String.valueOf(browser.run("return localStorage.getItem(DRAFT)"));
  }
}
