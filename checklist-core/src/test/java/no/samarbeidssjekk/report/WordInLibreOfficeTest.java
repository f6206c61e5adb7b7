package no.samarbeidssjekk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import no.samarbeidssjekk.report.Examples.Sample;
import no.samarbeidssjekk.report.WordFile.Heading;
import no.samarbeidssjekk.word.WordDocument;
import no.samarbeidssjekk.word.WordTemplate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What LibreOffice makes of Word reports. Skipped on a machine without it, but not where {@code CI}
 * is {@code true}.
 */
@Tag("reports")
class WordInLibreOfficeTest {

  private static final String MISSING =
      "Word reports are not opened: there is no «soffice» on PATH (Debian: libreoffice-writer).";
  private static final List<String> STYLES =
      List.of(
          "Title",
          "Subtitle",
          "heading 1",
          "heading 2",
          "heading 3",
          "List Bullet",
          "List Bullet 2",
          "Quote",
          "caption",
          "Ingress",
          "Forbehold",
          "Opplysning",
          "Merker",
          "Bilde",
          "Tabelltekst",
          "Tabelltall",
          "Etter tabell",
          "Kildetekst");
  private static final String BODY_START =
      "<w:body xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">";
  private static final String TABLE =
      """
      <w:tbl><w:tblPr><w:tblStyle w:val="Samarbeidssjekk tabell"/></w:tblPr>
      <w:tblGrid><w:gridCol w:w="1"/></w:tblGrid>
      <w:tr><w:tc><w:p><w:r><w:rPr><w:rStyle w:val="Status på plass"/></w:rPr></w:r></w:p></w:tc></w:tr>
      </w:tbl>
      """;

  @TempDir Path folder;

  @BeforeAll
  static void requireLibreOffice() {
    String path = System.getenv().getOrDefault("PATH", "");
    boolean isInstalled =
        Arrays.stream(path.split(File.pathSeparator))
            .anyMatch(place -> Files.isExecutable(Path.of(place, "soffice")));
    if (!isInstalled && !"true".equals(System.getenv("CI"))) {
      System.out.println("[SKIPPED] " + MISSING);
      abort(MISSING);
    }
    assertThat(isInstalled).as(MISSING).isTrue();
  }

  @Test
  void everyTextStandsOnThePagesBetweenTheMarkingAndThePageNumber() throws Exception {
    List<Sample> samples = samples();
    List<Path> files = new ArrayList<>();
    for (Sample sample : samples) {
      Path file = folder.resolve(files.size() + ".docx");
      files.add(Files.write(file, sample.render()));
    }
    convert("pdf", files);

    for (int i = 0; i < samples.size(); i++) {
      WordFile word = WordFile.read(Files.readAllBytes(files.get(i)));
      List<String> pages = pages(folder.resolve("converted").resolve(i + ".pdf"));
      String body = bare(String.join("", withoutMargins(pages, word.headers())));
      assertThat(word.texts())
          .as(samples.get(i).toString())
          .hasSizeGreaterThan(100)
          .allSatisfy(text -> assertThat(body).contains(bare(text)));
      if (samples.get(i).request().kind() == ReportKind.SHORT) {
        assertThat(pages).as(samples.get(i).toString()).hasSize(2);
      }
    }
  }

  /** One example in every way, and the short one of another; opening takes seconds. */
  private static List<Sample> samples() {
    return Examples.samples(ReportFormat.WORD)
        .filter(
            sample ->
                isOf("eksempelregionen", sample)
                    || (isOf("nord-troms-plan-og-eiendom", sample)
                        && sample.request().kind() == ReportKind.SHORT))
        .toList();
  }

  private static boolean isOf(String example, Sample sample) {
    return sample.example().endsWith(example + ".yaml");
  }

  /** The pages without header and footer, which must be there. */
  private static List<String> withoutMargins(List<String> pages, List<String> headers) {
    List<String> bodies = new ArrayList<>();
    for (String page : pages) {
      String header = headers.get(bodies.isEmpty() ? 1 : 0);
      String number = bodies.size() + 1 + " / " + pages.size();
      assertThat(page).startsWith(header).endsWith(number);
      bodies.add(page.substring(header.length(), page.length() - number.length()));
    }
    return bodies;
  }

  @Test
  void aTemplateThatLibreOfficeHasSavedStillServes() throws Exception {
    Path template = Path.of("..", "templates", "report.docx");
    convert("docx", List.of(Files.copy(template, folder.resolve("report.docx"))));
    String body =
        STYLES.stream()
            .map("<w:p><w:pPr><w:pStyle w:val=\"%s\"/></w:pPr></w:p>"::formatted)
            .collect(Collectors.joining("", BODY_START, TABLE + "</w:body>"));
    ByteArrayOutputStream filled = new ByteArrayOutputStream();
    try (InputStream stream =
        Files.newInputStream(folder.resolve("converted").resolve("report.docx"))) {
      WordTemplate.read(stream)
          .write(
              new WordDocument("Tittel", "Internt", "nb-NO", Examples.TODAY, body, List.of()),
              filled);
    }
    WordFile word = WordFile.read(filled.toByteArray());

    assertThat(word.headings()).extracting(Heading::level).containsExactly(0, 1, 2, 3);
    assertThat(word.headers()).containsExactly("Internt  ·  Tittel", "Internt");
  }

  private void convert(String format, List<Path> files) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("user").toUri(),
                "--headless",
                "--convert-to",
                format,
                "--outdir",
                folder.resolve("converted").toString()));
    files.forEach(file -> command.add(file.toString()));
    run(command);
  }

  private static List<String> pages(Path pdf) throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      List<String> pages = new ArrayList<>();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages.add(stripper.getText(document).strip());
      }
      return pages;
    }
  }

  private static void run(List<String> command) throws Exception {
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      assertThat(process.waitFor(5, TimeUnit.MINUTES)).as("done in time").isTrue();
      assertThat(process.exitValue()).isZero();
    } finally {
      process.destroyForcibly();
    }
  }

  private static String bare(String text) {
    return text.replaceAll("[\\s\u00A0\u00AD]", "");
  }
}
