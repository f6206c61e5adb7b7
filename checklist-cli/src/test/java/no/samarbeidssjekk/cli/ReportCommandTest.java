package no.samarbeidssjekk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import no.samarbeidssjekk.cli.Cli.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportCommandTest {

  @TempDir Path folder;
  private Path output = Path.of("");

  @BeforeEach
  void nameAFolderThatDoesNotExist() {
    output = folder.resolve("rapporter").resolve("vår");
  }

  @Test
  void withoutFormatsTheReportIsHtml() {
    Run run = Cli.run("report", Assessments.FOSEN, "-o", output.toString());

    Path report = output.resolve("fosenregionen-rapport.html");
    assertThat(run).isEqualTo(new Run(ExitCode.DONE, report + "\n", ""));
    assertThat(report).content().startsWithIgnoringCase("<!doctype html>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-f=html,pdf,docx,md,json,csv",
        "--format=html, pdf ,docx,md,json,csv",
        "-fhtml,pdf,docx,md,json,csv,md"
      })
  void severalFormatsAreWrittenAtOnceInTheOrderGiven(String formats) {
    Run run = Cli.run("report", formats, "-o", output.toString(), Assessments.FOSEN);

    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(run.err()).isEmpty();
    assertThat(run.outLines())
        .containsExactlyElementsOf(
            Stream.of("html", "pdf", "docx", "md", "json", "csv")
                .map(format -> output.resolve("fosenregionen-rapport." + format).toString())
                .toList())
        .allSatisfy(path -> assertThat(Path.of(path)).isNotEmptyFile());
  }

  @Test
  void theFormatOptionMayBeGivenForEachFormat() throws IOException {
    Cli.run("report", "-f", "md", "-f", "csv", "-o", output.toString(), Assessments.FOSEN);

    assertThat(written()).containsExactly("fosenregionen-rapport.csv", "fosenregionen-rapport.md");
  }

  @Test
  void aWorkbookIsAZipOfSheets() throws IOException {
    Run run = Cli.run("report", "-f", "xlsx", "-o", output.toString(), Assessments.FOSEN);

    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    try (ZipFile workbook = new ZipFile(output.resolve("fosenregionen-rapport.xlsx").toFile())) {
      assertThat(workbook.getEntry("xl/worksheets/sheet5.xml")).isNotNull();
    }
  }

  @Test
  void aPdfIsMadeOfTheKindAskedFor() throws IOException {
    for (String kind : new String[] {"full", "short"}) {
      Cli.run(
          "report",
          "-f=pdf",
          "--kind=" + kind,
          "--open",
          "-o",
          output.toString(),
          Assessments.FOSEN);
    }

    assertThat(written())
        .containsExactly("fosenregionen-kortrapport-apen.pdf", "fosenregionen-rapport-apen.pdf");
    assertThat(Files.size(output.resolve("fosenregionen-kortrapport-apen.pdf")))
        .isLessThan(Files.size(output.resolve("fosenregionen-rapport-apen.pdf")));
    assertThat(Cli.run("report", "-f", "pdf", "-o", "-", Assessments.FOSEN).out())
        .startsWith("%PDF-");
  }

  @ParameterizedTest
  @CsvSource({
    "fosen.yaml,fosen-rapport.md",
    "fosen.yml,fosen-rapport.md",
    "Fosen.JSON,Fosen-rapport.md",
    "fosen.2025.yaml,fosen.2025-rapport.md",
    "fosen,fosen-rapport.md",
    "yaml,yaml-rapport.md",
    "blåbær og æsj.yaml,blåbær og æsj-rapport.md",
    "@fosen.yaml,@fosen-rapport.md"
  })
  void aReportIsNamedAfterItsFile(String file, String report) throws IOException {
    String path = Assessments.file(folder, file, assessment());

    assertThat(Cli.run("report", "-f", "md", "-o", output.toString(), path).exitCode()).isZero();
    assertThat(written()).containsExactly(report);
  }

  @Test
  void standardInputHasANameOfItsOwn() throws IOException {
    Run run = Cli.runWithInput(assessment(), "report", "-", "-f", "csv", "-o", output.toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(written()).containsExactly("vurdering-rapport.csv");
  }

  @ParameterizedTest
  @CsvSource({"nb,gjenstår,Mangelrapport", "nn,står att,Mangelrapport", "en,remain,Gap report"})
  void reportsAreOfTheChosenLanguage(String language, String remaining, String title)
      throws IOException {
    Cli.run("report", "-f", "md", "-o", output.toString(), "--lang", language, Assessments.FOSEN);

    assertThat(output.resolve("fosenregionen-rapport.md"))
        .content()
        .contains(remaining)
        .containsIgnoringCase(title);
  }

  @Test
  void theShortReportAndTheOneForPublicationHaveNamesOfTheirOwn() {
    Run run =
        Cli.run(
            "report",
            Assessments.EKSEMPEL,
            "--kind=short",
            "--open",
            "-f=html,csv",
            "-o",
            output.toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(run.err()).isEmpty();
    assertThat(output.resolve("eksempelregionen-kortrapport-apen.html"))
        .content()
        .contains("Kortrapport for Eksempelregionen", "Versjon for publisering")
        .doesNotContain("https://example.org", "styreleder Grandal");
    assertThat(output.resolve("eksempelregionen-rapport-apen.csv"))
        .content()
        .contains("Versjon for publisering")
        .doesNotContain("https://example.org", "styreleder Grandal");
  }

  @Test
  void whoeverPublishesWhatIsExemptIsWarned() throws IOException {
    String exempt =
        Assessments.file(
            folder,
            "unntatt.yaml",
            assessment()
                .replace("answers:", "marking: {level: unntatt, basis: offl. § 24}\nanswers:"));

    Run run = Cli.run("report", exempt, "--open", "-o", output.toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(run.err()).contains("unntatt offentlighet", "publiseres");
    assertThat(Cli.run("report", exempt, "-o", "-", "-f", "md").out())
        .contains("**Unntatt offentlighet, jf. offl. § 24**");
  }

  @Test
  void oneReportCanBeWrittenToStandardOutput() {
    Run run = Cli.run("report", Assessments.EKSEMPEL, "-f", "md", "-o", "-");

    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(run.out()).startsWith("# Mangelrapport for Eksempelregionen\n");
    assertThat(Cli.run("report", Assessments.EKSEMPEL, "-f", "md,html", "-o", "-").exitCode())
        .isEqualTo(ExitCode.USAGE);
    assertThat(Cli.run("report", Assessments.EKSEMPEL, Assessments.FOSEN, "-o", "-").exitCode())
        .isEqualTo(ExitCode.USAGE);
  }

  @Test
  void anotherKindIsMisuse() {
    Run run = Cli.run("report", Assessments.EKSEMPEL, "--kind", "lang");

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.errLines().get(0)).contains("«lang»").endsWith("full, short, workshop.");
  }

  @Test
  void twoFilesWithOneReportNameAreMisuseBeforeAnythingIsWritten() throws IOException {
    Path other = Files.createDirectory(folder.resolve("annet"));
    String first = Assessments.file(folder, "samme.yaml", assessment());
    String second = Assessments.file(other, "samme.json", assessment());

    Run run = Cli.run("report", Assessments.FOSEN, first, second, "-o", output.toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.errLines().get(0)).contains("«samme»");
    assertThat(output).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"odt", "html,odt", "", "html;md"})
  void anUnknownFormatIsMisuseBeforeAnythingIsWritten(String formats) {
    Run run = Cli.run("report", Assessments.FOSEN, "-f", formats, "-o", output.toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.errLines().get(0)).endsWith("Velg blant: html, pdf, docx, md, json, csv, xlsx.");
    assertThat(output).doesNotExist();
  }

  @Test
  void anInvalidFileGetsNoReportAndTheOthersDo() throws IOException {
    String broken = Assessments.file(folder, "feil.yaml", Assessments.broken());

    Run run = Cli.run("report", broken, Assessments.FOSEN, "-o", output.toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.INVALID);
    assertThat(written()).containsExactly("fosenregionen-rapport.html");
    assertThat(run.outLines()).hasSize(1);
    assertThat(run.err()).startsWith(broken + ":6:10: error: ");
  }

  @Test
  void anOlderReportIsReplaced() throws IOException {
    Files.createDirectories(output);
    Files.writeString(output.resolve("fosenregionen-rapport.html"), "gammel");

    Cli.run("report", Assessments.FOSEN, "-o", output.toString());

    assertThat(output.resolve("fosenregionen-rapport.html")).content().doesNotContain("gammel");
    assertThat(written()).hasSize(1);
  }

  @Test
  void aFileInPlaceOfTheFolderIsLeftAlone() {
    String file = Assessments.file(folder, "opptatt", "innhold");

    Run run = Cli.run("report", Assessments.FOSEN, "-f", "md,csv", "-o", file);

    assertThat(run.exitCode()).isEqualTo(ExitCode.FILE);
    assertThat(run.out()).isEmpty();
    assertThat(run.errLines())
        .hasSize(1)
        .allMatch(
            line -> line.startsWith(Path.of(file, "fosenregionen-rapport.md") + ":1:1: error: "))
        .allMatch(line -> line.endsWith(" [file-unwritable]"));
    assertThat(Path.of(file)).hasContent("innhold");
  }

  @Test
  void theDayOfTheReportIsTheOneAskedFor() throws IOException {
    Cli.run("report", Assessments.EKSEMPEL, "-f=md", "-o", output.toString(), "--as-of=2024-01-02");
    String early = Files.readString(output.resolve("eksempelregionen-rapport.md"));
    Cli.run("report", Assessments.EKSEMPEL, "-f=md", "-o", output.toString(), "--as-of=2039-01-02");

    assertThat(output.resolve("eksempelregionen-rapport.md")).content().isNotEqualTo(early);
  }

  private List<String> written() throws IOException {
    try (Stream<Path> files = Files.list(output)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static String assessment() {
    return Assessments.document("Samarbeid", "  RO-01: delvis");
  }
}
