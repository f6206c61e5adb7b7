package no.samarbeidssjekk.cli.overview;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import no.samarbeidssjekk.cli.FileProblem;
import no.samarbeidssjekk.problem.ProblemCode;

/**
 * The files among some paths: those named, whatever they are called, and in folders, however deep,
 * those that can be assessments by their ending. What is hidden, folders behind links, and results
 * that the command itself has written in JSON, are passed over. A folder's files come in the order
 * of their names, so that every machine takes them alike; what is named twice, or lies in a folder
 * that is named too, comes once.
 */
final class AssessmentFiles {

  private static final List<String> ENDINGS = List.of(".yaml", ".yml", ".json");
  private static final List<String> WORKBOOK_ENDINGS = List.of(".xlsx", ".ods", ".xls");
  private static final Pattern RESULT =
      Pattern.compile("\\s*\\[?\\s*\\{\\s*\"format\"\\s*:\\s*\"samarbeidssjekk-");
  private static final int BEGINNING = 100;

  private final Found found;

  private AssessmentFiles(Found found) {
    this.found = found;
  }

  /** Takes what is found. */
  interface Found {

    /** Takes a file that may be an assessment. */
    void file(String name);

    /** Takes a workbook in a folder, which cannot be read as it is. */
    void workbook(String name);

    /** Takes what is wrong with a folder that cannot be listed. */
    void unreadable(FileProblem problem);
  }

  /** Hands on each file in turn. */
  static void forEach(List<String> paths, Found found) {
    AssessmentFiles files = new AssessmentFiles(found);
    for (String path : apart(paths)) {
      Optional<Path> folder = path(path).filter(Files::isDirectory);
      if (folder.isPresent()) {
        files.walk(folder.get());
      } else {
        found.file(path);
      }
    }
  }

  /** The paths without those that are named before, or lie in a folder that is. */
  private static List<String> apart(List<String> paths) {
    List<String> apart = new ArrayList<>();
    List<Path> taken = new ArrayList<>();
    for (String path : paths) {
      Optional<Path> place = path(path).map(AssessmentFiles::place);
      if (place.isEmpty() || !isAmong(place.get(), path, paths, taken)) {
        apart.add(path);
      }
      place.ifPresent(taken::add);
    }
    return apart;
  }

  private static boolean isAmong(Path place, String path, List<String> paths, List<Path> taken) {
    return taken.contains(place)
        || paths.stream()
            .filter(other -> !other.equals(path))
            .flatMap(other -> path(other).stream())
            .filter(Files::isDirectory)
            .map(AssessmentFiles::place)
            .anyMatch(folder -> !folder.equals(place) && place.startsWith(folder));
  }

  private static Optional<Path> path(String name) {
    try {
      return Optional.of(Path.of(name));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static Path place(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }

  private void walk(Path folder) {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(entries::add);
    } catch (IOException | DirectoryIteratorException e) {
      found.unreadable(new FileProblem(folder.toString(), ProblemCode.FILE_UNREADABLE));
      return;
    }
    entries.sort(null);
    for (Path entry : entries) {
      if (isHidden(entry)) {
        continue;
      }
      if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
        walk(entry);
      } else if (hasEnding(entry, WORKBOOK_ENDINGS)) {
        found.workbook(entry.toString());
      } else if (hasEnding(entry, ENDINGS) && isFile(entry) && !isResult(entry)) {
        found.file(entry.toString());
      }
    }
  }

  private static boolean isHidden(Path entry) {
    return entry.getFileName().toString().startsWith(".");
  }

  private static boolean hasEnding(Path entry, List<String> endings) {
    String name = entry.getFileName().toString().toLowerCase(Locale.ROOT);
    return endings.stream().anyMatch(name::endsWith);
  }

  /** A link that leads nowhere is one too: that it does is told when it is read. */
  private static boolean isFile(Path entry) {
    return Files.isRegularFile(entry) || (Files.isSymbolicLink(entry) && Files.notExists(entry));
  }

  private static boolean isResult(Path entry) {
    if (!hasEnding(entry, List.of(".json")) || !Files.isReadable(entry)) {
      return false;
    }
    try (InputStream stream = Files.newInputStream(entry)) {
      String beginning = new String(stream.readNBytes(BEGINNING), StandardCharsets.UTF_8);
      return RESULT.matcher(beginning).lookingAt();
    } catch (IOException e) {
      return false;
    }
  }
}
