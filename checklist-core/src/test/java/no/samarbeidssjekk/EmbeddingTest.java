package no.samarbeidssjekk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import no.samarbeidssjekk.gap.GapAnalysis;
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.problem.InvalidDocumentException;
import no.samarbeidssjekk.report.ReportFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What README shows to programs that embed the library: it runs, and README shows it as it is. */
class EmbeddingTest {

  private static final Path README = Path.of("..", "README.md");
  private static final Path THIS =
      Path.of("src", "test", "java", "no", "samarbeidssjekk", "EmbeddingTest.java");
  private static final Pattern JAVA_BLOCK =
      Pattern.compile("^```java\\R(.*?)^```", Pattern.MULTILINE | Pattern.DOTALL);
  private static final Pattern METHOD_BODY =
      Pattern.compile("^  static void writeReport\\(.*?\\{\\R(.*?)^  \\}", JAVA_BLOCK.flags());

  static void writeReport(Path file, Path report) throws IOException, InvalidDocumentException {
    Samarbeidssjekk samarbeidssjekk = Samarbeidssjekk.bundled();
    try (InputStream in = Files.newInputStream(file)) {
      GapAnalysis analysis = samarbeidssjekk.analyse(samarbeidssjekk.read(file.toString(), in));
      LocalDate today = LocalDate.now(ZoneId.of("Europe/Oslo"));
      try (OutputStream out = Files.newOutputStream(report)) {
        samarbeidssjekk.report(analysis, Language.BOKMAL, today, ReportFormat.HTML, out);
      }
    }
  }

  @Test
  void theExampleWritesAReport(@TempDir Path folder) throws IOException, InvalidDocumentException {
    Path report = folder.resolve("fosenregionen.html");
    writeReport(Path.of("..", "examples", "fosenregionen.yaml"), report);
    assertThat(report)
        .content()
        .startsWith("<!DOCTYPE html>\n<html lang=\"nb\">")
        .contains("<h1>Mangelrapport for Fosenregionen</h1>")
        .endsWith("</html>\n");
  }

  @Test
  void readmeShowsTheExampleAsItRuns() throws IOException {
    List<String> shown = lines(JAVA_BLOCK, Files.readString(README));
    List<String> run = lines(METHOD_BODY, Files.readString(THIS));
    assertThat(run).isNotEmpty();
    assertThat(shown)
        .as("The first Java block of README has the lines of EmbeddingTest.writeReport")
        .containsSequence(run);
  }

  private static List<String> lines(Pattern block, String text) {
    return block
        .matcher(text)
        .results()
        .findFirst()
        .map(found -> found.group(1))
        .orElse("")
        .lines()
        .map(String::strip)
        .toList();
  }
}
