package no.samarbeidssjekk.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;

/** The start of the program. */
public final class Main {

  private Main() {}

  /** Runs the command line given and ends the process with its {@link ExitCode}. */
  public static void main(String[] arguments) {
    System.setProperty("java.awt.headless", "true");
    Console console =
        new Console(
            System.in,
            utf8(FileDescriptor.out),
            utf8(FileDescriptor.err),
            Clock.system(ZoneId.systemDefault()));
    int exitCode = new CommandRunner(console).run(arguments);
    System.exit(exitCode);
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(
        new BufferedOutputStream(new FileOutputStream(descriptor)), true, StandardCharsets.UTF_8);
  }
}
