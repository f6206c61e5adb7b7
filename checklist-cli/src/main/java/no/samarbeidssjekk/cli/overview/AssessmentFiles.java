package no.samarbeidssjekk.cli.overview;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import no.samarbeidssjekk.cli.FileProblem;
import no.samarbeidssjekk.problem.ProblemCode;

/**
 * The files among some paths: those named, whatever they are called, and in folders, however deep,
 * those that can be assessments by their ending. What is hidden, and folders behind links, are
 * passed over. A folder's files come in the order of their names, so that every machine takes them
 * alike.
 */
public final class AssessmentFiles {

  private static final List<String> ENDINGS = List.of(".yaml", ".yml", ".json");

  private AssessmentFiles() {}

  /**
   * Hands on each file in turn.
   *
   * @param unreadable takes what is wrong with a folder that cannot be listed
   */
  public static void forEach(
      List<String> paths, Consumer<String> file, Consumer<FileProblem> unreadable) {
    for (String path : paths) {
      if (Files.isDirectory(Path.of(path))) {
        walk(Path.of(path), file, unreadable);
      } else {
        file.accept(path);
      }
    }
  }

  private static void walk(Path folder, Consumer<String> file, Consumer<FileProblem> unreadable) {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(entries::add);
    } catch (IOException e) {
      unreadable.accept(new FileProblem(folder.toString(), ProblemCode.FILE_UNREADABLE));
      return;
    }
    entries.sort(null);
    for (Path entry : entries) {
      if (isHidden(entry)) {
        continue;
      }
      if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
        walk(entry, file, unreadable);
      } else if (isAssessment(entry)) {
        file.accept(entry.toString());
      }
    }
  }

  private static boolean isHidden(Path entry) {
    return entry.getFileName().toString().startsWith(".");
  }

  private static boolean isAssessment(Path entry) {
    String name = entry.getFileName().toString().toLowerCase(Locale.ROOT);
    return ENDINGS.stream().anyMatch(name::endsWith) && Files.isRegularFile(entry);
  }
}
