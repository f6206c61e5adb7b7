package no.samarbeidssjekk.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import no.samarbeidssjekk.problem.ProblemCode;
import no.samarbeidssjekk.yaml.ReadingLimits;

/**
 * A file named on the command line; {@code -} is standard input.
 *
 * @param name the name as it was typed
 */
record InputFile(String name) {

  private static final String STANDARD_INPUT = "-";

  InputStream open(Console console) throws FileProblem {
    return open(console, ReadingLimits.standard().fileBytes());
  }

  /** As above, with a limit of its own. */
  InputStream open(Console console, int mostBytes) throws FileProblem {
    try {
      return new ByteArrayInputStream(
          isStandardInput() ? enough(console.in(), mostBytes) : bytes(Path.of(name), mostBytes));
    } catch (NoSuchFileException | InvalidPathException e) {
      throw new FileProblem(name, ProblemCode.FILE_MISSING);
    } catch (IOException e) {
      throw new FileProblem(name, ProblemCode.FILE_UNREADABLE);
    }
  }

  /** All of it, as it is read. */
  InputStream stream(Console console) throws FileProblem {
    if (isStandardInput()) {
      return console.in();
    }
    try {
      Path path = Path.of(name);
      if (Files.isDirectory(path)) {
        throw new FileProblem(name, ProblemCode.FILE_IS_DIRECTORY);
      }
      return new BufferedInputStream(Files.newInputStream(path));
    } catch (NoSuchFileException | InvalidPathException e) {
      throw new FileProblem(name, ProblemCode.FILE_MISSING);
    } catch (IOException e) {
      throw new FileProblem(name, ProblemCode.FILE_UNREADABLE);
    }
  }

  boolean exists() {
    try {
      return isStandardInput() || Files.exists(Path.of(name));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  boolean isStandardInput() {
    return name.equals(STANDARD_INPUT);
  }

  private byte[] bytes(Path path, int mostBytes) throws IOException, FileProblem {
    if (Files.isDirectory(path)) {
      throw new FileProblem(name, ProblemCode.FILE_IS_DIRECTORY);
    }
    try (InputStream stream = Files.newInputStream(path)) {
      return enough(stream, mostBytes);
    }
  }

  /** No more than it takes to see that there is too much: a device may never end. */
  private static byte[] enough(InputStream stream, int mostBytes) throws IOException {
    return stream.readNBytes(mostBytes + 1);
  }
}
