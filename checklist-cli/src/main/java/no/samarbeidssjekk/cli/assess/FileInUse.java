package no.samarbeidssjekk.cli.assess;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Objects;
import no.samarbeidssjekk.cli.FileProblem;
import no.samarbeidssjekk.problem.ProblemCode;

/**
 * Keeps a file to one conversation. A small file beside it is locked, and the lock ends with the
 * process however that ends. Each holder gives the small file a size of its own, so that a lock on
 * one that another has removed counts for nothing. It is never opened a second time: on many
 * systems, closing that again would end the lock.
 */
final class FileInUse implements AutoCloseable {

  private static final int LARGEST_MARK = 1 << 16;
  private static final SecureRandom MARKS = new SecureRandom();

  private final Path path;
  private final FileChannel channel;

  private FileInUse(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  /**
   * Takes the file for one conversation.
   *
   * @throws FileProblem when another has it, or its folder cannot be written
   */
  static FileInUse take(Path file) throws FileProblem {
    try {
      Path real = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
      Path folder = Objects.requireNonNull(real.getParent());
      Files.createDirectories(folder);
      Path path = folder.resolve("." + real.getFileName() + ".lock");
      while (true) {
        FileInUse taken = new FileInUse(path, locked(path, file));
        int mark = 1 + MARKS.nextInt(LARGEST_MARK);
        taken.channel.truncate(0).write(ByteBuffer.wrap(new byte[mark]));
        if (Files.exists(path) && Files.size(path) == mark) {
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
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return channel;
      }
    } catch (OverlappingFileLockException e) {
      // another conversation of this process
    }
    channel.close();
    throw new FileProblem(file.toString(), ProblemCode.FILE_IN_USE);
  }

  @Override
  public void close() {
    try (channel) {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      return; // the lock ends with the process
    }
  }
}
