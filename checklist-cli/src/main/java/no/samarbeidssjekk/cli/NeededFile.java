package no.samarbeidssjekk.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import no.samarbeidssjekk.problem.InvalidDocumentException;

/** A file named on the command line that a command needs before it can begin. */
public final class NeededFile {

  private final String name;
  private final byte[] content;

  private NeededFile(String name, byte[] content) {
    this.name = name;
    this.content = content;
  }

  /**
   * Takes the file's content.
   *
   * @param name the name as it was typed
   * @throws RefusedInput when there is no such file, or it cannot be read
   */
  public static NeededFile named(String name, Console console) {
    try (InputStream stream = new InputFile(name).open(console)) {
      return new NeededFile(name, stream.readAllBytes());
    } catch (FileProblem e) {
      throw new RefusedInput(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What the file holds.
   *
   * @throws RefusedInput when something is wrong in it
   */
  public <T> T readAs(InputFiles.Reading<T> reading) {
    try {
      return reading.read(name, new ByteArrayInputStream(content)).value();
    } catch (InvalidDocumentException e) {
      throw new RefusedInput(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
