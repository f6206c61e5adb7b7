package no.samarbeidssjekk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import no.samarbeidssjekk.cli.OutputFile.Content;
import no.samarbeidssjekk.problem.ProblemCode;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisabledOnOs(OS.WINDOWS)
class OutputFileTest {

  private static final Content NEW = stream -> print("nytt", stream);

  @TempDir Path folder;

  @Test
  void aFileAndItsFoldersAreMade() throws Exception {
    Path file = folder.resolve("a").resolve("b").resolve("fil.txt");

    new OutputFile(file).create(NEW);

    assertThat(file).hasContent("nytt");
    assertThat(namesIn(folder.resolve("a").resolve("b"))).containsExactly("fil.txt");
  }

  @Test
  void contentThatFailsMidwayLeavesWhatWasThere() throws Exception {
    Path file = old();

    ProblemCode code =
        refusal(
            () ->
                new OutputFile(file)
                    .replace(
                        stream -> {
                          print("halv", stream);
                          throw new IOException("stopp");
                        }));

    assertThat(code).isEqualTo(ProblemCode.FILE_UNWRITABLE);
    assertThat(file).hasContent("gammelt");
    assertThat(namesIn(folder)).containsExactly("fil.txt");
  }

  @Test
  void aProgramErrorMidwayLeavesWhatWasThere() throws Exception {
    Path file = old();

    assertThatThrownBy(
            () ->
                new OutputFile(file)
                    .replace(
                        stream -> {
                          print("halv", stream);
                          throw new IllegalStateException("stopp");
                        }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(file).hasContent("gammelt");
    assertThat(namesIn(folder)).containsExactly("fil.txt");
  }

  @Test
  void contentThatFailsMakesNoFile() throws Exception {
    assertThat(
            refusal(
                () ->
                    new OutputFile(folder.resolve("ny.txt"))
                        .create(
                            stream -> {
                              print("halv", stream);
                              throw new IOException("stopp");
                            })))
        .isEqualTo(ProblemCode.FILE_UNWRITABLE);
    assertThat(namesIn(folder)).isEmpty();
  }

  @Test
  void whatALinkLeadsToIsReplacedAndTheLinkIsKept() throws Exception {
    Path target = old();
    Path link = Files.createSymbolicLink(folder.resolve("lenke"), target.getFileName());

    new OutputFile(link).replace(NEW);

    assertThat(link).isSymbolicLink();
    assertThat(target).isRegularFile().hasContent("nytt");
  }

  @Test
  void aLinkThatLeadsNowhereIsKept() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("lenke"), Path.of("ingensteds"));

    assertThat(refusal(() -> new OutputFile(link).replace(NEW)))
        .isEqualTo(ProblemCode.FILE_UNWRITABLE);
    assertThat(link).isSymbolicLink();
    assertThat(namesIn(folder)).containsExactly("lenke");
  }

  @Test
  void aFolderMayBeALink() throws Exception {
    Path real = Files.createDirectory(folder.resolve("mappe"));
    Path link = Files.createSymbolicLink(folder.resolve("lenke"), real);

    new OutputFile(link.resolve("fil.txt")).replace(NEW);

    assertThat(real.resolve("fil.txt")).hasContent("nytt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"rw-------", "rw-rw-r--", "rwxrwxrwx", "r--r--r--"})
  void thePermissionsOfAFileAreKept(String permissions) throws Exception {
    Path file = old();
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));

    new OutputFile(file).replace(NEW);

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo(permissions);
    assertThat(file).hasContent("nytt");
  }

  @Test
  void aNewFileHasThePermissionsThatNewFilesHave() throws Exception {
    Path file = folder.resolve("ny.txt");

    new OutputFile(file).create(NEW);

    assertThat(Files.getPosixFilePermissions(file))
        .isEqualTo(Files.getPosixFilePermissions(Files.createFile(folder.resolve("vanlig.txt"))));
  }

  @Test
  void aFolderIsNeverReplaced() {
    assertThat(refusal(() -> new OutputFile(folder).replace(NEW)))
        .isEqualTo(ProblemCode.FILE_IS_DIRECTORY);
    assertThat(refusal(() -> new OutputFile(folder.getRoot()).replace(NEW)))
        .isEqualTo(ProblemCode.FILE_IS_DIRECTORY);
    assertThat(refusal(() -> new OutputFile(Path.of("")).create(NEW)))
        .isEqualTo(ProblemCode.FILE_IS_DIRECTORY);
  }

  @Test
  void anExistingFileIsReplacedAndNotCreated() throws Exception {
    Path file = old();

    assertThat(refusal(() -> new OutputFile(file).create(NEW))).isEqualTo(ProblemCode.FILE_EXISTS);
    assertThat(file).hasContent("gammelt");
  }

  @Test
  void aPipeIsWrittenToAndNotReplaced() throws Exception {
    Path pipe = folder.resolve("rør");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    CompletableFuture<String> read =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return Files.readString(pipe);
              } catch (IOException e) {
                return e.toString();
              }
            });

    new OutputFile(pipe).replace(NEW);

    assertThat(Files.isRegularFile(pipe)).isFalse();
    assertThat(read.get(10, TimeUnit.SECONDS)).isEqualTo("nytt");
  }

  private Path old() {
    return Path.of(Assessments.file(folder, "fil.txt", "gammelt"));
  }

  private static void print(String text, OutputStream stream) throws IOException {
    stream.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private static ProblemCode refusal(ThrowingCallable writing) {
    return catchThrowableOfType(FileProblem.class, writing).problems().get(0).code();
  }

  private static List<String> namesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
