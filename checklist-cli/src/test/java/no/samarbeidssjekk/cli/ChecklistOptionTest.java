package no.samarbeidssjekk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.samarbeidssjekk.cli.Cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A checklist of one's own, used instead of the bundled one. */
class ChecklistOptionTest {

  private static final String OWN =
      """
      checklist: vår
      version: "1"
      title: Vår sjekkliste
      source: {title: A, publisher: B, date: 2026-01-01, rights: {notice: C}}
      levels:
        - {id: lav, name: lavt, description: Det minste}
      dimensions:
        - id: AA
          name: Avtaler
          items:
            - {id: AA-01, level: lav, text: Inngå en avtale, notApplicableAllowed: false}
      """;

  private static final String SUPPLEMENT =
      """
      supplement: mitt
      version: "1"
      title: Mitt
      purpose: Prøve
      checklist: vår
      add:
        - {id: AA-02, dimension: AA, level: lav, text: Pek ut en leder, notApplicableAllowed: false}
      """;

  @TempDir Path folder;

  @Test
  void theBundledSupplementsDoNotGoWithIt() throws IOException {
    String own = file("sjekkliste.yaml", OWN);

    Run run = Cli.run("show", "--checklist", own, "--supplement", "vertskommunesamarbeid");

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err())
        .startsWith(
            "«vertskommunesamarbeid» er et innebygd tillegg til sjekklisten «veien-til-samarbeid»,"
                + " og gjelder ikke «vår».");
  }

  @Test
  void everyCommandUsesIt() throws IOException {
    String own = file("sjekkliste.yaml", OWN);
    String supplement = file("tillegg.yaml", SUPPLEMENT);
    String assessment = folder.resolve("a.yaml").toString();

    assertThat(Cli.run("show", "--checklist", own, "--supplement", supplement).out())
        .contains("Vår sjekkliste, versjon 1")
        .contains("AA-02");
    assertThat(Cli.run("new", "--checklist", own, "-o", assessment).exitCode())
        .isEqualTo(ExitCode.DONE);
    assertThat(Cli.run("validate", "--checklist", own, assessment).exitCode())
        .isEqualTo(ExitCode.DONE);
    assertThat(Cli.run("score", "--checklist", own, assessment).out()).contains("lavt");
    assertThat(
            Cli.run("report", "--checklist", own, assessment, "-o", folder.toString()).exitCode())
        .isEqualTo(ExitCode.DONE);
    assertThat(Cli.run("lint", "--checklist", own, supplement).exitCode()).isEqualTo(ExitCode.DONE);
  }

  @Test
  void theSchemaOfTheBundledChecklistDoesNotStandBesideAFileThatAnswersAnother()
      throws IOException {
    Path assessment = folder.resolve("a.yaml");

    Cli.run("new", "--checklist", file("sjekkliste.yaml", OWN), "-o", assessment.toString());

    assertThat(folder.resolve("assessment.schema.json")).doesNotExist();
    assertThat(Files.readString(assessment)).doesNotContain("schema");
  }

  @Test
  void aSupplementToAnotherChecklistIsToldSoAndNothingElse() throws IOException {
    Run run = Cli.run("lint", file("tillegg.yaml", SUPPLEMENT));

    assertThat(run.exitCode()).isEqualTo(ExitCode.INVALID);
    assertThat(run.out())
        .contains("[supplement-checklist-other]")
        .doesNotContain("[level-unknown]")
        .contains("[help-missing]");
  }

  @Test
  void aBrokenOrMissingChecklistEndsTheCommand() throws IOException {
    Run broken =
        Cli.run("show", "--checklist", file("feil.yaml", OWN.replace("lav, text", "x, text")));
    assertThat(broken.exitCode()).isEqualTo(ExitCode.INVALID);
    assertThat(broken.err()).contains("feil.yaml:11:").contains("[level-unknown]");

    assertThat(Cli.run("show", "--checklist", folder.resolve("ingen").toString()).exitCode())
        .isEqualTo(ExitCode.FILE);
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }
}
