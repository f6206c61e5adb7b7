package no.samarbeidssjekk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.samarbeidssjekk.cli.Cli.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CombineCommandTest {

  @TempDir Path folder;

  private String first = "";
  private String second = "";

  @BeforeEach
  void write() throws IOException {
    first = file("en.yaml", "Eksempelregionen", "{member: \"5054\", level: faglig}", "på plass");
    second = file("to.yaml", "Eksempelregionen", "{member: \"5055\", level: politisk}", "mangler");
  }

  @Test
  void theLowestAnswerIsProposedAndTheDisagreementIsKept() throws IOException {
    Path joint = folder.resolve("felles.yaml");

    Run run = Cli.run("combine", first, second, "-o", joint.toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(run.err())
        .isEqualTo(
            "2 filer er slått sammen."
                + " Ett punkt har uenighet som ikke er avklart («disagreement: åpen»).\n");
    assertThat(Files.readString(joint))
        .contains("status: mangler")
        .contains("disagreement: åpen")
        .contains("member: \"5054\"");
    assertThat(Cli.run("score", joint.toString()).exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(Cli.run("combine", second, first).out()).isEqualTo(Files.readString(joint));
  }

  @Test
  void whatIsOfAnotherCooperationIsNamedAndNothingIsWritten() throws IOException {
    String other = file("tre.yaml", "Kystregionen", "{member: \"5056\"}", "delvis");
    Path joint = folder.resolve("felles.yaml");

    Run run = Cli.run("combine", first, other, "-o", joint.toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.INVALID);
    assertThat(run.err())
        .startsWith(
            other
                + ":1:1: error: Samarbeidet er «Kystregionen» her, men «Eksempelregionen» i "
                + first)
        .endsWith("[combine-differs]\n");
    assertThat(joint).doesNotExist();
  }

  @Test
  void answersOfDifferentPeopleDoNotBecomeThoseOfOne() throws IOException {
    String other =
        file("tre.yaml", "Eksempelregionen", "{member: \"5055\", level: politisk}", "delvis");
    String copy =
        file("kopi.yaml", "Eksempelregionen", "{member: \"5055\", level: politisk}", "mangler");
    Path joint = folder.resolve("felles.yaml");

    Run run = Cli.run("combine", first, second, other);

    assertThat(run.exitCode()).isEqualTo(ExitCode.INVALID);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith(other + ":1:1: error: Samme deltaker som i " + second)
        .endsWith("[respondent-same]\n");
    Cli.run("combine", first, second, copy, "-o", joint.toString());
    assertThat(Cli.run("combine", joint.toString(), first, second).out())
        .isEqualTo(Files.readString(joint))
        .isEqualTo(Cli.run("combine", first, second).out());
  }

  @Test
  void aFileIsNotOverwrittenWithoutForce() throws IOException {
    assertThat(Cli.run("combine", first, second, "-o", first).exitCode()).isEqualTo(ExitCode.FILE);
    assertThat(Files.readString(Path.of(first))).contains("på plass");
    assertThat(Cli.run("combine", first, second, "-o", first, "--force").exitCode())
        .isEqualTo(ExitCode.DONE);
  }

  @Test
  void aBrokenFileStopsIt() throws IOException {
    String broken = file("brutt.yaml", "Eksempelregionen", "{member: \"5056\"}", "på plas");

    Run run = Cli.run("combine", first, broken);

    assertThat(run.exitCode()).isEqualTo(ExitCode.INVALID);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("[status-unknown]");
  }

  private String file(String name, String cooperation, String respondent, String status)
      throws IOException {
    return Files.writeString(
            folder.resolve(name),
            """
            checklist: veien-til-samarbeid@2025.1
            collaboration: {name: %s}
            date: 2026-03-12
            respondent: %s
            answers:
              RB-01: {status: %s, note: Slik er det}
            """
                .formatted(cooperation, respondent, status))
        .toString();
  }
}
