package no.samarbeidssjekk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import no.samarbeidssjekk.checklist.Item;
import no.samarbeidssjekk.cli.Cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewCommandTest {

  private static final String EDITOR_LINE =
      "# yaml-language-server: $schema=assessment.schema.json\n";

  @TempDir Path folder;

  @Test
  void withoutAFileNameTheFileIsPrintedAndNothingIsSaid() {
    Run run = Cli.run("new");

    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(run.out()).contains("checklist: veien-til-samarbeid@2025.1").endsWith("\n");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void theFileMadeHoldsWhatIsOtherwisePrinted() throws IOException {
    Path file = folder.resolve("ny").resolve("vurdering.yaml");

    Run run = Cli.run("new", "--output", file.toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(file.toString()).contains("checklist validate");
    assertThat(file).content().isEqualTo(EDITOR_LINE + Cli.run("new").out());
  }

  @Test
  void theSchemaThatTheFileNamesIsMadeBesideIt() {
    Run run = Cli.run("new", "-o", folder.resolve("ny.yaml").toString(), "--target", "avansert");

    Path schema = folder.resolve("assessment.schema.json");
    assertThat(schema).content().isEqualTo(Cli.run("schema", "assessment").out());
    assertThat(run.errLines()).hasSize(2).last().asString().contains(schema.toString());
  }

  @Test
  void withoutATargetWhatTheSourceSaysOfItIsTold() {
    Run run = Cli.run("new", "-o", folder.resolve("ny.yaml").toString(), "--lang", "en");

    assertThat(run.err())
        .contains("No target level is chosen.", "how formal the cooperation is", "target:");
  }

  @Test
  void aSchemaThatIsThereAlreadyIsReplacedByForceAlone() {
    Path schema = Path.of(Assessments.file(folder, "assessment.schema.json", "{}"));
    String file = folder.resolve("ny.yaml").toString();

    Run kept = Cli.run("new", "-o", file, "--lang", "en", "--target", "basic");
    assertThat(kept.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(kept.errLines())
        .last()
        .asString()
        .startsWith("Kept " + schema)
        .contains("another edition");
    assertThat(schema).hasContent("{}");

    assertThat(Cli.run("new", "-o", file, "--force").exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(schema).content().isEqualTo(Cli.run("schema", "assessment").out());
  }

  @ParameterizedTest
  @FieldSource("no.samarbeidssjekk.cli.Cli#LANGUAGES")
  void theResultIsValidAndHasNoItemAssessed(String language) throws IOException {
    String text = Cli.run("new", "--lang", language).out();

    assertThat(Cli.runWithInput(text, "validate", "-").exitCode()).isEqualTo(ExitCode.DONE);
    JsonNode overall = score(text).at("/overall/levels").get(2);
    assertThat(overall.get("items").intValue()).isEqualTo(36);
    assertThat(overall.get("notAssessed").intValue()).isEqualTo(36);
    assertThat(text).contains(Assessments.CHECKLIST.items().stream().map(Item::id).toList());
  }

  @ParameterizedTest
  @CsvSource({"nb,ikke vurdert", "nn,ikkje vurdert", "en,not assessed"})
  void statusWordsAreOfTheChosenLanguage(String language, String status) {
    assertThat(Cli.run("new", "--lang", language).outLines())
        .filteredOn(line -> line.matches("  [A-Z]{2}-[0-9]{2}: .*"))
        .hasSize(36)
        .allMatch(line -> line.endsWith(": " + status));
  }

  @Test
  void anExistingFileIsLeftAsItIs() {
    String file = Assessments.file(folder, "min.yaml", "mine svar");

    Run run = Cli.run("new", "-o", file);

    assertThat(run.exitCode()).isEqualTo(ExitCode.FILE);
    assertThat(run.err()).startsWith(file + ":1:1: error: ").endsWith("[file-exists]\n");
    assertThat(Path.of(file)).hasContent("mine svar");
  }

  @Test
  void evenALinkToNowhereIsNotOverwritten() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("lenke.yaml"), Path.of("ingensteds"));

    assertThat(Cli.run("new", "-o", link.toString()).exitCode()).isEqualTo(ExitCode.FILE);
    assertThat(link).isSymbolicLink();
  }

  @Test
  void forceReplacesAnExistingFile() {
    String file = Assessments.file(folder, "min.yaml", "mine svar");

    Run run = Cli.run("new", "-o", file, "--force");

    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(Path.of(file)).content().isEqualTo(EDITOR_LINE + Cli.run("new").out());
  }

  @ParameterizedTest
  @MethodSource("difficultNames")
  void anyNameSurvivesButForControlCharacters(String name) throws IOException {
    Run made = Cli.run("new", "--name", name);

    assertThat(score(made.out()).at("/collaboration/name").textValue())
        .isEqualTo(name.replaceAll("[\\p{Cc}&&[^\\t\\n\\r\\x{85}]]", "\uFFFD"));
  }

  static Stream<String> difficultNames() {
    return Stream.of(
        "Fosenregionen",
        "Det \"store\" samarbeidet",
        "«Nord» og 'Sør'",
        "Brann: felles vakt # ikke kommentar",
        "Beredskap 🚒👩‍🚒 Ørland",
        "Linje én\nlinje to",
        "Tabulator\tog \\n som tekst",
        "{flyt: [liste]}",
        "- strek",
        "%s %n {0} ${navn}",
        "nei",
        "null",
        "2025",
        "slettet\u007Ftegn",
        "linje\u0085skift\u2028og\u2029avsnitt",
        "nullbyte\0og klokke\u0007",
        "a".repeat(5000));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n"})
  void aNameCannotBeBlank(String name) {
    Run run = Cli.run("new", "--name", name);

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.errLines().get(0)).isEqualTo("Navnet kan ikke være tomt.");
  }

  @ParameterizedTest
  @CsvSource({
    "viderekommen,viderekommen",
    "Vidarekomen,viderekommen",
    "basic,grunnleggende",
    "komplett,avansert"
  })
  void aTargetMayBeNamedInAnyLanguage(String word, String level) throws IOException {
    String text = Cli.run("new", "--target", word).out();

    assertThat(text).contains("\ntarget: " + level + "\n");
    assertThat(score(text).get("target").textValue()).isEqualTo(level);
  }

  @Test
  void theTargetIsWrittenInTheLanguageOfTheFile() throws IOException {
    String text = Cli.run("new", "--target", "viderekommen", "--lang", "en").out();

    assertThat(text).contains("\ntarget: intermediate\n");
    assertThat(score(text).get("target").textValue()).isEqualTo("viderekommen");
    assertThat(Cli.run("new", "--lang", "en").out()).contains("\n# target: advanced\n");
  }

  @Test
  void anUnknownTargetMakesNoFile() {
    Path file = folder.resolve("ny.yaml");

    Run run = Cli.run("new", "--target", "bronse", "-o", file.toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("«bronse»", "grunnleggende, viderekommen, avansert");
    assertThat(file).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({"'',2025-06-15", "--as-of=2024-02-29,2024-02-29"})
  void theAssessmentHasTheDateOfToday(String option, String date) {
    String[] arguments =
        Stream.of("new", option).filter(word -> !word.isEmpty()).toArray(String[]::new);

    assertThat(Cli.run(arguments).out()).contains("\ndate: " + date + "\n");
  }

  private static JsonNode score(String assessment) throws IOException {
    Run run = Cli.runWithInput(assessment, "score", "--format", "json", "-");
    assertThat(run.err()).isEmpty();
    return new ObjectMapper().readTree(run.out());
  }
}
