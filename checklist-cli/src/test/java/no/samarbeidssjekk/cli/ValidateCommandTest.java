package no.samarbeidssjekk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import no.samarbeidssjekk.cli.Cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidateCommandTest {

  @TempDir Path folder;

  @Test
  void aValidFileGivesNoResultAndIsConfirmedBeside() {
    Run run = Cli.run("validate", Assessments.FOSEN);

    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(run.out()).isEmpty();
    assertThat(run.errLines()).containsExactly(Assessments.FOSEN + ": ingen feil.");
  }

  @Test
  void problemsAreTheResult() {
    String file = Assessments.file(folder, "feil.yaml", Assessments.broken());

    Run run = Cli.run("validate", file);

    assertThat(run.exitCode()).isEqualTo(ExitCode.INVALID);
    assertThat(run.outLines())
        .containsExactly(
            file
                + ":6:10: error: «på plas» er ikke en gyldig status. Mente du «på plass»?"
                + " [status-unknown]",
            "      RO-01: på plas",
            "             ^");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void jsonHoldsTheProblemsOfAllFilesInOneArray() {
    String broken = Assessments.file(folder, "feil.yaml", Assessments.broken());

    Run run = Cli.run("validate", "--format=json", "borte.yaml", Assessments.FOSEN, broken);

    assertThat(run.exitCode()).isEqualTo(ExitCode.FILE);
    assertThat(run.out())
        .startsWith("[\n")
        .containsSubsequence("\"file-missing\"", "\"line\": 6", "\"status-unknown\"")
        .endsWith("]\n");
    assertThat(run.errLines()).containsExactly(Assessments.FOSEN + ": ingen feil.");
    assertThat(Cli.run("validate", "--format=json", Assessments.FOSEN).out()).isEqualTo("[]\n");
    assertThat(Cli.run("validate", "--format=json", doubtful()).out()).contains("\"warning\"");
  }

  @Test
  void sarifNamesTheProgramAndTheProblems() {
    Run run = Cli.runWithInput(Assessments.broken(), "validate", "-", "--format=sarif");

    assertThat(run.exitCode()).isEqualTo(ExitCode.INVALID);
    assertThat(run.out())
        .contains("sarif-2.1.0", "\"ruleId\": \"status-unknown\"", "\"uri\": \"-\"")
        .contains("\"version\": \"0.");
  }

  @Test
  void anotherFormatIsRefused() {
    Run run = Cli.run("validate", "--format=xml", Assessments.FOSEN);

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.errLines().get(0)).endsWith("text, json, sarif.");
  }

  @Test
  void aWarningIsSaidAndTheFileIsValidAllTheSame() {
    Run run = Cli.run("validate", doubtful());

    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(run.out())
        .contains(":5:3: warning: ")
        .endsWith("[in-place-unsupported]\n      RB-01: på plass\n      ^\n");
    assertThat(run.errLines()).hasSize(1);
  }

  @Test
  void strictlyAWarningIsAnError() {
    Run run = Cli.run("validate", "--strict", doubtful());

    assertThat(run.exitCode()).isEqualTo(ExitCode.INVALID);
    assertThat(run.out()).contains(": warning: ");
    assertThat(run.err()).isEmpty();
    assertThat(Cli.run("validate", "--strict", Assessments.FOSEN).exitCode())
        .isEqualTo(ExitCode.DONE);
  }

  private String doubtful() {
    return Assessments.file(
        folder,
        "tvilsom.yaml",
        """
        checklist: veien-til-samarbeid
        collaboration: {name: Fosen}
        date: 2025-03-21
        answers:
          RB-01: på plass
        """);
  }

  @Test
  void allProblemsOfAllFilesAreSaidInOrder() {
    String first = Assessments.file(folder, "b.yaml", "date: i går\ntarget: bronse\n");
    String second = Assessments.file(folder, "a.yaml", Assessments.broken());

    Run run = Cli.run("validate", first, Assessments.FOSEN, second);

    assertThat(run.exitCode()).isEqualTo(ExitCode.INVALID);
    assertThat(run.outLines())
        .satisfies(lines -> assertThat(lines.get(lines.size() - 3)).startsWith(second))
        .filteredOn(line -> line.startsWith(first))
        .extracting(line -> line.replaceFirst(".*\\[", "["))
        .contains("[date-format]", "[level-unknown]", "[value-missing]");
    assertThat(run.errLines()).containsExactly(Assessments.FOSEN + ": ingen feil.");
  }

  @Test
  void standardInputIsNamedWithAHyphen() {
    assertThat(Cli.runWithInput(Assessments.broken(), "validate", "-").out())
        .startsWith("standard inn:6:10: error: ");
  }

  @ParameterizedTest
  @CsvSource({
    "nb,er ikke en gyldig status,standard inn: ingen feil",
    "nn,er ikkje ein gyldig status,standard inn: ingen feil",
    "en,is not,standard input: no errors"
  })
  void sentencesAreOfTheChosenLanguage(String language, String problem, String confirmation) {
    String valid = Assessments.document("Greit", "  RO-01: delvis");

    assertThat(Cli.runWithInput(Assessments.broken(), "validate", "-", "--lang", language).out())
        .contains(": error: «på plas» " + problem)
        .contains("[status-unknown]\n");
    assertThat(Cli.runWithInput(valid, "validate", "-", "--lang", language).err())
        .isEqualTo(confirmation + ".\n");
  }
}
