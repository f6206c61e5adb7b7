package no.samarbeidssjekk.cli.assess;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.UUID;
import no.samarbeidssjekk.cli.FileProblem;
import no.samarbeidssjekk.problem.ProblemCode;

/**
 * Keeps a file to one session. A small file beside it is locked, and the lock ends with the process
 * however that ends. Each holder writes a mark of its own, so that a lock on a small file that
 * another has removed counts for nothing.
 */
final class FileInUse implements AutoCloseable {

  private final Path path;
  private final FileChannel channel;

  private FileInUse(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  /**
   * Takes the file for this session.
   *
   * @throws FileProblem when another has it, or its folder cannot be written
   */
  static FileInUse take(Path file) throws FileProblem {
    try {
      Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
      Files.createDirectories(folder);
      Path path = folder.resolve("." + file.getFileName() + ".lock");
      String mark = UUID.randomUUID().toString();
      while (true) {
        FileInUse taken = new FileInUse(path, locked(path, file));
        taken.channel.truncate(0).write(ByteBuffer.wrap(mark.getBytes(StandardCharsets.US_ASCII)));
        if (Files.exists(path) && Files.readString(path).equals(mark)) {
          return taken;
        }
        taken.channel.close();
      }
    } catch (IOException e) {
      throw new FileProblem(file.toString(), ProblemCode.FILE_UNWRITABLE);
    }
  }

  private static FileChannel locked(Path path, Path file) throws IOException, FileProblem {
    FileChannel channel =
        FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock(Long.MAX_VALUE - 1, 1, false);
      if (lock != null) {
        return channel;
      }
    } catch (OverlappingFileLockException e) {
      // another session of this process
    }
    channel.close();
    throw new FileProblem(file.toString(), ProblemCode.FILE_IN_USE);
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(path);
      channel.close();
    } catch (IOException e) {
      return; // the lock ends with the process
    }
  }
}
