package no.samarbeidssjekk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samarbeidssjekk.report.Examples.Sample;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every example in every language and text format gives the report in the folder {@code golden},
 * byte for byte.
 *
 * <p>After a change that is meant to be seen in the reports, write the folder anew and read the
 * difference before it is committed:
 *
 * <pre>mvn -pl checklist-core test -Dtest=GoldenReportTest -Dgolden.update=true</pre>
 */
@Tag("locale")
class GoldenReportTest {

  private static final Path FOLDER = Path.of("src", "test", "resources", "golden");

  /** A report among the examples themselves. */
  private static final Path SHOWN = Examples.OF_SEVERAL.resolve("felles-arbeidsmote.md");

  private static final String MEND =
      "If the change is meant, run: mvn -pl checklist-core test -Dtest=GoldenReportTest"
          + " -Dgolden.update=true";

  static List<Sample> samples() {
    return Examples.TEXT_FORMATS.stream().flatMap(Examples::samples).toList();
  }

  @BeforeAll
  static void writeTheFolderAnewIfAsked() throws IOException {
    if (Boolean.getBoolean("golden.update") && !ForeignMachineTest.isForeign()) {
      for (Path file : goldenFiles()) {
        Files.delete(file);
      }
      for (Sample sample : samples()) {
        Path file = FOLDER.resolve(sample.path());
        Files.createDirectories(file.getParent());
        Files.write(file, sample.render());
      }
      Files.copy(goldenOfShown(), SHOWN, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void theReportIsTheCommittedOne(Sample sample) throws IOException {
    Path file = FOLDER.resolve(sample.path());
    assertThat(file).withFailMessage("There is no %s. %s", file, MEND).exists();
    byte[] golden = Files.readAllBytes(file);
    byte[] rendered = sample.render();
    if (!Arrays.equals(golden, rendered)) {
      fail("%s differs. %s\n%s", file, MEND, firstDifference(golden, rendered));
    }
  }

  @Test
  void theWorkshopReportThatReadersAreShownIsTheCommittedOne() {
    assertThat(SHOWN).as(MEND).hasSameBinaryContentAs(goldenOfShown());
  }

  private static Path goldenOfShown() {
    return FOLDER.resolve("eksempelregionen-svar").resolve("nb-workshop.md");
  }

  @Test
  void everyCommittedReportIsOneOfAnExample() throws IOException {
    Set<Path> expected =
        samples().stream()
            .map(sample -> FOLDER.resolve(sample.path()))
            .collect(Collectors.toUnmodifiableSet());
    assertThat(goldenFiles())
        .filteredOn(file -> !expected.contains(file))
        .as("Files that belong to no example. %s", MEND)
        .isEmpty();
  }

  private static List<Path> goldenFiles() throws IOException {
    if (Files.notExists(FOLDER)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  private static String firstDifference(byte[] golden, byte[] rendered) {
    List<String> expected = lines(golden);
    List<String> actual = lines(rendered);
    int line = 0;
    while (line < expected.size()
        && line < actual.size()
        && expected.get(line).equals(actual.get(line))) {
      line++;
    }
    return "First differing line: %d%nexpected: %s%n but was: %s"
        .formatted(line + 1, lineOrEnd(expected, line), lineOrEnd(actual, line));
  }

  private static List<String> lines(byte[] bytes) {
    return List.of(new String(bytes, StandardCharsets.UTF_8).split("\n", -1));
  }

  private static String lineOrEnd(List<String> lines, int line) {
    return line < lines.size() ? lines.get(line) : "(the end)";
  }
}
