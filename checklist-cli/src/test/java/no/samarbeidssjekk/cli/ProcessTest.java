package no.samarbeidssjekk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.samarbeidssjekk.cli.Cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own, on a machine whose encoding is not UTF-8. */
class ProcessTest {

  @TempDir Path folder;

  @Test
  void resultsAreUtf8WhateverTheDefaultCharset() throws Exception {
    Run run = start("show", "--lang", "nn");

    assertThat(run).isEqualTo(Cli.run("show", "--lang", "nn"));
    assertThat(run.out()).contains("Rammevilkår");
  }

  @Test
  void whatIsSaidIsUtf8AndMisuseEndsTheProcessWithItsCode() throws Exception {
    Run run = start("score");

    assertThat(run).isEqualTo(Cli.run("score"));
    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).startsWith("Du må oppgi minst én fil.\n");
  }

  @Test
  void withoutAFolderReportsAreWrittenWhereOneStands() throws Exception {
    Files.copy(Path.of(Assessments.FOSEN), folder.resolve("fosen.yaml"));

    Run run = start("report", "fosen.yaml", "-f", "html,pdf,csv");

    assertThat(run)
        .isEqualTo(
            new Run(
                ExitCode.DONE, "fosen-rapport.html\nfosen-rapport.pdf\nfosen-rapport.csv\n", ""));
    assertThat(folder.resolve("fosen-rapport.html")).isNotEmptyFile();
    assertThat(folder.resolve("fosen-rapport.pdf")).isNotEmptyFile();
    assertThat(folder.resolve("fosen-rapport.csv")).isNotEmptyFile();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aReaderThatStopsReadingIsNotComplainedOf() throws Exception {
    Path err = folder.resolve("stderr");
    List<String> command = java("show", "--lang", "nn");
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectError(err.toFile()).start();

    process.getInputStream().close();

    assertThat(process.waitFor()).isEqualTo(ExitCode.FILE);
    assertThat(utf8(err)).isEmpty();
  }

  private Run start(String... arguments) throws IOException, InterruptedException {
    Path out = folder.resolve("stdout");
    Path err = folder.resolve("stderr");
    ProcessBuilder builder =
        new ProcessBuilder(java(arguments))
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().put("LC_ALL", "C");
    int exitCode = builder.start().waitFor();
    return new Run(exitCode, utf8(out), utf8(err));
  }

  private static List<String> java(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Dfile.encoding=US-ASCII",
            "-Dstdout.encoding=US-ASCII",
            "-Dstderr.encoding=US-ASCII",
            "-Duser.language=tr",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName()));
    command.addAll(List.of(arguments));
    return command;
  }

  private static String utf8(Path file) throws IOException, CharacterCodingException {
    return StandardCharsets.UTF_8
        .newDecoder()
        .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
        .toString();
  }
}
