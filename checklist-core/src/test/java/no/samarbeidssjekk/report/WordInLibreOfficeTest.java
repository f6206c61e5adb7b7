package no.samarbeidssjekk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

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
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.report.Examples.Sample;
import no.samarbeidssjekk.report.WordFile.Heading;
import no.samarbeidssjekk.word.WordDocument;
import no.samarbeidssjekk.word.WordTemplate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What LibreOffice makes of Word reports. Skipped where the programs that it takes are missing. */
class WordInLibreOfficeTest {

  private static final List<String> PROGRAMS = List.of("soffice", "pdftotext");
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
          "Etter tabell");
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
  static void requirePrograms() {
    String path = System.getenv().getOrDefault("PATH", "");
    for (String program : PROGRAMS) {
      boolean isThere =
          Arrays.stream(path.split(File.pathSeparator))
              .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
      if (!isThere) {
        System.out.println("WordInLibreOfficeTest is skipped: there is no " + program);
      }
      assumeTrue(isThere, program);
    }
  }

  @Test
  void everyTextOfEveryExampleStandsOnThePagesOfItsPdf() throws Exception {
    List<Sample> samples =
        Examples.samples(ReportFormat.WORD)
            .filter(sample -> sample.language() == Language.BOKMAL || isFirst(sample))
            .toList();
    List<Path> files = new ArrayList<>();
    for (Sample sample : samples) {
      Path file = folder.resolve(files.size() + ".docx");
      files.add(Files.write(file, sample.render()));
    }
    convert("pdf", files);

    for (int i = 0; i < samples.size(); i++) {
      String pages = bare(pages(folder.resolve("converted").resolve(i + ".pdf")));
      WordFile word = WordFile.read(Files.readAllBytes(files.get(i)));
      assertThat(word.texts())
          .as(samples.get(i).toString())
          .hasSizeGreaterThan(100)
          .allSatisfy(text -> assertThat(pages).contains(bare(text)));
    }
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
          .write(new WordDocument("Tittel", "nb-NO", Examples.TODAY, body, List.of()), filled);
    }
    WordFile word = WordFile.read(filled.toByteArray());

    assertThat(word.headings()).extracting(Heading::level).containsExactly(0, 1, 2, 3);
    assertThat(word.header()).isEqualTo("Tittel");
  }

  private static boolean isFirst(Sample sample) {
    return sample.example().equals(Examples.files().get(0));
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

  /** The text of a PDF without the header and the page number of each page. */
  private String pages(Path pdf) throws Exception {
    Path text = folder.resolve("pages.txt");
    run(List.of("pdftotext", "-enc", "UTF-8", pdf.toString(), text.toString()));
    return Files.readString(text)
        .replaceAll("[0-9]+ / [0-9]+\\s*\f", "\f")
        .replaceAll("\f(Mangelrapport|Gap report) [^\n]*\n", "");
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
