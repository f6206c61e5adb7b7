package no.samarbeidssjekk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import no.samarbeidssjekk.cli.Cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LintCommandTest {

  private static final Path BUNDLED =
      Path.of(
          "..", "checklist-core", "src", "main", "resources", "no", "samarbeidssjekk", "checklist");

  @Test
  void whatIsDoubtfulIsAWarningAndCountsWhenStrict() throws IOException {
    String supplement =
        """
        supplement: vårt
        version: "1"
        title: Vårt
        purpose: Prøve
        checklist: veien-til-samarbeid
        add:
          - {id: V-01, dimension: ST, level: avansert, text: Lag en plan og øv, notApplicableAllowed: true}
        """;

    Run run = Cli.runWithInput(supplement, "lint", "-");
    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(run.out())
        .contains("standard inn:1:1: warning: ")
        .contains("[translation-absent]")
        .contains("[question-double]")
        .contains("[help-missing]");
    assertThat(Cli.runWithInput(supplement, "lint", "-", "--strict").exitCode())
        .isEqualTo(ExitCode.INVALID);
  }

  @Test
  void aBrokenFileIsRefused() {
    Run run = Cli.runWithInput("supplement: x\n", "lint", "-");

    assertThat(run.exitCode()).isEqualTo(ExitCode.INVALID);
    assertThat(run.out()).contains("[value-missing]");
  }

  @Test
  void aFailedReferenceCaseIsAnError() throws IOException {
    String checklist =
        Files.readString(BUNDLED.resolve("veien-til-samarbeid.yaml"))
            .replace("grunnleggende: 88", "grunnleggende: 89");

    Run run = Cli.runWithInput(checklist, "lint", "-");

    assertThat(run.exitCode()).isEqualTo(ExitCode.INVALID);
    assertThat(run.out()).contains("«89»").contains("«88»").contains("[case-failed]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "vertskommunesamarbeid",
        "kommunalt-oppgavefellesskap",
        "interkommunalt-politisk-rad",
        "interkommunalt-selskap"
      })
  void thereIsNothingToSayOfABundledSupplement(String supplement) {
    Run run = Cli.run("lint", "--strict", BUNDLED.resolve(supplement + ".yaml").toString());

    assertThat(run.out()).isEmpty();
    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
  }

  @Test
  void theBundledChecklistHasOnlyItsSourcesWordsToWarnOf() {
    Run run = Cli.run("lint", BUNDLED.resolve("veien-til-samarbeid.yaml").toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(run.outLines().stream().filter(line -> line.contains(": warning: ")))
        .allMatch(line -> line.matches(".*\\[(question-double|word-hedged|text-similar)\\]"));
  }

  @Test
  void theExamplesOfReadmeHaveNothingToWarnOfButTranslations() throws IOException {
    List<String> examples =
        Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(Path.of("..", "README.md")))
            .results()
            .map(match -> match.group(1))
            .filter(yaml -> yaml.startsWith("supplement:") || yaml.contains("\ndimensions:"))
            .filter(yaml -> yaml.contains("\ntitle:"))
            .toList();

    assertThat(examples)
        .hasSize(2)
        .allSatisfy(
            example -> {
              Run run = Cli.runWithInput(example, "lint", "-");
              assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
              assertThat(run.outLines().stream().filter(line -> line.contains(": warning: ")))
                  .isNotEmpty()
                  .allMatch(line -> line.matches(".*\\[translation-(absent|missing)\\]"));
            });
  }
}
