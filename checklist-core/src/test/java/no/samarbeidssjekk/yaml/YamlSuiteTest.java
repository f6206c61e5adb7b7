package no.samarbeidssjekk.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever YAML a file holds, the readers keep their promise: of our own cases of each feature of
 * YAML, and of all inputs of the public YAML test suite where its data are at hand (CONTRIBUTING
 * tells how).
 */
@Timeout(20)
class YamlSuiteTest {

  private static final String DATA = "yaml.suite";
  private static final Pattern CHARACTER = Pattern.compile("‹([0-9A-F]{4})›");
  private static final Path OWN_CASES = Path.of("src/test/resources/yaml-cases.txt");

  /** Our own cases: a name after {@code ===}, and the lines below it. */
  static List<Named<String>> ownCases() throws IOException {
    return Arrays.stream(Files.readString(OWN_CASES).split("(?m)^=== "))
        .skip(1)
        .map(YamlSuiteTest::ownCase)
        .toList();
  }

  /** The suite's files as one package of it has them: JSON after {@code export default}. */
  static List<Named<String>> suite() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty(DATA)))) {
      return files
          .filter(file -> file.toString().matches(".*[0-9A-Z]{4}\\.js"))
          .sorted()
          .flatMap(YamlSuiteTest::casesOf)
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("ownCases")
  void everyFeatureOfYamlIsReadOrRefused(String input) throws IOException {
    requireReadOrRefused(input);
  }

  @Test
  void thereAreCasesOfEveryFeature() throws IOException {
    assertThat(ownCases())
        .hasSizeGreaterThan(140)
        .extracting(Named::getName)
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("suite")
  @EnabledIfSystemProperty(named = DATA, matches = ".+")
  void everyInputOfThePublicSuiteIsReadOrRefused(String input) throws IOException {
    requireReadOrRefused(input);
  }

  @Test
  @EnabledIfSystemProperty(named = DATA, matches = ".+")
  void thePublicSuiteIsWhole() throws IOException {
    assertThat(suite()).hasSizeGreaterThan(400);
  }

  private static void requireReadOrRefused(String input) throws IOException {
    String inset = "\n" + input.indent(2);
    String head = "checklist: veien-til-samarbeid\ncollaboration: {name: F}\ndate: 2025-03-21\n";
    ReadingPromise.keep(input);
    ReadingPromise.keep(head + "answers: {}\nnote: " + input);
    ReadingPromise.keep(head + "answers: {}\nnote:" + inset);
    ReadingPromise.keep(head + "answers:" + inset);
    ReadingPromise.keep(head + "answers:\n  RB-01:" + input.indent(4));
  }

  private static Named<String> ownCase(String text) {
    int end = text.indexOf('\n');
    String input =
        CHARACTER
            .matcher(
                text.substring(end + 1).replace("→", "\t").replace("␣", " ").replace("∎\n", ""))
            .replaceAll(number -> Character.toString(Integer.parseInt(number.group(1), 16)));
    return Named.of(text.substring(0, end), input);
  }

  private static Stream<Named<String>> casesOf(Path file) {
    try {
      String text = Files.readString(file);
      JsonNode data = new JsonMapper().readTree(text.substring(text.indexOf('{')));
      return StreamSupport.stream(data.path("cases").spliterator(), false)
          .map(one -> Named.of(Objects.toString(file.getFileName()), one.path("yaml").asText()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
