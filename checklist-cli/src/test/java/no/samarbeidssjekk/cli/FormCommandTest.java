package no.samarbeidssjekk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import no.samarbeidssjekk.cli.Cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormCommandTest {

  @TempDir Path folder;

  @Test
  void withoutAFileNameTheFormIsPrintedAndNothingIsSaid() {
    Run run = Cli.run("form");

    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(run.out()).startsWith("<!doctype html>\n").endsWith("</html>\n");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void theFileMadeHoldsWhatIsOtherwisePrinted() {
    Path file = folder.resolve("ny").resolve("skjema.html");

    Run run = Cli.run("form", "--output", file.toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(run.out()).isEmpty();
    assertThat(run.errLines()).hasSize(1);
    assertThat(run.err()).contains(file.toString()).contains("«checklist validate»");
    assertThat(file).content().isEqualTo(Cli.run("form").out());
    assertThat(file.getParent()).isDirectoryNotContaining(made -> !made.equals(file));
  }

  @ParameterizedTest
  @CsvSource({
    "nb,Skjema for egenvurdering av samarbeid",
    "nn,Skjema for eigenvurdering av samarbeid",
    "en,Form for self-assessment of cooperation"
  })
  void theFormOpensInTheChosenLanguage(String language, String title) {
    assertThat(Cli.run("form", "--lang", language).out())
        .contains("<html lang=\"" + language + "\">")
        .contains("<title>" + title + "</title>");
  }

  @Test
  void anExistingFileIsReplacedByForceAlone() {
    String file = Assessments.file(folder, "skjema.html", "mitt");

    Run run = Cli.run("form", "-o", file);
    assertThat(run.exitCode()).isEqualTo(ExitCode.FILE);
    assertThat(run.err()).startsWith(file + ":1:1: error: ").endsWith("[file-exists]\n");
    assertThat(Path.of(file)).hasContent("mitt");

    assertThat(Cli.run("form", "-o", file, "--force").exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(Path.of(file)).content().isEqualTo(Cli.run("form").out());
  }

  @Test
  void aSupplementAdaptsTheForm() {
    assertThat(Cli.run("form", "--supplement", "vertskommunesamarbeid").out())
        .contains("\"id\":\"VK-01\"")
        .contains("\"supplements\":[{\"id\":\"vertskommunesamarbeid\"");
    assertThat(Cli.run("form").out()).contains("\"supplements\":[]");
  }

  @Test
  void theOptionsThatValidateNeedsAreNamed() {
    String supplement =
        Assessments.file(
            folder,
            "kyst.yaml",
            """
            supplement: kyst
            version: "1"
            title: Kyst
            purpose: Båter
            checklist: veien-til-samarbeid
            leaveOut: {KV-04: Ingen operativ oppgave}
            """);
    Path form = folder.resolve("skjema.html");

    Run run = Cli.run("form", "-o", form.toString(), "--supplement", supplement);

    assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.DONE);
    assertThat(run.err()).contains("«checklist validate --supplement " + supplement + "»");
  }

  @Test
  void anUnknownSupplementMakesNoForm() {
    Path form = folder.resolve("skjema.html");

    Run run = Cli.run("form", "-o", form.toString(), "--supplement", "vertskommunesamarbei");

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(form).doesNotExist();
  }
}
