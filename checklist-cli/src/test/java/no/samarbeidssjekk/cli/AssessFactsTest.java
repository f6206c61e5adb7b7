package no.samarbeidssjekk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.samarbeidssjekk.assessment.Assessment;
import no.samarbeidssjekk.assessment.Status;
import no.samarbeidssjekk.cli.Cli.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new file, and the facts of a cooperation. */
class AssessFactsTest {

  @TempDir Path folder;
  private Path file;
  private TypedAnswers typing;

  @BeforeEach
  void name() {
    file = folder.resolve("prøve.yaml");
    typing = new TypedAnswers(file);
  }

  @Test
  void aNewFileIsMadeOfWhatIsAnswered() throws Exception {
    Run run =
        typing.assess(
            "",
            "Fosen",
            "5054 Indre Fosen, 502",
            "5054 Indre Fosen; 0301",
            "ikke formalisert",
            "1, 7",
            "5054",
            "3",
            "beredskapskoordinator",
            "2",
            "1",
            "s");

    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(run.err())
        .contains(
            "Samarbeidet må ha et navn.\n",
            "«502» begynner ikke med et kommunenummer.",
            "Kommuner: 2. Sektorer: 2 (brann og redning, IKT-sikkerhet)."
                + " Organisasjonsform: ikke formalisert.\n",
            "RB-01, Rammebetingelser, grunnleggende. 0 av 28 besvart.\n",
            "RB-01 er lagret: på plass.\n");
    Assessment assessment = typing.read();
    assertThat(assessment.collaboration().name()).isEqualTo("Fosen");
    assertThat(assessment.collaboration().members()).hasSize(2);
    assertThat(assessment.respondent().orElseThrow().role()).contains("beredskapskoordinator");
    assertThat(assessment.target().orElseThrow().id()).isEqualTo("viderekommen");
    assertThat(typing.answer("RB-01").status()).isEqualTo(Status.IN_PLACE);
    assertThat(run.out()).contains("1 av 28");
  }

  @Test
  void withoutANameNothingIsMade() throws IOException {
    Run run = Cli.runWithInput("", "assess", file.toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("Ingen fil er laget");
    assertThat(TypedAnswers.namesIn(folder)).isEmpty();
  }

  @Test
  void theRespondentCanBeRemoved() throws Exception {
    Files.writeString(
        file,
        TypedAnswers.HEAD.replace("answers:", "respondent: {member: \"5054\"}\nanswers:")
            + "  RB-01: delvis\n");

    typing.assess("o", "", "", "", "", "-", "", "", "s");

    assertThat(file).hasContent(TypedAnswers.HEAD + "  RB-01: delvis\n");
  }

  @Test
  void helpAndStopAreNeverTakenForTexts() throws Exception {
    Run none = typing.assess("?", "s");
    assertThat(none.err()).contains("Skriv svaret, eller trykk Enter", "Ingen fil er laget");
    assertThat(TypedAnswers.namesIn(folder)).isEmpty();

    Files.writeString(file, TypedAnswers.HEAD + "  RB-01: delvis\n");
    typing.assess("o", "s");
    typing.assess("rb-01", "m", "?", "s");
    assertThat(file).hasContent(TypedAnswers.HEAD + "  RB-01: delvis\n");
  }

  @Test
  void twoMunicipalitiesWithoutACommaAreNotOne() throws Exception {
    Files.writeString(file, TypedAnswers.HEAD + "  RB-01: delvis\n");

    Run run = typing.assess("o", "", "5054 Indre Fosen og 5020 Osen", "", "s");

    assertThat(run.err()).contains("«5054 Indre Fosen og 5020 Osen» begynner ikke");
    assertThat(typing.read().collaboration().members()).hasSize(1);
  }

  @Test
  void nameAndTargetAreForNewFiles() throws Exception {
    Files.writeString(file, TypedAnswers.HEAD + "  RB-01: delvis\n");

    Run run = Cli.run("assess", file.toString(), "--target", "avansert");

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("finnes fra før");
  }

  @Test
  void aFolderIsNoFile() {
    Run run = Cli.run("assess", "/");

    assertThat(run.exitCode()).isEqualTo(ExitCode.FILE);
    assertThat(run.err()).contains("[file-is-directory]");
  }

  @Test
  void withoutANameNoFolderIsMadeEither() throws Exception {
    Run run = Cli.runWithInput("", "assess", folder.resolve("ny").resolve("x.yaml").toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(TypedAnswers.namesIn(folder)).isEmpty();
  }
}
