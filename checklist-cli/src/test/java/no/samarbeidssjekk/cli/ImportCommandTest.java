package no.samarbeidssjekk.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import no.samarbeidssjekk.cli.Cli.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImportCommandTest {

  @TempDir Path folder;

  private Path workbook = Path.of("");
  private Path file = Path.of("");

  @BeforeEach
  void nameFiles() {
    workbook = folder.resolve("vurdering.xlsx");
    file = folder.resolve("vurdering.yaml");
  }

  private Run makeWorkbook(String... options) {
    String[] arguments = new String[options.length + 3];
    arguments[0] = "new";
    arguments[1] = "-o";
    arguments[2] = workbook.toString();
    System.arraycopy(options, 0, arguments, 3, options.length);
    return Cli.run(arguments);
  }

  /** Replaces a text wherever it stands in the workbook. */
  private void replace(String text, String other) throws IOException {
    ByteArrayOutputStream changed = new ByteArrayOutputStream();
    try (InputStream bytes = new ByteArrayInputStream(Files.readAllBytes(workbook));
        ZipInputStream parts = new ZipInputStream(bytes);
        ZipOutputStream zip = new ZipOutputStream(changed)) {
      for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
        zip.putNextEntry(new ZipEntry(part.getName()));
        zip.write(new String(parts.readAllBytes(), UTF_8).replace(text, other).getBytes(UTF_8));
      }
    }
    Files.write(workbook, changed.toByteArray());
  }

  @ParameterizedTest
  @FieldSource("no.samarbeidssjekk.cli.Cli#LANGUAGES")
  void aNewWorkbookBecomesAFileThatIsValid(String language) {
    Run made = makeWorkbook("--name", "Fosenregionen", "--target", "avansert", "--lang", language);
    Run run = Cli.run("import", workbook.toString(), "-o", file.toString(), "--lang", language);

    assertThat(made.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(made.errLines()).singleElement().asString().contains("checklist import " + workbook);
    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(run.out()).isEmpty();
    assertThat(run.errLines()).singleElement().asString().contains(file.toString(), "36");
    assertThat(Cli.run("validate", file.toString()).exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(file).content().contains("name: Fosenregionen").contains("RB-01: ikke vurdert");
  }

  @Test
  void howManyItemsAreAnsweredIsSaid() throws IOException {
    makeWorkbook();
    replace("ikke vurdert", "delvis");

    assertThat(Cli.run("import", workbook.toString()).err())
        .isEqualTo("36 av 36 punkter er besvart.\n");
    assertThat(Cli.run("import", workbook.toString()).out()).contains("RB-01: delvis");
  }

  @Test
  void whatIsWrongIsToldWithItsCellAndNothingIsWritten() throws IOException {
    makeWorkbook();
    replace("ikke vurdert", "nesten");

    Run run = Cli.run("import", workbook.toString(), "-o", file.toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.INVALID);
    assertThat(run.errLines())
        .hasSize(37)
        .last()
        .asString()
        .startsWith("36 feil. Ingen fil er laget.");
    assertThat(run.errLines())
        .first()
        .asString()
        .startsWith(workbook + ":Svar!F2: error: «nesten» er ikke en gyldig status.")
        .endsWith("[status-unknown]");
    assertThat(file).doesNotExist();
  }

  @Test
  void aFileThatIsThereIsReplacedByForceAlone() throws IOException {
    makeWorkbook();
    Files.writeString(file, "mitt");

    Run run = Cli.run("import", workbook.toString(), "-o", file.toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.FILE);
    assertThat(file).hasContent("mitt");
    assertThat(Cli.run("import", workbook.toString(), "-o", file.toString(), "--force").exitCode())
        .isEqualTo(ExitCode.DONE);
    assertThat(file).content().contains("answers:");
  }

  @Test
  void aWorkbookIsNotOverwrittenWithoutForceAndHasNoSchemaBesideIt() {
    makeWorkbook();

    assertThat(makeWorkbook().exitCode()).isEqualTo(ExitCode.FILE);
    assertThat(makeWorkbook("--force").exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(folder).isDirectoryNotContaining(path -> !path.equals(workbook));
  }

  @Test
  void aWorkbookGoesToStandardOutputAndIsReadFromStandardInput() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Console console =
        new Console(
            InputStream.nullInputStream(),
            Cli.utf8(bytes),
            Cli.utf8(new ByteArrayOutputStream()),
            Cli.CLOCK,
            false,
            false);
    makeWorkbook();

    assertThat(new CommandRunner(console).run("new", "-f", "xlsx")).isEqualTo(ExitCode.DONE);
    assertThat(bytes.toByteArray()).isEqualTo(Files.readAllBytes(workbook));
    assertThat(
            Cli.run(new ByteArrayInputStream(bytes.toByteArray()), Cli.CLOCK, "import", "-").out())
        .contains("checklist: veien-til-samarbeid@2025.1");
  }

  @Test
  void aTerminalIsSpared() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            InputStream.nullInputStream(), Cli.utf8(out), Cli.utf8(err), Cli.CLOCK, false, true);

    assertThat(new CommandRunner(console).run("new", "-f", "xlsx")).isEqualTo(ExitCode.USAGE);
    assertThat(out.size()).isZero();
    assertThat(err.toString(UTF_8)).contains("-o vurdering.xlsx");
  }

  @ParameterizedTest
  @ValueSource(strings = {"validate", "score", "report", "combine", "lint"})
  void otherCommandsSayThatAWorkbookIsImportedFirst(String command) {
    makeWorkbook();

    Run run = Cli.run(command, workbook.toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.INVALID);
    assertThat(run.out() + run.err())
        .contains("checklist import")
        .contains("[document-is-workbook]");
  }

  @Test
  void supplementsAreNamedInTheWorkbookAndGivenAgainWhenTheyAreFiles() throws IOException {
    Path own =
        Files.writeString(
            folder.resolve("eget.yaml"),
            """
            supplement: eget
            version: "1"
            title: Eget
            purpose: Prøve
            checklist: veien-til-samarbeid
            add:
              - id: EG-01
                dimension: ST
                level: grunnleggende
                text: Avtal båter
                notApplicableAllowed: false
            """);
    Run made =
        makeWorkbook("--supplement", "vertskommunesamarbeid", "--supplement", own.toString());
    String options = "--supplement " + own;

    assertThat(made.err()).contains("checklist import " + options + " " + workbook);
    assertThat(Cli.run("import", workbook.toString()).exitCode()).isEqualTo(ExitCode.INVALID);
    Run run = Cli.run("import", workbook.toString(), "--supplement", own.toString());
    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(run.out()).contains("EG-01: ikke vurdert").contains("- vertskommunesamarbeid");
  }

  @Test
  void aFileThatIsNoWorkbookIsToldWhatToDo() {
    String yaml = Assessments.file(folder, "a.yaml", "checklist: veien-til-samarbeid\n");

    assertThat(Cli.run("import", yaml).err()).endsWith("[workbook-not-xlsx]\n");
    assertThat(Cli.run("import", "finnes-ikke.xlsx").exitCode()).isEqualTo(ExitCode.FILE);
  }
}
