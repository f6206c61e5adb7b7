package no.samarbeidssjekk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import no.samarbeidssjekk.cli.Cli.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class OverviewCommandTest {

  @TempDir Path folder;

  private Path region;

  /** Three files, one of them in a folder of its own. */
  @BeforeEach
  void makeARegion() throws IOException {
    region = Files.createDirectories(folder.resolve("region"));
    Path inner = Files.createDirectories(region.resolve("nord"));
    Assessments.file(region, "a.yaml", Assessments.withBasicItemsInPlace("Dalen", 0));
    Assessments.file(region, "b.yml", Assessments.withBasicItemsInPlace("Kysten", all()));
    Assessments.file(inner, "c.yaml", Assessments.document("Fjellet", "  RB-01: vet ikke"));
  }

  @Test
  void theTextTellsHowManyReachEachLevelAndHowEachStands() {
    Run run = Cli.run("overview", region.toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(run.out())
        .startsWith("Oversikt over samarbeid\n")
        .contains("3 samarbeid er med.\n")
        .contains("Nivået grunnleggende: nådd av 1, ikke nådd av 1, uavklart for 1.\n")
        .contains("Nivået viderekommen: nådd av ingen, ikke nådd av 2, uavklart for 1.\n")
        .contains("Kysten: 21.03.2025, målnivå viderekommen, nådd nivå grunnleggende,");
    assertThat(run.out().indexOf("Dalen:")).isLessThan(run.out().indexOf("Fjellet:"));
  }

  @Test
  void onlyAssessmentsInAFolderAreRead() throws IOException {
    Files.writeString(region.resolve("notater.txt"), "ikke en vurdering");
    Files.writeString(region.resolve(".skjult.yaml"), "ikke en vurdering");
    Files.createDirectory(region.resolve(".arkiv"));
    Files.writeString(region.resolve(".arkiv").resolve("gammel.yaml"), "ikke en vurdering");

    Run run = Cli.run("overview", region.toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(run.out()).contains("3 samarbeid er med.\n");
  }

  @Test
  void aFileThatIsNamedIsReadWhateverItIsCalled() throws IOException {
    Path odd = Files.move(region.resolve("a.yaml"), folder.resolve("vurdering.txt"));

    Run run = Cli.run("overview", odd.toString(), region.toString());

    assertThat(run.out()).contains("3 samarbeid er med.\n");
  }

  @Test
  void aBrokenFileIsToldAndCountedAndTheOthersGoOn() {
    String broken = Assessments.file(region, "aa.yaml", Assessments.broken());

    Run run = Cli.run("overview", region.toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.INVALID);
    assertThat(run.err()).startsWith(broken + ":6:10: error: ").contains("[status-unknown]");
    assertThat(run.out())
        .contains("3 samarbeid er med.\n")
        .contains("Ett dokument kunne ikke leses og er ikke med i tallene.\n");
  }

  @Test
  void aFileThatIsNotThereIsToldAndCountedAndTheOthersGoOn() {
    Run run = Cli.run("overview", region.toString(), folder.resolve("borte.yaml").toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.FILE);
    assertThat(run.err()).contains("[file-missing]");
    assertThat(run.out()).contains("3 samarbeid er med.\n").contains("Ett dokument kunne ikke");
  }

  @Test
  void ofAFolderWithoutAssessmentsNoOverviewIsMade() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("tom"));

    Run run = Cli.run("overview", empty.toString(), "-f", "md", "-o", folder.toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.FILE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("Fant ingen vurderinger");
    assertThat(Cli.run("overview", empty.toString(), "--partial").exitCode())
        .isEqualTo(ExitCode.DONE);
  }

  @Test
  void whatIsNamedTwiceCountsOnce() {
    Run run =
        Cli.run(
            "overview",
            region + "/a.yaml",
            region.toString(),
            region + "/./a.yaml",
            region + "/nord");

    assertThat(run.out()).isEqualTo(Cli.run("overview", region.toString()).out());
  }

  @Test
  void aWorkbookInAFolderIsTold() throws IOException {
    Path workbook = Files.createFile(region.resolve("svar.xlsx"));

    Run run = Cli.run("overview", region.toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(run.err()).startsWith(workbook + " er et regneark og er ikke med.");
    assertThat(run.out()).contains("3 samarbeid er med.\n");
  }

  @Test
  void whatTheCommandHasWrittenIsNoAssessment() {
    Cli.run("overview", region.toString(), "-f", "json", "-o", region.toString());
    Assessments.file(
        region,
        "alle.json",
        Cli.run("score", "--format", "json", region + "/a.yaml", region + "/b.yml").out());

    Run folderRun = Cli.run("overview", region.toString());
    Run named = Cli.run("overview", region + "/oversikt.json");

    assertThat(folderRun.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(folderRun.out()).contains("3 samarbeid er med.\n");
    assertThat(named.err())
        .contains("checklist overview --merge")
        .endsWith("[document-kind-other]\n");
  }

  @Test
  void twoYearsOfOneCooperationAreTwoAssessmentsOfIt() {
    Assessments.file(
        region, "e.yaml", Assessments.document("Dalen", "  RB-01: delvis").replace("2025", "2024"));

    assertThat(Cli.run("overview", region.toString()).out())
        .contains("4 vurderinger av 3 samarbeid er med.\n")
        .contains("Vurderingene er fra 21.03.2024 til 21.03.2025.\n")
        .contains("Dalen er med 2 ganger.\n");
  }

  @Test
  void aVersionForPublicationWarnsOfWhatIsMarked() {
    Assessments.file(
        region,
        "f.yaml",
        Assessments.document("Skjermet", "  RB-01: delvis") + "marking: {level: intern}\n");

    assertThat(Cli.run("overview", region.toString(), "--open", "--min-group", "3").err())
        .contains("Minst én av vurderingene er merket «intern».");
    assertThat(Cli.run("overview", region.toString()).err()).doesNotContain("merket");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aPartialOverviewThatCannotBeReadIsToldAndTheOthersAreAdded() {
    String first = partial("1.json", region.toString());

    Run run = Cli.run("overview", "--merge", first, "/proc/self/mem");

    assertThat(run.exitCode()).isEqualTo(ExitCode.FILE);
    assertThat(run.err()).contains("[file-unreadable]");
    assertThat(run.out()).contains("3 samarbeid er med.\n");
  }

  @Test
  void theAnswersOfOneRespondentAreNotACooperation() {
    Run run =
        Cli.run("overview", region.toString(), Assessments.EXAMPLES + "/eksempelregionen-svar");

    assertThat(run.out())
        .contains("3 samarbeid er med.\n")
        .contains("6 filer med svar fra én deltaker er ikke med. Slå sammen svarene først.\n");
  }

  @Test
  void jsonAndCsvArePrinted() throws IOException {
    JsonNode json =
        new ObjectMapper().readTree(Cli.run("overview", region.toString(), "-f", "json").out());
    assertThat(json.path("format").asText()).isEqualTo("samarbeidssjekk-overview/1");
    assertThat(json.path("overall").path("cooperations").asInt()).isEqualTo(3);

    assertThat(Cli.run("overview", region.toString(), "--format", "csv").outLines())
        .hasSizeGreaterThan(4)
        .element(1)
        .asString()
        .startsWith("\"Dalen\",");
  }

  @Test
  void everyFormatIsWrittenToTheFolder() {
    Path reports = folder.resolve("ut");

    Run run =
        Cli.run(
            "overview", region + "", "-f", "html,pdf,docx,md,json,csv,xlsx", "-o", reports + "");

    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(run.outLines())
        .hasSize(7)
        .contains(reports.resolve("oversikt.html").toString())
        .allSatisfy(name -> assertThat(Path.of(name)).exists());
  }

  @Test
  void aShortAndAnOpenOneSaySoInTheirNames() {
    Run run =
        Cli.run("overview", region + "", "--kind", "short", "-f", "md,csv", "-o", folder + "");
    Run open = Cli.run("overview", region + "", "--open", "-f", "md", "-o", folder + "");

    assertThat(run.outLines())
        .containsExactly(folder + "/kortoversikt.md", folder + "/oversikt.csv");
    assertThat(open.outLines()).containsExactly(folder + "/oversikt-apen.md");
  }

  @Test
  void linesOfResultsGiveTheSameOverviewAsTheFiles() {
    String lines =
        Cli.run("score", "--format", "jsonl", region + "/a.yaml", region + "/b.yml").out()
            + Cli.run("score", "--format", "jsonl", region + "/nord/c.yaml").out();

    Run run = Cli.runWithInput(lines, "overview", "-", "-f", "json");

    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(run.out()).isEqualTo(Cli.run("overview", region.toString(), "-f", "json").out());
  }

  @Test
  void aBrokenLineIsToldByItsNumberAndCounted() {
    String line = Cli.run("score", "--format", "jsonl", region + "/a.yaml").out();

    Run run = Cli.runWithInput(line + "{\"format\": 1}\n" + line, "overview", "-");

    assertThat(run.exitCode()).isEqualTo(ExitCode.INVALID);
    assertThat(run.err()).startsWith("standard inn:2:12: error: ");
    assertThat(run.out())
        .contains("2 vurderinger av ett samarbeid er med.\n")
        .contains("Ett dokument kunne ikke");
  }

  @Test
  void partialOverviewsMergedAreTheOverviewOfAllByteForByte() {
    String broken = Assessments.file(region, "d.yaml", Assessments.broken());
    Run all = Cli.run("overview", region.toString(), "-f", "json");
    String first = partial("1.json", region + "/a.yaml", broken);
    String second = partial("2.json", region + "/b.yml", region + "/nord");

    Run merged = Cli.run("overview", "--merge", second, first, "-f", "json");

    assertThat(merged.out()).isEqualTo(all.out());
    assertThat(merged.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(Cli.run("overview", "--merge", first, second).out())
        .isEqualTo(Cli.run("overview", region.toString()).out());
  }

  private String partial(String name, String... paths) {
    return Assessments.file(folder, name, overview("--partial", paths).out());
  }

  private static Run overview(String first, String... more) {
    return Cli.run(
        Stream.concat(Stream.of("overview", first), Arrays.stream(more)).toArray(String[]::new));
  }

  @Test
  void whatIsNoPartialOverviewIsToldAndCounted() {
    String first = partial("1.json", region.toString());
    String other = Assessments.file(folder, "andre.json", "{\"format\": \"noe annet\"}");

    Run run = Cli.run("overview", "--merge", first, other);

    assertThat(run.exitCode()).isEqualTo(ExitCode.INVALID);
    assertThat(run.err()).startsWith(other + ":1:");
    assertThat(run.out()).contains("3 samarbeid er med.\n").contains("Ett dokument kunne ikke");
  }

  @Test
  void anOpenOneNamesNobodyAndSaysNothingOfFew() {
    Run run = Cli.run("overview", region.toString(), "--open");

    assertThat(run.out())
        .contains("Det er færre enn 5 samarbeid. Da vises ingen tall.\n")
        .doesNotContain("Dalen", "Kysten", "Fjellet", "3 samarbeid");
    assertThat(Cli.run("overview", region.toString(), "--open", "--min-group", "3").out())
        .contains("3 samarbeid er med.\n")
        .doesNotContain("Dalen", "Kysten", "Fjellet");
  }

  @Test
  void optionsThatDoNotGoTogetherAreTold() {
    assertThat(usage("--min-group", "3")).contains("gjelder bare sammen med «--open»");
    assertThat(usage("--open", "--min-group", "0")).contains("er et tall fra 1");
    assertThat(usage("--open", "--min-group", "mange")).contains("--min-group");
    assertThat(usage("--partial", "--open")).contains("kan ikke være åpen");
    assertThat(usage("--partial", "-f", "html")).contains("skrives som json");
    assertThat(usage("--kind", "shrot")).contains("short");
    assertThat(usage("-f", "json,csv")).contains("Bare én rapport");
    assertThat(usage("--merge", "--partial", "-f", "pdf")).contains("skrives som json");
  }

  private String usage(String... options) {
    Run run = overview(region.toString(), options);
    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.out()).isEmpty();
    return run.err();
  }

  private static int all() {
    return Assessments.basicItems().size();
  }
}
