package no.samarbeidssjekk.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.problem.Explanation;
import no.samarbeidssjekk.problem.Position;
import no.samarbeidssjekk.problem.ProblemCode;
import no.samarbeidssjekk.problem.Problems;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The table of problem codes in the documentation says what the code says.
 *
 * <p>After a change of codes or sentences, write the table anew:
 *
 * <pre>mvn -pl checklist-core test -Dtest=ProblemCodeTableTest -Dcodes.update=true</pre>
 */
class ProblemCodeTableTest {

  private static final Path DOCUMENTATION = Path.of("..", "README.md");
  private static final String BEGINNING = "<!-- problem codes: begin -->\n";
  private static final String END = "<!-- problem codes: end -->";

  @BeforeAll
  static void writeTheTableAnewIfAsked() throws IOException {
    if (Boolean.getBoolean("codes.update")) {
      String text = Files.readString(DOCUMENTATION);
      Files.writeString(
          DOCUMENTATION, text.replace(BEGINNING + documented() + END, BEGINNING + table() + END));
    }
  }

  @Test
  void theDocumentedTableIsThatOfTheCode() throws IOException {
    assertThat(documented())
        .as("If the change is meant, run the test with -Dcodes.update=true")
        .isEqualTo(table());
  }

  private static String documented() throws IOException {
    String text = Files.readString(DOCUMENTATION);
    assertThat(text).containsOnlyOnce(BEGINNING).containsOnlyOnce(END);
    return text.substring(text.indexOf(BEGINNING) + BEGINNING.length(), text.indexOf(END));
  }

  private static String table() {
    Map<ProblemCode, String> examples = new EnumMap<>(ProblemCode.class);
    InvalidDocument.all().stream()
        .flatMap(document -> document.problems().stream())
        .forEach(
            problem ->
                examples.putIfAbsent(problem.code(), problem.sentence().in(Language.BOKMAL)));
    return "| code | severity | cause | mend | example (bokmål) |\n|---|---|---|---|---|\n"
        + Arrays.stream(ProblemCode.values())
            .map(code -> row(code, examples.getOrDefault(code, saidOfFiles(code))))
            .collect(Collectors.joining());
  }

  private static String row(ProblemCode code, String example) {
    Explanation explanation = Explanation.of(code);
    return "| `%s` | %s | %s | %s | %s |\n"
        .formatted(
            code.code(),
            code.severity().word(),
            cell(explanation.cause().in(Language.ENGLISH)),
            cell(explanation.mend().in(Language.ENGLISH)),
            cell(example));
  }

  /** What is said of a file that cannot be used is the same for every file. */
  private static String saidOfFiles(ProblemCode code) {
    Problems problems = new Problems("");
    problems.report(Position.START, code, "…", "…");
    return problems.inDocumentOrder().get(0).sentence().in(Language.BOKMAL);
  }

  private static String cell(String text) {
    return text.replace("|", "\\|").replace("*", "\\*").replace("<", "&lt;");
  }
}
