package no.samarbeidssjekk.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfWriterTest {

  private static final PdfWriter WRITER = new PdfWriter();
  private static final LocalDate DAY = LocalDate.of(2026, 8, 1);
  private static final String DRAWING =
      """
      <svg role="img" viewBox="0 0 640 80" width="640" height="80" aria-labelledby="t">
      <title id="t">Nivåene</title><desc>Grunnleggende 40 prosent</desc>
      <defs><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"><rect width="2" height="6" fill="#77797b"/></pattern></defs>
      <g font-size="14" fill="#292c30"><text x="0" y="24">Grunnleggende čđŋšŧžá ✓ \u65e5</text>
      <text class="sum" x="630" y="26" text-anchor="end" font-weight="bold">40–60 %</text></g>
      <rect x="200" y="10" width="160" height="20" fill="#108c22"/>
      <rect x="360" y="10" width="80" height="20" fill="url(#hatch)" stroke="#77797b"/>
      </svg>
      """;

  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();

  @AfterEach
  void restoreTheMachine() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  @Test
  void theSamePageGivesTheSameBytesOnEveryMachine() {
    String page = page("<h1>Én</h1><table><tr><td colspan=2>Ii</td></tr></table>" + DRAWING);
    byte[] here = write(page);
    assertThat(write(page)).isEqualTo(here);

    for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai")) {
      Locale.setDefault(Locale.forLanguageTag(tag));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(new PdfWriter()).extracting(writer -> write(writer, page)).isEqualTo(here);
    }
  }

  @Test
  void anotherPageAndAnotherDayGiveAnotherIdentity() throws IOException {
    assertThat(identity(page("a"), DAY))
        .isEqualTo(identity(page("a"), DAY))
        .isNotEqualTo(identity(page("b"), DAY))
        .isNotEqualTo(identity(page("a"), DAY.plusDays(1)));
  }

  @Test
  void theDayIsTheOneGiven() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(write(page("x")))) {
      assertThat(pdf.getDocumentInformation().getCreationDate().toInstant())
          .isEqualTo("2026-08-01T00:00:00Z");
      assertThat(
              new String(
                  pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
          .contains("<xmp:CreateDate>2026-08-01T00:00:00Z</xmp:CreateDate>");
    }
  }

  @Test
  void norwegianAndSamiLettersAndSymbolsAreReadAsWritten() {
    String letters = "ÆØÅ æøå ČĐŊŠŦŽÁ čđŋšŧžá «–» § ✓ ◐ ✕ ○ → ≥ Ελλάδα Київ fi fl ffi";

    byte[] pdf = write(page("<p>" + letters + "</p><b>" + letters + "</b>"));

    assertThat(PdfReading.of(pdf).aloud().replace("\n", "")).isEqualTo(letters + letters);
    assertThat(CopiedText.of(pdf)).doesNotContain("\uFFFD", "#");
  }

  @Test
  void aLetterThatNoFontHasIsSeenToBeMissing() {
    byte[] pdf = write(page("<p>a\u65e5b \ud83d\udc69 c\u0007d \ud800e</p>"));

    assertThat(PdfReading.of(pdf).aloud().strip()).isEqualTo("a\uFFFDb \uFFFD c\uFFFDd \uFFFDe");
    assertThat(Conformance.breaches(pdf)).isEmpty();
  }

  @Test
  void headingsAreBookmarksWithinEachOther() {
    String body = "<h1>A</h1><h2 id='b'>B</h2><h3>C</h3><h4>D</h4><h2>E</h2><h1>F</h1><h3>G</h3>";

    assertThat(PdfReading.of(write(page(body))).bookmarks())
        .containsExactly("A", "\tB", "\t\tC", "\tE", "F", "\tG");
  }

  @Test
  void whatRunsAlongThePagesIsOnEachAndIsNotReadAloud() {
    String style =
        "@page { @top-center { content: element(marking) } }"
            + " .marking { position: running(marking) } p { page-break-after: always }";
    String body = "<p class=marking>Skjermet</p><p>a</p><p>b</p>c";

    byte[] pdf = write(page(style, body));

    assertThat(CopiedText.of(pdf).split("Skjermet", -1)).hasSize(4);
    assertThat(PdfReading.of(pdf).aloud()).doesNotContain("Skjermet");
  }

  @Test
  void theHeaderOfATableIsOnEachPageAndReadAloudOnce() {
    String style = "table { -fs-table-paginate: paginate } td { height: 100mm }";
    String rows = "<tr><td>x</td></tr>".repeat(5);
    String table = "<table><thead><tr><th>Frist</th></tr></thead>" + rows + "</table>";

    byte[] pdf = write(page(style, table));

    assertThat(CopiedText.of(pdf).split("Frist", -1)).hasSize(3);
    assertThat(PdfReading.of(pdf).aloud().split("Frist", -1)).hasSize(2);
    assertThat(Conformance.breaches(pdf)).isEmpty();
  }

  @Test
  void aCaptionIsReadAloudBeforeItsTable() {
    String table = "<table><caption>Tall</caption><tr><td>1</td></tr></table>";

    assertThat(PdfReading.of(write(page("<p>Før</p>" + table))).aloud().lines())
        .containsExactly("Før", "Tall", "1");
  }

  @Test
  void aDrawingIsAFigureWithItsTitleAndDescription() {
    byte[] pdf = write(page("<h1>Før</h1>" + DRAWING + "<p>Etter</p>"));
    PdfReading reading = PdfReading.of(pdf);

    assertThat(reading.aloud().lines())
        .containsExactly("Før", "Nivåene. Grunnleggende 40 prosent", "Etter");
    assertThat(reading.tags()).contains("Figure");
    assertThat(Conformance.breaches(pdf)).isEmpty();
  }

  @Test
  void aDrawingMayHaveAnotherDescription() {
    String drawing = DRAWING.replace("<svg ", "<svg alt='40 prosent' ");

    assertThat(PdfReading.of(write(page(drawing))).aloud().strip()).isEqualTo("40 prosent");
  }

  @Test
  void theHatchingOfADrawingIsSeenAndLetsThePaperThrough() throws IOException {
    String hatching = "fill=\"url(#hatch)\"";

    assertThat(darkness(DRAWING)).isGreaterThan(darkness(DRAWING.replace(hatching, "fill='none'")));
    assertThat(darkness(DRAWING)).isLessThan(darkness(DRAWING.replace(hatching, "fill='#77797b'")));
  }

  @Test
  void whatIsTooLongForAStringIsCutThere() {
    String endless = "\ud83d\ude00".repeat(20_000);
    byte[] pdf = write(page(DRAWING.replace("40 prosent", endless)));

    assertThat(PdfReading.of(pdf).aloud().strip()).endsWith("…");
    assertThat(Conformance.breaches(pdf)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"<svg viewBox='a'></svg>", "<svg><text x='50%'>x</text></svg>"})
  void aPageThatCannotBeLaidOutIsRefusedWithTheReason(String body) {
    assertThatIllegalArgumentException().isThrownBy(() -> write(page(body)));
  }

  @Test
  void formsAreLeftOutAndEndlessCellsAreCutShort() {
    String table = "<table><tr><td rowspan=9999 colspan=99999>a</table>";
    byte[] pdf = write(page("<form><input name=x><textarea>x</textarea><p>b</form>" + table));

    assertThat(PdfReading.of(pdf).aloud().lines()).containsExactly("b", "a");
  }

  @Test
  void theTextOfADrawingIsSeen() throws IOException {
    String withoutText = DRAWING.replaceAll("<text.*?</text>", "");
    String withoutSymbols = DRAWING.replaceAll("[✓\u65e5]", "");

    assertThat(darkness(DRAWING)).isGreaterThan(darkness(withoutSymbols));
    assertThat(darkness(withoutSymbols)).isGreaterThan(darkness(withoutText));
    assertThat(darkness(DRAWING.replace(" font-weight=\"bold\"", "")))
        .isLessThan(darkness(DRAWING));
  }

  @Test
  void aPageWithoutAnythingConforms() {
    assertThat(Conformance.breaches(write(page("")))).isEmpty();
  }

  @Test
  void theStreamIsFlushedAndLeftOpen() throws IOException {
    StringBuilder done = new StringBuilder();
    WRITER.write(
        page("x"),
        DAY,
        new ByteArrayOutputStream() {
          @Override
          public void flush() {
            done.append("flushed ");
          }

          @Override
          public void close() {
            done.append("closed ");
          }
        });
    assertThat(done).endsWith("flushed ").doesNotContain("closed");
  }

  @Test
  void aStreamThatFailsIsTheCallersToKnow() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int one) throws IOException {
            throw new IOException("full");
          }
        };
    assertThatThrownBy(() -> WRITER.write(page("x"), DAY, full)).hasMessage("full");
  }

  @Test
  void oneWriterServesManyThreads() throws Exception {
    String page = page("<h1>Æ</h1><p>✓</p>" + DRAWING);
    byte[] alone = write(page);
    PdfWriter shared = new PdfWriter();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      Callable<byte[]> writing = () -> write(shared, page);
      for (Future<byte[]> pdf : threads.invokeAll(Collections.nCopies(16, writing))) {
        assertThat(pdf.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static long darkness(String body) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(write(page(body)))) {
      BufferedImage image = new PDFRenderer(pdf).renderImage(0);
      int[] pixels =
          image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
      return Arrays.stream(pixels).mapToLong(pixel -> 255 - (pixel & 255)).sum();
    }
  }

  private static List<String> identity(String page, LocalDate day) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    WRITER.write(page, day, bytes);
    try (PDDocument pdf = Loader.loadPDF(bytes.toByteArray())) {
      return pdf.getDocument().getDocumentID().toList().stream().map(Object::toString).toList();
    }
  }

  private static String page(String body) {
    return page("", body);
  }

  private static String page(String style, String body) {
    return "<!DOCTYPE html><html lang=nb><head><title>Tittel</title><style>"
        + style
        + "</style></head><body>"
        + body;
  }

  private static byte[] write(String page) {
    return write(WRITER, page);
  }

  private static byte[] write(PdfWriter writer, String page) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      writer.write(page, DAY, bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
