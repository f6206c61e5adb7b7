package no.samarbeidssjekk.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.samarbeidssjekk.problem.ProblemCode;

/**
 * A file that a command writes, whole or not at all: what was there before stays until all is on
 * the disk, whether the disk is full or the program is killed.
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
   * Writes the file and any folder that it needs, replacing what was there. The permissions of a
   * file that was there are kept, and so is a symbolic link to it.
   *
   * @throws FileProblem when that is impossible
   */
  public void replace(Content content) throws FileProblem {
    refuseFolder();
    try {
      write(bytes(content));
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
    refuseFolder();
    if (exists()) {
      throw new FileProblem(path.toString(), ProblemCode.FILE_EXISTS);
    }
    replace(content);
  }

  /**
   * Writes the file; one that is there already is replaced only if it is asked for.
   *
   * @throws FileProblem when there is one that may not be replaced, or writing is impossible
   */
  public void write(Content content, boolean replaces) throws FileProblem {
    if (replaces) {
      replace(content);
    } else {
      create(content);
    }
  }

  /** Whether something stands where the file is to be written. */
  public boolean exists() {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }

  /** Whether exactly this stands in the file already. */
  public boolean holds(Content content) {
    try {
      return Arrays.equals(Files.readAllBytes(path), bytes(content));
    } catch (IOException e) {
      return false;
    }
  }

  /** A file in the same folder; none when this is a device, such as {@code /dev/stdout}. */
  public Optional<OutputFile> beside(String name) {
    boolean isDevice = Files.exists(path) && !Files.isRegularFile(path);
    return isDevice ? Optional.empty() : Optional.of(new OutputFile(path.resolveSibling(name)));
  }

  private void refuseFolder() throws FileProblem {
    if (Files.isDirectory(path)) {
      throw new FileProblem(path.toString(), ProblemCode.FILE_IS_DIRECTORY);
    }
  }

  private static byte[] bytes(Content content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    content.writeTo(bytes);
    return bytes.toByteArray();
  }

  private void write(byte[] bytes) throws IOException {
    if (Files.isRegularFile(path)) {
      writeAtOnce(path.toRealPath(), bytes);
    } else if (Files.exists(path)) {
      writeToDevice(bytes);
    } else if (Files.isSymbolicLink(path)) {
      throw new NoSuchFileException(path.toString());
    } else {
      writeAtOnce(path.toAbsolutePath(), bytes);
    }
  }

  /** What is neither a file nor a folder, such as {@code /dev/stdout}, must never be replaced. */
  private void writeToDevice(byte[] bytes) throws IOException {
    Files.write(path, bytes, StandardOpenOption.WRITE);
  }

  private static void writeAtOnce(Path target, byte[] bytes) throws IOException {
    Path folder = Objects.requireNonNull(target.getParent());
    if (!Files.isDirectory(folder)) { // some JDKs cannot «create» a link to a folder
      Files.createDirectories(folder);
    }
    TemporaryFile.removeAbandoned(folder);
    Path temporary = TemporaryFile.in(folder);
    try {
      Files.createFile(temporary);
      if (Files.exists(target)) {
        copyPermissions(target, temporary);
      }
      writeToDisk(temporary, bytes);
      Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  private static void writeToDisk(Path file, byte[] bytes) throws IOException {
    ByteBuffer rest = ByteBuffer.wrap(bytes);
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      channel.force(true);
    }
  }

  private static void copyPermissions(Path from, Path to) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(from, PosixFileAttributeView.class);
    if (view == null) {
      return;
    }
    Set<PosixFilePermission> permissions = view.readAttributes().permissions();
    if (!permissions.equals(Files.getPosixFilePermissions(to))) {
      Files.setPosixFilePermissions(to, permissions);
    }
  }
}
