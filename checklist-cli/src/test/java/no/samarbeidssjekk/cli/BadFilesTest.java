package no.samarbeidssjekk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import no.samarbeidssjekk.cli.Cli.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadFilesTest {

  @TempDir Path folder;
  private Path output = Path.of("");

  @BeforeEach
  void makeBadFiles() throws IOException {
    output = folder.resolve("rapporter");
    Files.createDirectory(folder.resolve("mappe"));
    Files.createFile(folder.resolve("tom.yaml"));
    Files.writeString(folder.resolve("kommentar.yaml"), "# bare en kommentar\n");
    Files.writeString(
        folder.resolve("latin.yaml"), "a: b\nnavn: Ørland", StandardCharsets.ISO_8859_1);
    Files.write(
        folder.resolve("bilde.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a});
    Files.writeString(folder.resolve("klokke.yaml"), "navn: a\u0007b");
    Files.writeString(
        folder.resolve("utf16.yaml"), "\uFEFFchecklist: x", StandardCharsets.UTF_16BE);
  }

  @ParameterizedTest
  @CsvSource({
    "borte.yaml,4,1:1,file-missing",
    "mappe,4,1:1,file-is-directory",
    "mappe/,4,1:1,file-is-directory",
    "tom.yaml,3,1:1,document-empty",
    "kommentar.yaml,3,1:1,document-empty",
    "latin.yaml,3,2:7,encoding-not-utf8",
    "bilde.png,3,1:1,document-not-text",
    "utf16.yaml,3,1:1,encoding-not-utf8",
    "klokke.yaml,3,1:8,yaml-character"
  })
  void oneLineSaysWhatIsWrongAndNothingIsWritten(
      String name, int exitCode, String position, String code) {
    String file = folder + "/" + name;

    Run run = Cli.run("report", file, "-o", output.toString());

    assertThat(run.exitCode()).isEqualTo(exitCode);
    assertThat(run.out()).isEmpty();
    assertThat(run.errLines())
        .hasSize(1)
        .allMatch(line -> line.startsWith(file + ":" + position + ": error: "))
        .allMatch(line -> line.endsWith(" [" + code + "]"));
    assertThat(output).doesNotExist();
    assertThat(Cli.run("score", file)).isEqualTo(run);
    Run validation = Cli.run("validate", file);
    assertThat(validation.exitCode()).isEqualTo(exitCode);
    assertThat(validation.out()).startsWith(run.err());
  }

  @ParameterizedTest
  @CsvSource({"tom.yaml", "latin.yaml", "klokke.yaml"})
  void standardInputFailsAsTheFileDoes(String name) throws IOException {
    Path file = folder.resolve(name);
    Run run = Cli.run("validate", file.toString());

    assertThat(Cli.run(Files.newInputStream(file), Cli.CLOCK, "validate", "-"))
        .isEqualTo(new Run(run.exitCode(), run.out().replace(file.toString(), "standard inn"), ""));
  }

  @ParameterizedTest
  @CsvSource({"''", "' '", "/", "..", "a\0b"})
  void aNameThatIsNoFileIsNoProgramError(String name) {
    Run run = Cli.run("report", name, "-o", output.toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.FILE);
    assertThat(run.errLines()).hasSize(1).allMatch(line -> line.contains(":1:1: error: "));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aFileThatMayNotBeReadIsSaidToBeSo() throws IOException {
    Path file = Path.of(Assessments.file(folder, "hemmelig.yaml", "a: b"));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("-w-------"));
    assumeFalse(Files.isReadable(file), "an administrator reads every file");

    assertThat(Cli.run("validate", file.toString()).out()).endsWith(" [file-unreadable]\n");
  }

  @ParameterizedTest
  @CsvSource({"mappe,file-is-directory", "tom.yaml/ny.yaml,file-unwritable"})
  void anAssessmentCannotBeMadeWhereThereIsNoRoom(String name, String code) {
    String file = folder + "/" + name;

    for (String force : new String[] {"--force", "--lang=nb"}) {
      Run run = Cli.run("new", "-o", file, force);
      assertThat(run.exitCode()).isEqualTo(ExitCode.FILE);
      assertThat(run.errLines())
          .hasSize(1)
          .allMatch(line -> line.startsWith(file + ":1:1: error: "))
          .allMatch(line -> line.endsWith(" [" + code + "]"));
    }
  }
}
