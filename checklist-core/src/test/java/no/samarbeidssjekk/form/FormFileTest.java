package no.samarbeidssjekk.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.samarbeidssjekk.Samarbeidssjekk;
import no.samarbeidssjekk.assessment.Action;
import no.samarbeidssjekk.assessment.Answer;
import no.samarbeidssjekk.assessment.Assessment;
import no.samarbeidssjekk.assessment.Collaboration;
import no.samarbeidssjekk.assessment.EditionReference;
import no.samarbeidssjekk.assessment.Effect;
import no.samarbeidssjekk.assessment.EffectRating;
import no.samarbeidssjekk.assessment.Evidence;
import no.samarbeidssjekk.assessment.Status;
import no.samarbeidssjekk.report.HostileTexts;
import no.samarbeidssjekk.report.browser.Inspection;
import no.samarbeidssjekk.yaml.AssessmentWriter;
import no.samarbeidssjekk.yaml.SupplementReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files opened in the form and saved from it, in a real browser. */
@Tag("browser")
class FormFileTest {

  private static final Path EXAMPLES = Path.of("..", "examples");

  private static final Samarbeidssjekk BUNDLED = Samarbeidssjekk.bundled();

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
          new Misfit(CHECKLIST + "__proto__: {note: x}", "__proto__: Feltet er ukjent"),
          new Misfit(CHECKLIST + "target: constructor", "target: «constructor» er ikke"),
          new Misfit(CHECKLIST + "answers: {__proto__: delvis}", "__proto__: Sjekklisten har"),
          new Misfit(CHECKLIST + "answers: {constructor: delvis}", "constructor: Sjekklisten"),
          new Misfit(CHECKLIST + "answers: {RB-01: {__proto__: {note: x}}}", "__proto__: Feltet"),
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
    OpenForm form = open().load(OpenForm.everything());

    assertThat(form.trouble()).isEmpty();
    assertThat(form.saved()).isEqualTo(form.read(OpenForm.everything()));
    assertThat(form.text("marking-shown"))
        .isEqualTo("unntatt offentlighet, offl. § 24 tredje ledd");
    assertThat(form.text("ST-04-voices"))
        .contains("0301 Oslo, politisk, ordfører")
        .contains("mangler");
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
    Path file = form.file(OpenForm.everything());

    form.choose(file);
    assertThat(form.browser().answer(false)).contains("byttet ut");
    form.browser().await("return document.querySelector('.news') !== null");
    assertThat(form.value("name")).isEqualTo("Mitt navn");

    form.choose(file);
    form.browser().answer(true);
    form.browser().await("return document.querySelector('.news') !== null");
    assertThat(form.value("name")).startsWith("Fjellregionen");
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

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
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
            answers)
        .withEffect(
            new Effect(Optional.of(EffectRating.SMALL), Optional.of(EffectRating.VERY_LARGE)));
  }
}
