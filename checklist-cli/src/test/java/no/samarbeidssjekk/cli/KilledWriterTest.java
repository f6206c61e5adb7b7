package no.samarbeidssjekk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import no.samarbeidssjekk.cli.Cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Writing ends in the middle because the process is killed or the disk takes no more. */
@DisabledOnOs(OS.WINDOWS)
class KilledWriterTest {

  private static final int KILLS = 100;
  private static final int LONGEST_DELAY_IN_MILLISECONDS = 30;
  private static final int LINES = 50_000;

  @TempDir Path folder;

  /** A program that overwrites a file again and again until it is killed. */
  static final class Writer {

    public static void main(String... arguments) throws FileProblem {
      OutputFile file = new OutputFile(Path.of(arguments[0]));
      for (int round = Integer.parseInt(arguments[1]); ; round++) {
        byte[] content = (round + "\n").repeat(LINES).getBytes(StandardCharsets.US_ASCII);
        file.replace(stream -> stream.write(content));
        System.out.write('.');
        System.out.flush();
      }
    }
  }

  @Test
  void aKillAtAnyMomentLeavesTheOldOrTheNewFileWhole() throws Exception {
    Path file = folder.resolve("rapport.txt");
    Random random = new Random(20250321);
    int round = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      writeUntilKilled(file, round + 1, random.nextInt(LONGEST_DELAY_IN_MILLISECONDS + 1));

      List<String> lines = Files.readAllLines(file);
      assertThat(lines).as("after kill %d", kill).hasSize(LINES);
      assertThat(lines.stream().distinct()).hasSize(1);
      assertThat(Integer.parseInt(lines.get(0))).isGreaterThan(round);
      assertThat(namesIn(folder)).as("what one kill leaves").hasSizeLessThanOrEqualTo(2);
      round = Integer.parseInt(lines.get(0));
    }

    new OutputFile(file).replace(stream -> stream.write('x'));

    assertThat(namesIn(folder)).containsExactly("rapport.txt");
  }

  @Test
  void aDiskThatTakesNoMoreLeavesTheOldFileWhole() throws Exception {
    Path file = Files.writeString(folder.resolve("fosen-rapport.html"), "gammel rapport");
    List<String> report =
        java(Main.class, "report", Path.of(Assessments.FOSEN).toRealPath().toString(), "-o", ".");
    List<String> withSmallDisk =
        new ArrayList<>(List.of("sh", "-c", "ulimit -f 8; exec \"$@\"", ""));
    withSmallDisk.addAll(report);

    Run run = finished(withSmallDisk);

    assertThat(run.exitCode()).isEqualTo(ExitCode.FILE);
    assertThat(run.err()).endsWith(" [file-unwritable]\n").hasLineCount(1);
    assertThat(file).hasContent("gammel rapport");
    assertThat(namesIn(folder)).containsExactly("err", "fosen-rapport.html", "out");
    assertThat(finished(report).exitCode()).isEqualTo(ExitCode.DONE);
  }

  @Test
  void aFolderThatMayNotBeWrittenLeavesTheOldFileWhole() throws Exception {
    Path closed = Files.createDirectory(folder.resolve("lukket"));
    Path file = Files.writeString(closed.resolve("fil.txt"), "gammelt");
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
    assumeFalse(Files.isWritable(closed), "an administrator writes everywhere");

    assertThatThrownBy(() -> new OutputFile(file).replace(stream -> stream.write('x')))
        .isInstanceOf(FileProblem.class);

    assertThat(file).hasContent("gammelt");
    assertThat(namesIn(closed)).containsExactly("fil.txt");
  }

  @Test
  void whatARunningProcessIsWritingIsNotRemoved() throws Exception {
    Path others = Files.createFile(TemporaryFile.in(folder));

    new OutputFile(folder.resolve("fil.txt")).replace(stream -> stream.write('x'));

    assertThat(others).exists();
  }

  private static void writeUntilKilled(Path file, int firstRound, int milliseconds)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(java(Writer.class, file.toString(), String.valueOf(firstRound)))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try {
      assertThat(process.getInputStream().read()).isEqualTo('.');
      Thread.sleep(milliseconds);
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  private Run finished(List<String> command) throws IOException, InterruptedException {
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    int exitCode =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start()
            .waitFor();
    return new Run(exitCode, Files.readString(out), Files.readString(err));
  }

  private static List<String> java(Class<?> program, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-XX:-UsePerfData",
            "-cp",
            System.getProperty("java.class.path"),
            program.getName()));
    command.addAll(List.of(arguments));
    return command;
  }

  private static List<String> namesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
