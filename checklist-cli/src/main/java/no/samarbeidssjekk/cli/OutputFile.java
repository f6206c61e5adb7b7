package no.samarbeidssjekk.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import no.samarbeidssjekk.problem.ProblemCode;

/**
 * A file that a command writes, whole or not at all: what was there before stays until all is
 * written.
 *
 * @param path where it is written
 */
public record OutputFile(Path path) {

  /** What is to stand in the file. */
  @FunctionalInterface
  public interface Content {

    /** Writes the content. */
    void writeTo(OutputStream stream) throws IOException;
  }

  /**
   * Writes the file and any folder that it needs, replacing what was there.
   *
   * @throws FileProblem when that is impossible
   */
  public void replace(Content content) throws FileProblem {
    try {
      byte[] bytes = bytes(content);
      Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
      Path folder = target.getParent();
      Files.createDirectories(folder);
      Path temporary = Files.createTempFile(folder, ".checklist-", ".tmp");
      try {
        Files.write(temporary, bytes);
        Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(temporary);
      }
    } catch (IOException e) {
      throw new FileProblem(path.toString(), ProblemCode.FILE_UNWRITABLE);
    }
  }

  /**
   * Writes the file where there is none yet.
   *
   * @throws FileProblem when there is one already, or writing is impossible
   */
  public void create(Content content) throws FileProblem {
    if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      throw new FileProblem(path.toString(), ProblemCode.FILE_EXISTS);
    }
    replace(content);
  }

  private static byte[] bytes(Content content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    content.writeTo(bytes);
    return bytes.toByteArray();
  }
}
