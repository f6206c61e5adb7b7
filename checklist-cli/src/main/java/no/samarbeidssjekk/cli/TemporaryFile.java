package no.samarbeidssjekk.cli;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files in which content stands until it is whole. Each is named after the process that writes
 * it, so that the next write can remove what a killed process left behind.
 */
final class TemporaryFile {

  private static final String ANY = ".checklist-*.tmp";
  private static final Pattern NAME =
      Pattern.compile("\\.checklist-([0-9]{1,18})-[0-9a-f-]+\\.tmp");

  private TemporaryFile() {}

  /** A name in this folder that no other write uses. */
  static Path in(Path folder) {
    long process = ProcessHandle.current().pid();
    return folder.resolve(".checklist-" + process + "-" + UUID.randomUUID() + ".tmp");
  }

  /**
   * Removes what processes that are no more have left in this folder, as far as that is allowed.
   */
  static void removeAbandoned(Path folder) {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, ANY)) {
      for (Path file : files) {
        if (isAbandoned(file)) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      return; // litter that cannot be removed is no reason not to write
    }
  }

  private static boolean isAbandoned(Path file) {
    Matcher name = NAME.matcher(file.getFileName().toString());
    return name.matches() && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty();
  }
}
