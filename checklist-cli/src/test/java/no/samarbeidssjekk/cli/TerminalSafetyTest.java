package no.samarbeidssjekk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.samarbeidssjekk.cli.Cli.Run;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalSafetyTest {

  private static final String EVIL = "a\u001b[31mb\u202Ec\u0007d\u009Be";
  private static final String SHOWN = "a\uFFFD[31mb\uFFFDc\uFFFDd\uFFFDe";
  private static final String NAME_SHOWN = "a\uFFFDb\uFFFDc";
  private static final String IN_YAML = "\"a\\u202Eb\\u200Bc\\nnyL\\rny\\u2028ny\"";
  private static final Pattern STEERS = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}&&[^\n]]");
  private static final Pattern PROBLEM =
      Pattern.compile("[^\n]+:[0-9]+:[0-9]+: (error|warning): [^\n]+ \\[[a-z0-9-]+\\]");

  @TempDir Path folder;

  @ParameterizedTest
  @FieldSource("no.samarbeidssjekk.cli.Cli#LANGUAGES")
  void namesAreHarmlessInAScore(String language) {
    String assessment =
        Assessments.document(IN_YAML, "  RO-01: {status: delvis, note: " + IN_YAML + "}");

    Run run = Cli.runWithInput(assessment, "score", "-", "--lang", language);

    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(run.outLines().get(0)).isEqualTo(NAME_SHOWN + " nyL ny ny");
    assertHarmless(run);
  }

  @ParameterizedTest
  @MethodSource("documentsWithEvilWords")
  void wordsOfADocumentAreHarmlessInProblemLines(String document) {
    for (String command : new String[] {"validate", "score"}) {
      Run run = Cli.runWithInput(document, command, "-");

      assertThat(run.exitCode()).isEqualTo(ExitCode.INVALID);
      assertThat((run.out() + run.err()).lines())
          .filteredOn(line -> !line.startsWith("    "))
          .isNotEmpty()
          .allMatch(PROBLEM.asMatchPredicate())
          .anyMatch(line -> line.contains(NAME_SHOWN));
      assertHarmless(run);
    }
  }

  static Stream<String> documentsWithEvilWords() {
    return Stream.of(
        Assessments.document("A", "  RO-01: " + IN_YAML),
        Assessments.document("A", "  " + IN_YAML + ": delvis"),
        Assessments.document("A", "  RO-01: {" + IN_YAML + ": x}"),
        Assessments.document("A", "  RO-01: {status: [" + IN_YAML + "]}")
            + "target: "
            + IN_YAML
            + "\n",
        Assessments.document("A", "  RO-01: delvis").replace("2025-03-21", IN_YAML),
        Assessments.document("A", "  RO-01: delvis").replace("veien-til-samarbeid", IN_YAML),
        Assessments.document("A", "  RO-01: delvis") + IN_YAML + ": x\n",
        Assessments.document("A\n  members: [{number: " + IN_YAML + "}]", "  RO-01: delvis"));
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 16_000})
  void longWordsAreCutInProblemLines(int length) {
    String word = "🚒".repeat(length);
    Run run = Cli.runWithInput(Assessments.document("A", "  RO-01: " + word), "validate", "-");

    assertThat(run.outLines()).hasSize(3);
    assertThat(run.out())
        .contains("🚒".repeat(50), "🚒…»")
        .doesNotContain("🚒".repeat(90), "\uFFFD");
  }

  @ParameterizedTest
  @ValueSource(strings = {"validate", "score"})
  @DisabledOnOs(OS.WINDOWS)
  void fileNamesAreHarmless(String command) {
    String name = EVIL + "\nny\tlinje";
    String absent = folder.resolve(name).toString();
    String broken = Assessments.file(folder, name + "1", Assessments.broken());
    String valid =
        Assessments.file(folder, name + "2", Assessments.document("A", "  RO-01: delvis"));

    Run run =
        command.equals("validate")
            ? Cli.run(command, absent, broken, valid)
            : Cli.run(command, absent, broken, valid, "--require=basic", "--fail-under=99");
    Run report = Cli.run("report", valid, "-o", folder.resolve(EVIL).toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.FILE);
    assertThat((run.out() + run.err()).lines())
        .filteredOn(line -> line.contains(SHOWN + " ny linje"))
        .hasSizeGreaterThanOrEqualTo(3);
    assertHarmless(run);
    assertThat(report.outLines()).hasSize(1).allMatch(line -> line.contains(SHOWN));
    assertHarmless(report);
  }

  @ParameterizedTest
  @ValueSource(strings = {"fil", "fil.yaml"})
  @DisabledOnOs(OS.WINDOWS)
  void theNameOfANewFileIsHarmless(String end) {
    String file = folder.resolve(EVIL + "\n" + end).toString();
    Run made = Cli.run("new", "-o", file, "--name", EVIL);
    Run refused = Cli.run("new", "-o", file);

    assertThat(made.err()).contains(SHOWN + " " + end);
    assertThat(refused.err()).contains(SHOWN + " " + end);
    assertHarmless(made);
    assertHarmless(refused);
    assertHarmless(Cli.run("new", "--name", EVIL));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%s",
        "--%s",
        "--lang=%s",
        "show --as-of=%s",
        "show --level=%s",
        "show --dimension=%s",
        "show --format=%s",
        "show %s",
        "new --target=%s",
        "new --%s",
        "score a --require=%s",
        "score a --fail-under=%s",
        "report a -f=%s",
        "report %s/a %s/a"
      })
  void wordsOfACommandLineAreHarmlessAndCut(String pattern) {
    String[] arguments = pattern.replace("%s", EVIL + "x".repeat(500)).split(" ", -1);

    Run run = Cli.run(arguments);

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.errLines().get(0)).contains("x…»").hasSizeLessThan(300);
    assertHarmless(run);
  }

  private static void assertHarmless(Run run) {
    assertThat(run.out() + run.err()).doesNotContainPattern(STEERS);
  }
}
