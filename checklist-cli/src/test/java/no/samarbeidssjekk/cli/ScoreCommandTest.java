package no.samarbeidssjekk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import no.samarbeidssjekk.cli.Cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreCommandTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "nb,på plass,grunnleggende,målnivå",
    "nn,på plass,grunnleggjande,målnivå",
    "en,in place,basic,target level"
  })
  void textIsForPeopleInTheirLanguage(String language, String status, String level, String target) {
    Run run = Cli.run("score", Assessments.EKSEMPEL, "--lang", language);

    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(run.outLines().get(0)).isEqualTo("Eksempelregionen");
    assertThat(run.out()).containsIgnoringCase(level).contains(target).endsWith("\n");
    assertThat(run.err()).isEmpty();
    assertThat(Cli.run("show", "--lang", language).out()).contains(level);
    assertThat(Cli.run("new", "--lang", language).out()).contains(status);
  }

  @Test
  void textOfSeveralFilesStandsInTheOrderGiven() {
    Run run = Cli.run("score", Assessments.FOSEN, Assessments.EKSEMPEL);

    assertThat(run.outLines()).containsSubsequence("Fosenregionen", "", "Eksempelregionen");
    assertThat(run.out())
        .isEqualTo(
            Cli.run("score", Assessments.FOSEN).out()
                + "\n\n"
                + Cli.run("score", Assessments.EKSEMPEL).out());
  }

  @Test
  void oneFileGivesOneJsonObject() throws IOException {
    Run run = Cli.run("score", "--format=json", Assessments.FOSEN);
    JsonNode result = json(run);

    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).endsWith("}\n");
    assertThat(result.get("format").textValue()).isEqualTo("samarbeidssjekk-result/1");
    assertThat(result.at("/collaboration/name").textValue()).isEqualTo("Fosenregionen");
    assertThat(result.fieldNames())
        .toIterable()
        .contains(
            "format",
            "checklist",
            "collaboration",
            "date",
            "target",
            "overall",
            "dimensions",
            "staircase",
            "gaps");
  }

  @Test
  void jsonIsTheSameInEveryLanguage() {
    String[] arguments = {"score", "--format=json", Assessments.FOSEN, "--lang", "nb"};
    String bokmal = Cli.run(arguments).out();
    arguments[4] = "en";

    assertThat(Cli.run(arguments).out()).isEqualTo(bokmal);
  }

  @Test
  void severalFilesGiveAnArrayInTheOrderGiven() throws IOException {
    String other = Assessments.file(folder, "annet.yaml", assessment("Annet"));

    JsonNode results = json(Cli.run("score", other, Assessments.FOSEN, other, "--format", "json"));

    assertThat(results.isArray()).isTrue();
    assertThat(results.findValuesAsText("name")).containsExactly("Annet", "Fosenregionen", "Annet");
  }

  @Test
  void aBrokenFileIsLeftOutOfTheArrayAndDecidesTheExitCode() throws IOException {
    String broken = Assessments.file(folder, "feil.yaml", Assessments.broken());
    String good = Assessments.file(folder, "greit.yaml", assessment("Greit"));

    Run run = Cli.run("score", "--format", "json", Assessments.FOSEN, broken, good);

    assertThat(run.exitCode()).isEqualTo(ExitCode.INVALID);
    assertThat(json(run).isArray()).isTrue();
    assertThat(json(run).findValuesAsText("name")).containsExactly("Fosenregionen", "Greit");
    assertThat(run.errLines()).hasSize(1).allMatch(line -> line.startsWith(broken + ":6:10: "));
  }

  @Test
  void withSeveralFilesTheResultIsAnArrayHoweverFewAreGood() throws IOException {
    String broken = Assessments.file(folder, "feil.yaml", Assessments.broken());

    assertThat(json(Cli.run("score", "--format=json", Assessments.FOSEN, broken))).hasSize(1);
    assertThat(Cli.run("score", "--format=json", broken, broken).out()).isEqualTo("[]\n");
  }

  @ParameterizedTest
  @CsvSource({"text", "json"})
  void aBrokenFileAloneGivesNoResult(String format) {
    Run run = Cli.runWithInput(Assessments.broken(), "score", "--format", format, "-");

    assertThat(run.exitCode()).isEqualTo(ExitCode.INVALID);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("standard inn:6:10: error: ").endsWith(" [status-unknown]\n");
  }

  @Test
  void standardInputScoresAsAFileDoes() {
    String text = assessment("Begge veier");
    String file = Assessments.file(folder, "fil.yaml", text);

    assertThat(Cli.runWithInput(text, "score", "-")).isEqualTo(Cli.run("score", file));
  }

  @Test
  void aJsonDocumentScoresAsTheSameInYaml() {
    String yaml = assessment("Likt");
    String json =
        """
        {"checklist": "veien-til-samarbeid", "collaboration": {"name": "Likt"},
         "date": "2025-03-21", "answers": {"RO-01": "delvis"}}
        """;

    assertThat(Cli.runWithInput(json, "score", "--format=json", "-"))
        .isEqualTo(Cli.runWithInput(yaml, "score", "--format=json", "-"));
  }

  private static String assessment(String name) {
    return Assessments.document(name, "  RO-01: delvis");
  }

  private static JsonNode json(Run run) throws IOException {
    return new ObjectMapper().readTree(run.out());
  }
}
