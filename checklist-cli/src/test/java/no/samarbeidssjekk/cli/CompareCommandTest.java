package no.samarbeidssjekk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.samarbeidssjekk.cli.Cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompareCommandTest {

  private static final Path EXAMPLES = Path.of("..", "examples");
  private static final String OLDEST = example("eksempelregionen-historikk", "2024.yaml");
  private static final String OLDER = example("eksempelregionen-historikk", "2025.yaml");
  private static final String NEWEST = example("eksempelregionen.yaml");

  @TempDir Path folder;

  @Test
  void theTextIsShownWhateverTheOrderOfTheFiles() {
    Run run = Cli.run("compare", OLDEST, OLDER, NEWEST);

    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("Fremgang i Eksempelregionen\n")
        .contains("KK-01  delvis → delvis → mangler");
    assertThat(Cli.run("compare", NEWEST, OLDEST, OLDER)).isEqualTo(run);
  }

  @Test
  void jsonIsPrintedUnlessAFolderIsNamed() throws IOException {
    Run run = Cli.run("compare", OLDEST, NEWEST, "--format", "json");
    JsonNode json = new ObjectMapper().readTree(run.out());

    assertThat(json.path("format").asText()).isEqualTo("samarbeidssjekk-comparison/1");
    assertThat(json.path("snapshots")).hasSize(2);
    assertThat(json.path("regression").asBoolean()).isTrue();

    Run written = Cli.run("compare", OLDEST, NEWEST, "-f", "json", "-o", folder.toString());
    Path file = folder.resolve("eksempelregionen-fremgang.json");
    assertThat(written.outLines()).containsExactly(file.toString());
    assertThat(file).content().isEqualTo(run.out());
  }

  @Test
  void everyFormatIsWrittenToTheFolder() {
    Run run =
        Cli.run(
            "compare",
            OLDEST,
            NEWEST,
            "-f",
            "html,pdf,docx,md,json,csv,xlsx",
            "-o",
            folder + "/ny");

    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(run.outLines()).hasSize(7).allSatisfy(name -> assertThat(Path.of(name)).exists());
  }

  @Test
  void textGoesToTheScreenBesideReportsInTheFolder() {
    Run run = Cli.run("compare", OLDEST, NEWEST, "-f", "text,md", "-o", folder.toString());

    assertThat(run.out()).startsWith("Fremgang i").endsWith("eksempelregionen-fremgang.md\n");
  }

  @Test
  void aVersionForPublicationSaysSoInItsName() {
    Run run = Cli.run("compare", OLDEST, NEWEST, "--open", "-f", "md", "-o", folder.toString());

    assertThat(run.outLines())
        .containsExactly(folder.resolve("eksempelregionen-fremgang-apen.md").toString());
  }

  @Test
  void aRegressionFailsOnlyWhenItIsAskedFor() {
    assertThat(Cli.run("compare", OLDER, NEWEST).exitCode()).isEqualTo(ExitCode.DONE);

    Run run = Cli.run("compare", OLDER, NEWEST, "--fail-on-regression");

    assertThat(run.exitCode()).isEqualTo(ExitCode.NOT_MET);
    assertThat(run.err())
        .isEqualTo(
            """
            Tilbakegang: AP-05 Gjennomfør regelmessig felles øvelser inkl evaluering
            Tilbakegang: KK-01 Avklar forventet ressursinnsats fra hver kommune
            """);
    assertThat(run.out()).startsWith("Fremgang i");
  }

  @Test
  void whatOnlyBecameBetterDoesNotFail() throws IOException {
    String first = written("2024", "RB-01: delvis");
    String second = written("2025", "RB-01: på plass");

    assertThat(Cli.run("compare", first, second, "--fail-on-regression").exitCode())
        .isEqualTo(ExitCode.DONE);
  }

  @Test
  void assessmentsOfDifferentCooperationsAreNotCompared() {
    Run run = Cli.run("compare", OLDEST, example("fosenregionen.yaml"));

    assertThat(run.exitCode()).isEqualTo(ExitCode.INVALID);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith(example("fosenregionen.yaml") + ":1:1: error: Samarbeidet er «Fosenregionen»")
        .endsWith("[compare-differs]\n");
  }

  @ParameterizedTest
  @CsvSource({
    "nb, '«3392, faglig, rådgiver» her, men «ingen» i'",
    "nn, '«3392, fagleg, rådgiver» her, men «ingen» i'",
    "en, '«3392, professional, rådgiver» here, but «nobody» in'"
  })
  void theRespondentsThatDifferAreToldInTheLanguage(String language, String words)
      throws IOException {
    String whole = written("2024", "RB-01: delvis");
    Path one =
        Files.writeString(
            folder.resolve("en.yaml"),
            Files.readString(Path.of(whole))
                + "respondent: {member: 3392, level: faglig, role: rådgiver}\n");

    assertThat(Cli.run("compare", whole, one.toString(), "--lang", language).err()).contains(words);
  }

  @Test
  void assessmentsOfTheSameDateAreNotCompared() throws IOException {
    String first = written("2024", "RB-01: delvis");
    Path copy = Files.copy(Path.of(first), folder.resolve("kopi.yaml"));

    Run run = Cli.run("compare", first, copy.toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.INVALID);
    assertThat(run.err()).contains("2024-01-01").endsWith("[compare-same-date]\n");
  }

  @Test
  void aBrokenFileIsToldAndNothingIsCompared() throws IOException {
    Path broken = Files.writeString(folder.resolve("feil.yaml"), "checklist: [");

    Run run = Cli.run("compare", OLDEST, broken.toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.INVALID);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith(broken + ":1:");
  }

  @Test
  void itTakesTwoDifferentFiles() {
    for (List<String> files : List.of(List.of(OLDEST), List.of(OLDEST, OLDEST))) {
      List<String> arguments = new ArrayList<>(List.of("compare"));
      arguments.addAll(files);

      Run run = Cli.run(arguments.toArray(String[]::new));

      assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
      assertThat(run.err()).startsWith("Oppgi minst to ulike filer");
    }
  }

  @Test
  void whatCannotBeWrittenTogetherIsMisuse() {
    assertThat(Cli.run("compare", OLDEST, NEWEST, "-f", "json,csv").exitCode())
        .isEqualTo(ExitCode.USAGE);
    assertThat(Cli.run("compare", OLDEST, NEWEST, "-o", folder.toString()).err())
        .startsWith("Teksten vises på skjermen");
    assertThat(Cli.run("compare", OLDEST, NEWEST, "-f", "htm").err())
        .startsWith("«htm» er ikke et format her");
  }

  private static String example(String... parts) {
    return EXAMPLES.resolve(Path.of("", parts)).toString();
  }

  private String written(String year, String answer) throws IOException {
    return Files.writeString(
            folder.resolve(year + ".yaml"),
            """
            checklist: veien-til-samarbeid
            collaboration: {name: Prøve}
            date: %s-01-01
            answers: {%s}
            """
                .formatted(year, answer))
        .toString();
  }
}
