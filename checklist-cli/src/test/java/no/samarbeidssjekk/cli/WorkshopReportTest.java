package no.samarbeidssjekk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.samarbeidssjekk.cli.Cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkshopReportTest {

  private static final Path ANSWERS = Path.of("..", "examples", "eksempelregionen-svar");

  @TempDir Path folder;

  @Test
  void aWorkshopReportIsOneReportOfAllFiles() throws IOException {
    Run run = report("--kind", "workshop", "-f", "html,md,csv,json,xlsx,docx,pdf");

    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(run.err()).isEmpty();
    assertThat(run.outLines()).hasSize(7).allMatch(line -> line.contains("felles-arbeidsmote."));
    assertThat(folder.resolve("felles-arbeidsmote.md"))
        .content()
        .contains("6 deltakere fra 4 kommuner har svart.", "Skarøya svarer lavere enn de andre");
  }

  @Test
  void theOrderOfTheFilesDoesNotMatter() throws IOException {
    List<String> files = files();
    List<String> reversed = new ArrayList<>();
    files.forEach(file -> reversed.add(0, file));

    assertThat(toScreen(reversed)).isEqualTo(toScreen(files));
  }

  @Test
  void theJointFileGivesTheSameAsTheFilesOfAll() throws IOException {
    Path joint = folder.resolve("felles.yaml");
    List<String> arguments = new ArrayList<>(List.of("combine"));
    arguments.addAll(files());
    arguments.addAll(List.of("-o", joint.toString()));
    Cli.run(arguments.toArray(String[]::new));

    assertThat(toScreen(List.of(joint.toString()))).isEqualTo(toScreen(files()));
  }

  @Test
  void voicesAreAddedToTheOrdinaryReport() throws IOException {
    Run run = report("--voices", "-f", "md");

    assertThat(run.outLines()).containsExactly(folder.resolve("felles-rapport.md").toString());
    assertThat(folder.resolve("felles-rapport.md"))
        .content()
        .contains("## Dette gjenstår", "## Her er svarene mest ulike");
  }

  @Test
  void anOpenVersionBreaksDownNoGroupOfFewerThanThree() throws IOException {
    report("--kind", "workshop", "--open", "-f", "md,html,csv,json");

    assertThat(folder.resolve("felles-arbeidsmote-apen.md"))
        .content()
        .contains("Grupper med færre enn 3 deltakere er ikke vist for seg")
        .contains("Alle svar: ");
    for (String format : List.of("md", "html", "csv", "json")) {
      assertThat(Files.readString(folder.resolve("felles-arbeidsmote-apen." + format)))
          .as(format)
          .doesNotContain(
              "leder for teknisk drift", "stormen i januar", "Skarøya svarer", "Skarøya:");
    }
  }

  @Test
  void anOpenVersionOfFewerThanThreeTellsNothingOfWhatTheyAnswered() throws IOException {
    Run run =
        Cli.run(
            "report",
            "--kind",
            "workshop",
            "--open",
            "-f",
            "md,html,csv,docx,xlsx,pdf",
            files().get(0),
            files().get(1),
            "-o",
            folder.toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(run.err()).contains("svar fra bare 2 deltakere. Se over om statusene");
    assertThat(folder.resolve("felles-arbeidsmote-apen.md"))
        .content()
        .contains(
            "2 deltakere fra én kommune har svart.", "Svarene er ikke vist, fordi færre enn 3");
    for (String format : List.of("md", "html", "csv")) {
      assertThat(Files.readString(folder.resolve("felles-arbeidsmote-apen." + format)))
          .as(format)
          .doesNotContain("RB-", "fra «", "Alle svar", "uenige", "veit svaret", "vet svaret");
    }
  }

  @Test
  void whoMakesAnOpenReportOfOneRespondentIsWarned() throws IOException {
    assertThat(Cli.run("report", "--open", files().get(0), "-o", folder.toString()).err())
        .contains("svar fra én deltaker. Se over om statusene");
    assertThat(Cli.run("report", files().get(0), "-o", folder.toString()).err()).isEmpty();
  }

  @Test
  void oneRespondentHasAnsweredInEnglish() throws IOException {
    Run run =
        Cli.run(
            "--lang", "en", "report", "--kind", "workshop", "-f", "md", files().get(0), "-o", "-");

    assertThat(run.out())
        .contains("One respondent from one municipality has answered.", "at least half a point on");
  }

  @Test
  void answersThatDoNotBelongTogetherAreRefused() throws IOException {
    Path other = folder.resolve("annen.yaml");
    String one = Files.readString(Path.of(files().get(0)), StandardCharsets.UTF_8);
    Files.writeString(other, one.replace("name: Eksempelregionen", "name: En annen"));

    Run run =
        Cli.run("report", "--voices", files().get(0), other.toString(), "-o", folder.toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.INVALID);
    assertThat(run.err()).endsWith("[combine-differs]\n");
  }

  private Run report(String... options) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("report"));
    arguments.addAll(files());
    arguments.addAll(List.of(options));
    arguments.addAll(List.of("-o", folder.toString()));
    return Cli.run(arguments.toArray(String[]::new));
  }

  private static String toScreen(List<String> files) {
    List<String> arguments = new ArrayList<>(List.of("report", "--kind", "workshop", "-f", "md"));
    arguments.addAll(files);
    arguments.addAll(List.of("-o", "-"));
    return Cli.run(arguments.toArray(String[]::new)).out();
  }

  private static List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(ANSWERS)) {
      return files.map(Path::toString).filter(file -> file.endsWith(".yaml")).sorted().toList();
    }
  }
}
