package no.samarbeidssjekk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import no.samarbeidssjekk.cli.Cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExitCodeTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "good,0", "short,1", "broken,3", "absent,4",
    "good short,1", "short good,1", "short broken,3", "broken short good,3",
    "absent broken short good,4", "good short broken absent,4"
  })
  void withSeveralFilesTheHighestCodeWins(String files, int exitCode) {
    Assessments.file(folder, "good", Assessments.withBasicItemsInPlace("god", 9));
    Assessments.file(folder, "short", Assessments.withBasicItemsInPlace("knapp", 8));
    Assessments.file(folder, "broken", Assessments.broken());
    String[] names = files.split(" ", -1);
    String[] arguments = new String[names.length + 3];
    arguments[0] = "score";
    arguments[1] = "--require=basic";
    arguments[2] = "--format=text";
    for (int i = 0; i < names.length; i++) {
      arguments[i + 3] = folder.resolve(names[i]).toString();
    }

    Run run = Cli.run(arguments);

    assertThat(run.exitCode()).isEqualTo(exitCode);
    assertThat(run.outLines().contains("god")).isEqualTo(files.contains("good"));
    assertThat(run.outLines().contains("knapp")).isEqualTo(files.contains("short"));
    assertThat(run.errLines()).hasSize(names.length - (files.contains("good") ? 1 : 0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"validate", "score --format=text", "report --format=md -o ."})
  void everyGoodFileIsHandledWhateverIsWrongWithTheOthers(String line) {
    String broken = Assessments.file(folder, "feil.yaml", Assessments.broken());
    String good =
        Assessments.file(folder, "god.yaml", Assessments.document("god", "  RO-01: delvis"));
    List<String> arguments =
        new ArrayList<>(List.of(line.replace(" .", " " + folder).split(" ", -1)));
    arguments.addAll(List.of(broken, folder.resolve("borte").toString(), good));

    Run run = Cli.run(arguments.toArray(String[]::new));

    assertThat(run.exitCode()).isEqualTo(ExitCode.FILE);
    assertThat(line.equals("validate") ? run.out() : run.err())
        .containsSubsequence("feil.yaml:", "borte:");
    assertThat(line.equals("validate") ? run.err() : run.out()).contains("god");
  }

  @Test
  void aProgramErrorIsSaidToBeOneAndShowsWhereItHappened() {
    Run run = newOnADayThat(() -> new IllegalStateException("knirk\u001b[31m"));

    assertThat(run.exitCode()).isEqualTo(ExitCode.BUG);
    assertThat(run.out()).isEmpty();
    assertThat(run.errLines().get(0))
        .isEqualTo(
            "Feil i programmet, ikke i det du skrev:"
                + " java.lang.IllegalStateException: knirk\uFFFD[31m");
    assertThat(run.err()).contains("\tat no.samarbeidssjekk.cli.ChecklistCommand");
  }

  @Test
  void aSeriousErrorIsNotTakenForAnAssessmentThatFallsShort() {
    assertThat(newOnADayThat(StackOverflowError::new).exitCode()).isEqualTo(ExitCode.BUG);
  }

  @Test
  void standardInputThatCannotBeReadIsAFileProblem() {
    InputStream torn = new PipedInputStream();

    Run run = Cli.run(torn, Cli.CLOCK, "score", "-");

    assertThat(run.exitCode()).isEqualTo(ExitCode.FILE);
    assertThat(run.err()).startsWith("standard inn:1:1: error: ").endsWith(" [file-unreadable]\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"show", "show --format=json", "new", "--help", "score -"})
  void aResultThatCannotBeWrittenIsAFileProblem(String arguments) {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int value) throws IOException {
            throw new IOException("fullt");
          }
        };
    Console console =
        new Console(
            InputStream.nullInputStream(),
            new PrintStream(full, true, StandardCharsets.UTF_8),
            new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
            Cli.CLOCK,
            false,
            false);

    assertThat(new CommandRunner(console).run(arguments.split(" ", -1)))
        .isEqualTo(arguments.startsWith("score") ? ExitCode.INVALID : ExitCode.FILE);
  }

  private static Run newOnADayThat(Supplier<? extends Throwable> problem) {
    return Cli.run(InputStream.nullInputStream(), new BrokenClock(problem), "new");
  }

  private static final class BrokenClock extends Clock {

    private final Supplier<? extends Throwable> problem;

    BrokenClock(Supplier<? extends Throwable> problem) {
      this.problem = problem;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      if (problem.get() instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) problem.get();
    }
  }
}
