package no.samarbeidssjekk.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.samarbeidssjekk.problem.InvalidDocumentException;
import no.samarbeidssjekk.problem.Position;
import no.samarbeidssjekk.problem.ProblemCode;
import no.samarbeidssjekk.problem.Problems;
import no.samarbeidssjekk.template.Templates;

/**
 * A folder of templates named on the command line.
 *
 * @param name the name as it was typed
 */
public record TemplateFolder(String name) {

  /**
   * The templates of the folder, and the built-in ones for all that it does not replace.
   *
   * @throws RefusedInput when the folder or a template in it cannot be read
   * @throws UsageException when it is no folder, or replaces no template
   */
  public Templates templates() {
    try {
      Path folder = folder();
      List<String> replaced =
          Templates.names().stream().filter(template -> exists(folder.resolve(template))).toList();
      if (replaced.isEmpty()) {
        throw new UsageException(
            "misuse.templates-none", name, String.join(", ", Templates.names()));
      }
      for (String template : replaced) {
        requireReadable(folder.resolve(template));
      }
      return Templates.in(name, wanted -> open(folder, wanted));
    } catch (FileProblem e) {
      throw new RefusedInput(e);
    }
  }

  private Path folder() throws FileProblem {
    try {
      Path folder = Path.of(name);
      if (!Files.exists(folder)) {
        throw new FileProblem(name, ProblemCode.FILE_MISSING);
      }
      if (!Files.isDirectory(folder)) {
        throw new UsageException("misuse.templates-folder", name);
      }
      return folder.toRealPath();
    } catch (InvalidPathException e) {
      throw new FileProblem(name, ProblemCode.FILE_MISSING);
    } catch (IOException e) {
      throw new FileProblem(name, ProblemCode.FILE_UNREADABLE);
    }
  }

  private void requireReadable(Path file) throws FileProblem {
    String shown = shown(String.valueOf(file.getFileName()));
    if (Files.isDirectory(file)) {
      throw new FileProblem(shown, ProblemCode.FILE_IS_DIRECTORY);
    }
    if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      throw new FileProblem(shown, ProblemCode.FILE_UNREADABLE);
    }
  }

  private Optional<InputStream> open(Path folder, String wanted)
      throws IOException, InvalidDocumentException {
    Path file = folder.resolve(wanted);
    if (!exists(file)) {
      return Optional.empty();
    }
    Path real = file.toRealPath();
    if (!real.startsWith(folder)) {
      throw refused(wanted, ProblemCode.TEMPLATE_FILE_OUTSIDE);
    }
    if (!Files.isRegularFile(real)) {
      throw refused(wanted, ProblemCode.FILE_UNREADABLE);
    }
    return Optional.of(Files.newInputStream(real, LinkOption.NOFOLLOW_LINKS));
  }

  private InvalidDocumentException refused(String wanted, ProblemCode code) {
    Problems problems = new Problems(shown(wanted));
    problems.report(Position.START, code);
    return new InvalidDocumentException(problems.inDocumentOrder());
  }

  private String shown(String wanted) {
    return Path.of(name, wanted).toString();
  }

  private static boolean exists(Path file) {
    return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
  }
}
