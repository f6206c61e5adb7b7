package no.samarbeidssjekk.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.samarbeidssjekk.Samarbeidssjekk;
import no.samarbeidssjekk.assessment.Action;
import no.samarbeidssjekk.assessment.Answer;
import no.samarbeidssjekk.assessment.Assessment;
import no.samarbeidssjekk.assessment.Collaboration;
import no.samarbeidssjekk.assessment.EditionReference;
import no.samarbeidssjekk.assessment.Evidence;
import no.samarbeidssjekk.assessment.Status;
import no.samarbeidssjekk.language.Spelling;
import no.samarbeidssjekk.report.HostileTexts;
import no.samarbeidssjekk.report.browser.Browser;
import no.samarbeidssjekk.report.browser.Browser.Feature;
import no.samarbeidssjekk.report.browser.Inspection;
import no.samarbeidssjekk.scoring.Scoring;
import no.samarbeidssjekk.yaml.AssessmentWriter;
import no.samarbeidssjekk.yaml.ReadingLimits;
import no.samarbeidssjekk.yaml.SupplementReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** The form as people fill it in: in a real browser, opened from disk, with the network off. */
@Tag("browser")
class FormInBrowserTest {

  private static final Path EXAMPLES = Path.of("..", "examples");
  private static final Samarbeidssjekk BUNDLED = Samarbeidssjekk.bundled();
  private static final int IN_PLACE = 1;
  private static final int PARTIAL = 2;
  private static final int MISSING = 3;

  private static final String CHECKLIST = "checklist: veien-til-samarbeid\n";

  /** A file that cannot be opened, and a part of what is said of it. */
  private record Misfit(String text, String told) {}

  private static final List<Misfit> MISFITS =
      List.of(
          new Misfit("checklist: veien-til-samarbeid@2024.1", "versjon 2024.1"),
          new Misfit("checklist: en-annen", "sjekklisten «en-annen»"),
          new Misfit("collaboration: {name: x}", "hvilken sjekkliste"),
          new Misfit(CHECKLIST + "supplements: [kyst]", "disse tilleggene: kyst"),
          new Misfit(CHECKLIST + "answers: {RB-01: påå plass}", "answers › RB-01 › status: «påå"),
          new Misfit(CHECKLIST + "answers: {XX-99: delvis}", "answers › XX-99: Sjekklisten har"),
          new Misfit(CHECKLIST + "answers: {RB-01: {merknad: x}}", "answers › RB-01 › merknad"),
          new Misfit(CHECKLIST + "answers: {RB-01: delvis, rb-01: delvis}", "to svar på RB-01"),
          new Misfit(CHECKLIST + "answers: {RB-01: ikke relevant}", "«ikke relevant» kan ikke"),
          new Misfit(CHECKLIST + "answers: [RB-01]", "answers: Her skal det stå felter"),
          new Misfit(
              CHECKLIST + "answers: {ST-01: {status: delvis, voices: [{note: x}]}}", "status"),
          new Misfit(CHECKLIST + "collaboration: {members: Oslo}", "members: Her skal det stå en"),
          new Misfit(CHECKLIST + "note: [en, to]", "note: Her skal det stå en tekst"),
          new Misfit(
              CHECKLIST + "a: b: c",
              "Linje 2, kolonne 5: Filen kan ikke leses som YAML her: «a: b: c»"),
          new Misfit(CHECKLIST + "---\n" + CHECKLIST, "flere dokumenter"),
          new Misfit(CHECKLIST + "note: &a x\nanswers: {RB-01: *a}", "linje 2: Ankere"),
          new Misfit("- en liste", "ikke en vurdering"),
          new Misfit("", "hvilken sjekkliste"));

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
  void everyExampleIsOpenedAndSavedTheSame() throws IOException {
    for (Path example : examples()) {
      byte[] content = Files.readAllBytes(example);
      assertSavedTheSame(content, adaptedTo(content));
    }
  }

  private static void assertSavedTheSame(byte[] content, OpenForm form) throws IOException {
    form.load(content);
    assertThat(form.trouble()).isEmpty();
    byte[] first = Files.readAllBytes(form.save());
    assertThat(form.read(first)).isEqualTo(form.read(content));
    form.load(first);
    assertThat(form.save()).hasBinaryContent(first);
  }

  @Test
  void everyFieldIsKeptAndEveryAcceptedWordIsUnderstood() {
    OpenForm form = open().load(everything());

    assertThat(form.trouble()).isEmpty();
    assertThat(form.saved()).isEqualTo(form.read(everything()));
    assertThat(form.text("marking-shown"))
        .isEqualTo("unntatt offentlighet, offl. § 24 tredje ledd");
    assertThat(form.text("ST-04-voices"))
        .contains("0301 Oslo, politisk, ordfører")
        .contains("mangler");
  }

  @Test
  void aDisagreementCanBeMarkedAsSettled() {
    OpenForm form = open().load(everything()).goTo("ST-04-settled").press(Keys.SPACE, 1);

    String settled = new String(everything(), StandardCharsets.UTF_8);
    assertThat(form.saved())
        .isEqualTo(
            form.read(
                settled
                    .replace("disagreement: open", "disagreement: avklart")
                    .getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void noTextIsReadAsAnythingElse() throws IOException {
    Assessment hostile = hostile();
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    new AssessmentWriter().write(hostile, content);
    OpenForm form = open().load(content.toByteArray());

    assertThat(form.trouble()).isEmpty();
    assertThat(form.saved()).isEqualTo(form.read(content.toByteArray()));
    assertThat(form.browser().texts("return [...document.querySelectorAll('main img, iframe')]"))
        .isEmpty();
  }

  @Test
  void aFileInJsonIsOpenedToo() {
    OpenForm form =
        open()
            .load(
                """
                {"checklist": "veien-til-samarbeid", "collaboration": {"name": "J\\u00f8rpeland"},
                 "date": "2026-01-31", "answers": {"RB-01": {"status": "in-place", "note": "x"}}}""");

    assertThat(form.trouble()).isEmpty();
    assertThat(form.value("name")).isEqualTo("Jørpeland");
    assertThat(form.text("count-RB")).isEqualTo("1 av 6 punkter besvart");
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
  }

  @Test
  void aFileThatDoesNotFitIsToldWithItsPlaceAndNothingIsLost() {
    OpenForm form = open().goTo("name").type("Mitt navn");

    for (Misfit misfit : MISFITS) {
      form.load(misfit.text());
      assertThat(form.trouble()).contains("input.txt er ikke åpnet").contains(misfit.told());
      assertThat(form.focused()).isEqualTo("trouble-part");
    }
    assertThat(form.value("name")).isEqualTo("Mitt navn");
  }

  @Test
  void aFileThatIsNoTextIsTold() {
    OpenForm form = open();

    assertThat(form.load(new byte[] {(byte) 0xff, (byte) 0xfe, 0}).trouble()).contains("UTF-8");
    assertThat(form.load(new byte[2_000_000]).trouble()).contains("1 MiB");
  }

  @Test
  void whatIsTypedIsReplacedOnlyWhenAllowed() throws IOException {
    OpenForm form = open().goTo("name").type("Mitt navn");
    Path file = form.file(everything());

    form.choose(file);
    assertThat(form.browser().answer(false)).contains("byttet ut");
    form.browser().await("return document.querySelector('.news') !== null");
    assertThat(form.value("name")).isEqualTo("Mitt navn");

    form.choose(file);
    form.browser().answer(true);
    form.browser().await("return document.querySelector('.news') !== null");
    assertThat(form.value("name")).startsWith("Fjellregionen");
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
  void theFilterHidesItemsAndLosesNone() {
    OpenForm form = open().load(everything());

    form.goTo("filter").type("Til og med g");
    assertThat(form.text("count-all")).isEqualTo("2 av 9 punkter besvart");
    assertThat(form.saved()).isEqualTo(form.read(everything()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nb", "nn", "en"})
  void everyoneCanUseItUnfolded(String language) {
    OpenForm form = open().load(everything()).goTo("language-" + language).press(Keys.ENTER, 1);
    unfold(form, language.equals("nb") ? "details" : "#facts details, #dimension-ST details");

    form.browser().prefer(COLOURS.getOrDefault(language, Feature.LIGHT));
    assertThat(inspection.accessibility()).isEmpty();
    form.browser().width(320);
    assertThat(inspection.sidewaysScrolling()).isEmpty();
  }

  @Test
  void largeTextAndStillnessAndRoomForFingersAreGiven() {
    OpenForm form = open().load(everything());
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
    open().load(everything());

    assertThat(inspection.paper()).isEmpty();
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

  @Test
  void anAnswerToAnItemThatIsLeftOutIsShownAndKept() throws Exception {
    String supplement =
        """
        supplement: kyst
        version: "1"
        title: Kystens <b>tillegg</b>
        purpose: </script><img src=x onerror=alert(1)>
        checklist: veien-til-samarbeid
        add:
          - {id: KY-01, dimension: ST, level: grunnleggende, text: "<i>Avtal</i> båt", notApplicableAllowed: true}
        leaveOut:
          KV-04: Ingen operativ oppgave.
        """;
    Samarbeidssjekk product =
        BUNDLED.withSupplement(
            new SupplementReader(BUNDLED.checklist())
                .read("supplement", stream(supplement))
                .value());
    byte[] file =
        (CHECKLIST
                + "supplements: [kyst@1]\ncollaboration: {name: x}\ndate: 2026-01-01\n"
                + "answers: {KV-04: {status: delvis, note: Før}, KY-01: {status: ikke relevant, reason: y}}")
            .getBytes(StandardCharsets.UTF_8);
    OpenForm form = OpenForm.open(product, inspection.browser(), folder).load(file);

    assertThat(form.trouble()).isEmpty();
    assertThat(form.text("others")).contains("KV-04").contains("Merknad: Før");
    assertThat(form.text("item-KY-01")).contains("<i>Avtal</i> båt").contains("Lokalt tillegg");
    assertThat(form.text("top")).contains("Kystens <b>tillegg</b>");
    assertThat(form.saved()).isEqualTo(form.read(file));
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static void unfold(OpenForm form, String selector) {
    form.browser()
        .run("document.querySelectorAll(arguments[0]).forEach(part => part.open = true)", selector);
  }

  private static OpenForm open() {
    return OpenForm.open(BUNDLED, inspection.browser(), folder);
  }

  /** The form for the checklist that the file answers, with its supplements. */
  private static OpenForm adaptedTo(byte[] content) {
    Samarbeidssjekk product = BUNDLED;
    OpenForm plain = new OpenForm(BUNDLED, inspection.browser(), folder);
    for (EditionReference supplement : plain.read(content).supplements()) {
      product = product.withSupplement(BUNDLED.supplements().named(supplement.id()).orElseThrow());
    }
    return OpenForm.open(product, inspection.browser(), folder);
  }

  private static List<Path> examples() throws IOException {
    try (Stream<Path> files = Files.list(EXAMPLES)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  private static byte[] everything() {
    try (InputStream stream = FormInBrowserTest.class.getResourceAsStream("everything.yaml")) {
      return Objects.requireNonNull(stream).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String draft(Browser browser) {
    return String.valueOf(browser.run("return localStorage.getItem(DRAFT)"));
  }

  /** An assessment with a hostile text in each note, title, link, action and owner. */
  private static Assessment hostile() {
    List<String> texts =
        Stream.concat(
                HostileTexts.chosen().filter(text -> !text.contains("\u0007")),
                Stream.of(
                    "ja",
                    "null",
                    "~",
                    "1e3",
                    "0o17",
                    "0x1F",
                    "2026-01-01",
                    "1_000",
                    ".5",
                    "y",
                    "on",
                    "!tag",
                    "&anchor",
                    "*alias",
                    "? key",
                    "%directive",
                    "@at",
                    "`tick",
                    "- dash",
                    "a: b",
                    "a #b",
                    "#",
                    ":",
                    " leading",
                    "trailing ",
                    "trailing\n",
                    "\nleading",
                    "a\n\n  indented\n",
                    "tab\tinside",
                    "\u00a0hard\u00a0",
                    "<<",
                    "=",
                    "{a: b}",
                    "[a]",
                    "'single'",
                    "\"double\"",
                    "x".repeat(5000),
                    "ord ".repeat(500)))
            .toList();
    Map<String, Answer> answers = new LinkedHashMap<>();
    int next = 0;
    for (String id : BUNDLED.checklist().items().stream().map(item -> item.id()).toList()) {
      String note = texts.get(next++ % texts.size());
      String title = texts.get(next++ % texts.size());
      String owner = texts.get(next++ % texts.size());
      answers.put(
          id,
          new Answer(
              Status.PARTIAL,
              Optional.of(note),
              Optional.of(owner),
              List.of(new Evidence(title, Optional.empty(), Optional.of(note))),
              Optional.of(new Action(title, Optional.of(owner), Optional.empty()))));
    }
    return new Assessment(
        EditionReference.parse("veien-til-samarbeid"),
        Collaboration.named("</script><!-- \u2028 😀"),
        LocalDate.of(2026, 1, 31),
        Optional.empty(),
        Optional.of("# merknad"),
        answers);
  }
}
