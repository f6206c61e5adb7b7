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
  @ValueSource(
      strings = {
        "{",
        "{}",
        "[]",
        "null",
        "{\"language\": \"constructor\"}",
        "{\"assessment\": {\"answers\": {\"RB-01\": null}}}",
        "{\"assessment\": {\"members\": [\"0301\"]}}",
        "{\"assessment\": {\"note\": 1}}"
      })
  void aDraftThatNoFormHasWrittenIsToldAndSpared(String text) {
    OpenForm form = open();
    Browser browser = form.browser();
    for (int time = 1; time <= 2; time++) {
      browser.run("localStorage.setItem(DRAFT, arguments[0])", text);
      browser.reload();
      String place = browser.run("return DRAFT") + " unreadable " + time;

      assertThat(form.text("news")).contains("kan ikke leses").contains("«" + place + "»");
      form.goTo("name").type("Region").browser().reload();
      assertThat(form.value("name")).isEqualTo("Region");
      assertThat(browser.run("return localStorage.getItem(arguments[0])", place)).isEqualTo(text);
    }

    form.goTo("clear").press(Keys.ENTER, 1).browser().answer(true);
    assertThat(browser.run("return localStorage.length")).isEqualTo(0L);
  }

  @Test
  void anUnreadableDraftStaysWhereItIsWhenThereIsNoRoomForItElsewhere() {
    OpenForm form = open();
    Browser browser = form.browser();
    browser.run(
        "localStorage.setItem(DRAFT, '{');"
            + "window.setItem = Storage.prototype.setItem;"
            + "Storage.prototype.setItem = () => { throw new Error('full'); };"
            + "restore(draft.read());"
            + "Storage.prototype.setItem = window.setItem;");

    assertThat(form.text("news")).contains("kan ikke leses").contains("blir ikke tatt vare på");
    form.goTo("name").type("Region");
    assertThat(draft(browser)).isEqualTo("{");
    form.goTo("clear").press(Keys.ENTER, 1).browser().answer(true);
    form.goTo("name").type("Region");
    assertThat(draft(browser)).contains("Region");
  }

  @ParameterizedTest
  @ValueSource(strings = {"constructor", "__proto__", "de"})
  void aDraftInALanguageThatIsNoneIsGoneOnFrom(String language) {
    OpenForm form = open().goTo("name").type("Region");
    change(form, "found.language = arguments[0]", language);

    form.browser().reload();

    assertThat(form.text("title-of-page")).isEqualTo("Skjema for egenvurdering av samarbeid");
    assertThat(form.value("name")).isEqualTo("Region");
  }

  @Test
  void aDraftOfAnEarlierFormGetsTheFieldsThatHaveComeSince() {
    OpenForm form = open().load(OpenForm.everything());
    change(
        form,
        """
        const kept = found.assessment;
        delete kept.respondent.role;
        delete kept.marking;
        kept.members.forEach(member => delete member.name);
        delete kept.answers['RB-01'];
        for (const answer of [...Object.values(kept.answers), ...kept.others.map(one => one.answer)]) {
          delete answer.disagreement;
          delete answer.action.due;
          answer.evidence.forEach(evidence => delete evidence.link);
          answer.voices.forEach(voice => delete voice.role);
        }
        """);
    Object typed = form.browser().run("return assessment.name");

    form.browser().reload();

    assertThat(form.text("news")).contains("Her er utkastet ditt");
    assertThat(form.value("name")).isEqualTo(typed);
    assertThat(form.browser().run("return assessment.answers['RB-01']"))
        .isEqualTo(form.browser().run("return blankAnswer()"));
    assertThat(
            form.browser()
                .run(
                    "return Object.values(assessment.answers).every(answer => answer.disagreement"
                        + " === '' && answer.action.due === '' && answer.evidence.every(one =>"
                        + " one.link === '') && answer.voices.every(voice => voice.role === ''))"))
        .isEqualTo(true);
    assertThat(form.saved().collaboration().name()).isEqualTo(typed);
  }

  @Test
  void aDraftThatTheBrowserDoesNotDeleteIsToldOf() {
    OpenForm form = open().goTo("name").type("Region");
    form.browser().run("Storage.prototype.removeItem = () => { throw new Error('refused'); }");

    form.goTo("clear").press(Keys.ENTER, 1).browser().answer(true);

    assertThat(form.value("name")).isEmpty();
    assertThat(form.text("news")).isEmpty();
    assertThat(form.trouble()).contains("Utkastet er ikke slettet");
    assertThat(form.focused()).isEqualTo("trouble-part");
    assertThat(draft(form.browser())).contains("Region");
  }

  /** Changes what the browser has kept, as another form might have written it. */
  private static void change(OpenForm form, String statements, Object... values) {
    form.browser()
        .run(
            "const found = JSON.parse(localStorage.getItem(DRAFT));"
                + statements
                + ";localStorage.setItem(DRAFT, JSON.stringify(found))",
            values);
  }

  private static OpenForm open() {
    return OpenForm.open(Samarbeidssjekk.bundled(), inspection.browser(), folder);
  }

  private static String draft(Browser browser) {
    return String.valueOf(browser.run("return localStorage.getItem(DRAFT)"));
  }
}
