package no.samarbeidssjekk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import no.samarbeidssjekk.language.Language;
import org.junit.jupiter.api.DynamicTest;

/**
 * Committed files that hold what is made today, byte for byte. They are written anew by {@code
 * -Dgolden.update=true}; read the difference before it is committed.
 */
final class GoldenFiles {

  /** The ending of a summary for the screen, which is no report format. */
  static final String SUMMARY = "txt";

  private final Path folder;
  private final Map<String, byte[]> files = new TreeMap<>();

  /** Files in this folder of the test resources. */
  GoldenFiles(String folder) {
    this.folder = Path.of("src", "test", "resources", folder);
  }

  /** A file that holds this. */
  GoldenFiles with(String name, byte[] content) {
    files.put(name, content);
    return this;
  }

  /** For each language, a file of each format and a summary. */
  <T> GoldenFiles inEveryLanguage(
      List<ReportFormat> formats,
      Function<Language, T> report,
      Rendering<T> rendering,
      Function<T, byte[]> summary) {
    for (Language language : Language.values()) {
      T made = report.apply(language);
      for (ReportFormat format : formats) {
        with(language.code() + "." + format.extension(), rendering.render(made, format));
      }
      with(language.code() + "." + SUMMARY, summary.apply(made));
    }
    return this;
  }

  /** A test for each file. */
  Stream<DynamicTest> tests() {
    return files.entrySet().stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getKey(), () -> check(folder.resolve(file.getKey()), file.getValue())));
  }

  private static void check(Path file, byte[] content) throws IOException {
    if (Boolean.getBoolean("golden.update") && !ForeignMachineTest.isForeign()) {
      Files.createDirectories(file.getParent());
      Files.write(file, content);
    }
    assertThat(file).exists();
    if (!Arrays.equals(content, Files.readAllBytes(file))) {
      assertThat(new String(content, StandardCharsets.UTF_8)).isEqualTo(Files.readString(file));
    }
  }

  /** Makes a report in a format. */
  @FunctionalInterface
  interface Rendering<T> {
    byte[] render(T report, ReportFormat format);
  }
}
