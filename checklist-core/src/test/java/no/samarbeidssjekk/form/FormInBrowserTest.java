package no.samarbeidssjekk.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import no.samarbeidssjekk.Samarbeidssjekk;
import no.samarbeidssjekk.assessment.Answer;
import no.samarbeidssjekk.assessment.Assessment;
import no.samarbeidssjekk.assessment.Status;
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.language.Spelling;
import no.samarbeidssjekk.report.browser.Browser;
import no.samarbeidssjekk.report.browser.Inspection;
import no.samarbeidssjekk.scoring.Scoring;
import no.samarbeidssjekk.yaml.ReadingLimits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** The form as people fill it in: in a real browser, opened from disk, with the network off. */
@Tag("browser")
class FormInBrowserTest {

  private static final Samarbeidssjekk BUNDLED = Samarbeidssjekk.bundled();

  private static final int IN_PLACE = 1;
  private static final int PARTIAL = 2;
  private static final int MISSING = 3;

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
  void theKeyboardAloneFillsItInAndWhatIsSavedIsExactlyThat() {
    OpenForm form = open();

    assertThat(form.press(Keys.TAB, 1).focused()).isEqualTo("skip");
    form.at("name").type("Nordregionen").at("date").type("12.3.2026").at("target").type("vid");
    form.at("respondent-summary").press(Keys.SPACE, 1);
    form.at("respondent-member").type("0301").at("respondent-level").type("fag");
    form.at("respondent-role").type("beredskapskoordinator");
    form.at("collaboration-summary").press(Keys.SPACE, 1).at("member-add").press(Keys.ENTER, 1);
    form.at("member-0-number").type("0301").at("member-0-name").type("Oslo");
    form.at("established").type("1999").at("forms-host-municipality").press(Keys.SPACE, 1);
    form.at("tasks-exercises").press(Keys.SPACE, 1);
    form.status("RB-01", IN_PLACE).status("RB-02", PARTIAL).at("RB-02-more-summary");
    form.press(Keys.SPACE, 1).at("RB-02-note").type("Ja: «vi» har\n#1 - nesten");
    form.at("RB-02-evidence-add").press(Keys.ENTER, 1).type("Avtalen").at("RB-02-evidence-0-date");
    form.type("1.2.2025").at("RB-02-evidence-0-link").type("arkiv 25/117");
    form.at("RB-02-action-text").type("Skrive resten").at("RB-02-action-owner").type("rådgiver");
    form.at("RB-02-action-due").type("2026-09-01").press(Keys.TAB, 1);

    form.browser().reload();
    assertThat(form.value("name")).isEqualTo("Nordregionen");
    assertThat(form.text("news")).contains("utkastet ditt");

    form.status("RB-04", 4).at("RB-04-reason").type("Ingen andre finnes");
    form.status("KU-03", MISSING).at("save-last").press(Keys.ENTER, 1);

    Assessment expected =
        form.read(
            """
            checklist: veien-til-samarbeid@2025.1
            collaboration:
              name: Nordregionen
              forms: [vertskommunesamarbeid]
              established: 1999
              members: [{number: "0301", name: Oslo}]
              tasks: ["opplæring, øvelser og trening"]
            date: 2026-03-12
            target: viderekommen
            respondent: {member: "0301", level: faglig, role: beredskapskoordinator}
            answers:
              RB-01: på plass
              RB-02:
                status: delvis
                note: "Ja: «vi» har\\n#1 - nesten"
                evidence: [{title: Avtalen, date: 2025-02-01, link: arkiv 25/117}]
                action: {text: Skrive resten, owner: rådgiver, due: 2026-09-01}
              RB-04: {status: ikke relevant, reason: Ingen andre finnes}
              KU-03: mangler
            """
                .getBytes(StandardCharsets.UTF_8));
    Assessment saved = form.saved();
    assertThat(saved).isEqualTo(expected);
    assertThat(Scoring.score(BUNDLED.checklist(), saved))
        .isEqualTo(Scoring.score(BUNDLED.checklist(), expected));
    assertThat(form.text("count-all")).isEqualTo("4 av 36 punkter besvart");
  }

  @Test
  void whatIsMissingIsToldWithLinksToTheFields() {
    OpenForm form = open();
    form.goTo("date").type("31.2.2026").goTo("respondent-member").type("9999");
    form.status("RB-04", 4).goTo("RB-01-evidence-add").press(Keys.ENTER, 1);
    form.at("RB-01-evidence-0-link").type("https://example.org").goTo("established").type("87");
    form.goTo("RB-02-action-owner").type("rådgiver").goTo("note").type("x");
    form.browser()
        .run(
            "document.getElementById('note').setRangeText('\\u0007');"
                + "document.getElementById('note').dispatchEvent(new Event('input'))");
    form.goTo("save").press(Keys.ENTER, 1);

    assertThat(form.focused()).isEqualTo("trouble-part");
    assertThat(
            form.browser()
                .texts("return [...document.querySelectorAll('#trouble a')].map(a => a.hash)"))
        .containsExactly(
            "#name",
            "#date",
            "#respondent-member",
            "#established",
            "#note",
            "#RB-01-evidence-0-title",
            "#RB-02-action-text",
            "#RB-04-reason");
    assertThat(form.text("RB-04-reason-fault")).contains("RB-04");
    assertThat(form.text("note-fault")).contains("U+0007");
    form.press(Keys.TAB, 1).press(Keys.ENTER, 1);
    assertThat(form.focused()).isEqualTo("name");
    assertThat(form.type("Region").text("name-fault")).isEmpty();
    assertThat(inspection.accessibility()).isEmpty();
    form.goTo("RB-01-evidence-0-link").press(Keys.END, 1).press(Keys.BACK_SPACE, 30);
    form.goTo("save").press(Keys.ENTER, 1);
    assertThat(form.text("RB-01-evidence-0-title-fault")).isEmpty();
  }

  @Test
  void aDisagreementCanBeMarkedAsSettled() {
    OpenForm form = open().load(OpenForm.everything()).goTo("ST-04-settled").press(Keys.SPACE, 1);

    String settled = new String(OpenForm.everything(), StandardCharsets.UTF_8);
    assertThat(form.saved())
        .isEqualTo(
            form.read(
                settled
                    .replace("disagreement: open", "disagreement: avklart")
                    .getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void theLanguageIsSwitchedAndTheAnswersStay() {
    OpenForm form = open().status("RB-01", PARTIAL).goTo("name").type("Region");

    form.goTo("language-nn").press(Keys.ENTER, 1);
    assertThat(form.focused()).isEqualTo("language-nn");
    assertThat(form.text("item-RB-01")).contains("ikkje vurdert");
    form.goTo("language-en").press(Keys.ENTER, 1);
    assertThat(form.browser().run("return document.documentElement.lang")).isEqualTo("en");
    assertThat(form.text("item-RB-01")).contains("not assessed");
    assertThat(form.text("count-RB")).isEqualTo("1 of 6 items answered");
    assertThat(form.saved().answers()).isEqualTo(Map.of("RB-01", Answer.of(Status.PARTIAL)));
    form.browser().reload();
    assertThat(form.text("title-of-page")).isEqualTo("Form for self-assessment of cooperation");
  }

  @Test
  void theTargetIsChosenBesideWhatTheSourceSaysOfIt() {
    OpenForm form = open();
    Browser browser = form.browser();
    String described =
        "return document.getElementById(document.getElementById('target')"
            + ".getAttribute('aria-describedby')).textContent";

    for (Language language : Language.values()) {
      form.goTo("language-" + language.code()).press(Keys.ENTER, 1);
      assertThat(String.valueOf(browser.run(described)))
          .contains(
              BUNDLED.adaptedChecklist().source().cautions().stream()
                  .map(caution -> caution.in(language))
                  .toList());
    }
    browser.run("data.checklist.source.cautions.length = 0; showPage()");
    assertThat(browser.run("return document.getElementById('target-hint') === null"))
        .isEqualTo(true);
    assertThat(
            browser.run(
                "return document.getElementById('target').hasAttribute('aria-describedby')"))
        .isEqualTo(false);
  }

  @Test
  void theFilterHidesItemsAndLosesNone() {
    OpenForm form = open().load(OpenForm.everything());

    form.goTo("filter").type("Til og med g");
    assertThat(form.text("count-all")).isEqualTo("2 av 9 punkter besvart");
    assertThat(form.saved()).isEqualTo(form.read(OpenForm.everything()));
  }

  @Test
  void wordsAreForgivenTheSameAsInTheLibrary() {
    OpenForm form = open();

    for (String word :
        List.of(
            "På  Plass", "paa-plass", "a\u030Apen", "DON’T know", "œ", "Ærø_oe", " x\u00A0y ")) {
      assertThat(form.browser().run("return folded(arguments[0])", word))
          .as(word)
          .isEqualTo(Spelling.fold(word));
    }
  }

  @Test
  void itRefusesWhatTheLibraryWouldRefuse() {
    Browser browser = open().browser();

    assertThat(browser.run("return [LONGEST_TEXT, LARGEST_FILE]"))
        .isEqualTo(
            List.of(
                (long) ReadingLimits.standard().textBytes(),
                (long) ReadingLimits.standard().fileBytes()));
  }

  private static OpenForm open() {
    return OpenForm.open(BUNDLED, inspection.browser(), folder);
  }
}
