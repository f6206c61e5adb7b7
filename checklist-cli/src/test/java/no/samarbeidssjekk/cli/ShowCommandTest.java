package no.samarbeidssjekk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.checklist.Dimension;
import no.samarbeidssjekk.checklist.Item;
import no.samarbeidssjekk.cli.Cli.Run;
import no.samarbeidssjekk.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShowCommandTest {

  private static final Checklist CHECKLIST = Assessments.CHECKLIST;

  @ParameterizedTest
  @EnumSource
  void textHasEveryItemOnALineOfItsOwnByDimension(Language language) {
    Run run = Cli.run("show", "--lang", language.code());

    List<String> expected = new ArrayList<>();
    for (Dimension dimension : CHECKLIST.dimensions()) {
      expected.add(dimension.id() + "  " + dimension.name().in(language));
      dimension.items().stream()
          .map(
              item ->
                  item.id()
                      + " "
                      + item.level().name().in(language)
                      + " "
                      + item.text().in(language))
          .forEach(expected::add);
    }
    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(run.err()).isEmpty();
    assertThat(run.outLines().stream().skip(1).filter(line -> !line.isEmpty()))
        .extracting(line -> line.startsWith("  ") ? line.strip().replaceAll(" +", " ") : line)
        .containsExactlyElementsOf(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "grunnleggende,9",
    "basic,9",
    "viderekommen,28",
    "Vidarekomen,28",
    "avansert,36",
    "komplett,36"
  })
  void aLevelShowsItsOwnItemsAndAllBelow(String level, int items) throws IOException {
    assertThat(shown("--level", level)).hasSize(items);
    assertThat(Cli.run("show", "--level", level).outLines())
        .filteredOn(line -> line.matches("  [A-Z]{2}-.*"))
        .hasSize(items);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"RO", "ro", "Roller og ansvar", "roller-og-ansvar", "Roles and responsibilities"})
  void aDimensionMayBeNamedByCodeOrName(String word) throws IOException {
    assertThat(shown("--dimension", word))
        .isNotEmpty()
        .allMatch(item -> item.get("dimension").textValue().equals("RO"));
    assertThat(Cli.run("show", "--dimension", word).out()).contains("RO-01").doesNotContain("RB");
  }

  @Test
  void levelAndDimensionNarrowTogether() throws IOException {
    assertThat(shown("--dimension", "RO", "--level", "grunnleggende"))
        .extracting(item -> item.get("id").textValue())
        .containsExactly("RO-01");
  }

  @ParameterizedTest
  @EnumSource
  void jsonHasTheTextInTheChosenLanguage(Language language) throws IOException {
    Run run = Cli.run("show", "--format", "json", "--lang", language.code());
    JsonNode document = new ObjectMapper().readTree(run.out());

    assertThat(run.out()).endsWith("}\n");
    assertThat(document.fieldNames()).toIterable().containsExactly("checklist", "items");
    assertThat(document.at("/checklist/id").textValue()).isEqualTo("veien-til-samarbeid");
    assertThat(document.at("/checklist/version").textValue()).isEqualTo(CHECKLIST.version());
    assertThat(document.get("items"))
        .allSatisfy(
            item ->
                assertThat(item.fieldNames())
                    .toIterable()
                    .containsExactly("id", "dimension", "level", "text"));
    assertThat(document.get("items"))
        .extracting(
            item ->
                item.get("id").textValue()
                    + item.get("level").textValue()
                    + item.get("text").textValue())
        .containsExactlyElementsOf(
            CHECKLIST.items().stream().map(item -> plain(item, language)).toList());
  }

  @Test
  void anUnknownDimensionIsMisuse() {
    Run run = Cli.run("show", "--dimension", "XX");

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.errLines())
        .containsExactly(
            "«XX» er ikke en dimensjon. Velg en av: RB, ST, RO, AP, KK, KV, MM, KU.",
            "Kjør «checklist show --help» for hjelp.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--level=bronse", "--level=", "--format=yaml", "--format=JSON", "RO"})
  void aWrongWordIsMisuse(String argument) {
    Run run = Cli.run("show", argument);

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("«" + argument.replaceFirst(".*=", "") + "»");
  }

  private static String plain(Item item, Language language) {
    return item.id() + item.level().id() + item.text().in(language);
  }

  private static List<JsonNode> shown(String... options) throws IOException {
    String[] arguments =
        Stream.concat(Stream.of("show", "--format=json"), Stream.of(options))
            .toArray(String[]::new);
    JsonNode items = new ObjectMapper().readTree(Cli.run(arguments).out()).get("items");
    return StreamSupport.stream(items.spliterator(), false).toList();
  }
}
