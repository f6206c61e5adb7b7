package no.samarbeidssjekk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import no.samarbeidssjekk.cli.Cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequirementOptionTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "9,grunnleggende,0",
    "9,Grunnleggjande,0",
    "9,basic,0",
    "8,grunnleggende,1",
    "8,basic,1",
    "9,viderekommen,1",
    "9,vidarekomen,1",
    "9,intermediate,1",
    "9,avansert,1",
    "9,komplett,1",
    "9,advanced,1"
  })
  void aLevelNotReachedEndsWithCodeOne(int inPlace, String level, int exitCode) {
    String assessment = Assessments.withBasicItemsInPlace("Samarbeid", inPlace);

    Run run = Cli.runWithInput(assessment, "score", "-", "--require", level);

    assertThat(run.exitCode()).isEqualTo(exitCode);
    assertThat(run.out()).startsWith("Samarbeid\n");
    assertThat(run.errLines()).hasSize(exitCode);
  }

  @ParameterizedTest
  @ValueSource(strings = {"grunnleggende", "viderekommen", "avansert", "komplett", "advanced"})
  void everyLevelIsReachedWhenAllIsInPlace(String level) {
    String assessment = Assessments.answering("Samarbeid", item -> "på plass");

    assertThat(
            Cli.runWithInput(assessment, "score", "-", "--require", level, "--fail-under", "100")
                .exitCode())
        .isEqualTo(ExitCode.DONE);
  }

  @ParameterizedTest
  @CsvSource({"0,0", "1,0", "54,0", "55,0", "56,1", "99,1", "100,1"})
  void thePercentageItselfIsEnough(String percent, int exitCode) {
    String assessment = Assessments.withBasicItemsInPlace("Samarbeid", 5);

    Run run = Cli.runWithInput(assessment, "score", "-", "--fail-under", percent);

    assertThat(run.exitCode()).isEqualTo(exitCode);
    assertThat(run.errLines())
        .hasSize(exitCode)
        .allMatch(
            line ->
                line.startsWith(
                    "standard inn: fullført er 55 prosent på målnivået «grunnleggende»"))
        .allMatch(line -> line.contains("minst " + percent + " "));
  }

  @ParameterizedTest
  @CsvSource({
    "nb,nivået «viderekommen» er ikke nådd",
    "nn,nivået «vidarekomen» er ikkje nådd",
    "en,the level «intermediate» is not reached"
  })
  void whatIsNotMetIsSaidInTheChosenLanguage(String language, String sentence) {
    Run run = Cli.run("score", Assessments.FOSEN, "--require", "viderekommen", "--lang", language);

    assertThat(run.errLines()).containsExactly(Assessments.FOSEN + ": " + sentence + ".");
  }

  @Test
  void bothRequirementsAreSaidWhenNeitherIsMet() {
    Run run = Cli.run("score", Assessments.FOSEN, "--require=avansert", "--fail-under=100");

    assertThat(run.exitCode()).isEqualTo(ExitCode.NOT_MET);
    assertThat(run.errLines()).hasSize(2);
  }

  @Test
  void oneUnmetRequirementIsEnough() {
    String assessment = Assessments.withBasicItemsInPlace("Samarbeid", 9);
    String[] level = {"score", "-", "--require=basic", "--fail-under=100"};
    String[] percent = {"score", "-", "--require=avansert", "--fail-under=1"};

    assertThat(Cli.runWithInput(assessment, level).exitCode()).isEqualTo(ExitCode.NOT_MET);
    assertThat(Cli.runWithInput(assessment, percent).exitCode()).isEqualTo(ExitCode.NOT_MET);
  }

  @Test
  void aReportIsWrittenEvenWhenTheRequirementIsNotMet() {
    Run run =
        Cli.run("report", Assessments.FOSEN, "-o", folder.toString(), "--require", "avansert");

    assertThat(run.exitCode()).isEqualTo(ExitCode.NOT_MET);
    assertThat(run.outLines())
        .hasSize(1)
        .allSatisfy(path -> assertThat(Path.of(path)).isNotEmptyFile());
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "101", "50%", "fifty", "", "1.5", "０５", "007", "99999999999"})
  void aWrongPercentageIsMisuse(String percent) {
    Run run = Cli.run("score", Assessments.FOSEN, "--fail-under=" + percent);

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.errLines().get(0)).startsWith("«" + percent + "» er ikke en prosent.");
  }

  @Test
  void anUnknownLevelIsMisuseBeforeAnyFileIsRead() {
    Run run = Cli.run("score", "finnes-ikke.yaml", "--require", "bronse");

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.errLines().get(0))
        .isEqualTo("«bronse» er ikke et nivå. Velg ett av: grunnleggende, viderekommen, avansert.");
  }
}
