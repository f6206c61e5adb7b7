package no.samarbeidssjekk.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** Runs command lines in this process, on a day that is always the same. */
final class Cli {

  static final Clock CLOCK = Clock.fixed(Instant.parse("2025-06-15T12:00:00Z"), ZoneOffset.UTC);
  static final List<String> LANGUAGES = List.of("nb", "nn", "en");
  static final List<String> COMMANDS =
      List.of(
          "new",
          "assess",
          "form",
          "import",
          "validate",
          "score",
          "report",
          "due",
          "combine",
          "compare",
          "overview",
          "show",
          "schema",
          "lint",
          "templates");

  private Cli() {}

  /** What a command line left behind. */
  record Run(int exitCode, String out, String err) {

    List<String> outLines() {
      return out.lines().toList();
    }

    List<String> errLines() {
      return err.lines().toList();
    }
  }

  static Run run(String... arguments) {
    return runWithInput("", arguments);
  }

  static Run runWithInput(String input, String... arguments) {
    return run(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), CLOCK, arguments);
  }

  static Run run(InputStream in, Clock clock, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console = new Console(in, utf8(out), utf8(err), clock, false, false);
    int exitCode = new CommandRunner(console).run(arguments);
    return new Run(
        exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  static PrintStream utf8(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}
