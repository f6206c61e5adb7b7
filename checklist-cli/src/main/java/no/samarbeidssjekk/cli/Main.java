package no.samarbeidssjekk.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;

/** The start of the program. */
public final class Main {

  private static final int FILE_KIND = 0170000;
  private static final int PIPE = 0010000;
  private static final Pattern TERMINAL = Pattern.compile("/dev/(pts/.+|tty.*|console)");

  private Main() {}

  /** Runs the command line given and ends the process with its {@link ExitCode}. */
  public static void main(String[] arguments) {
    System.setProperty("java.awt.headless", "true");
    Console console =
        new Console(
            System.in,
            utf8(FileDescriptor.out),
            utf8(FileDescriptor.err),
            Clock.system(ZoneId.systemDefault()),
            isPiped(),
            isTerminal(1),
            isTerminal(2),
            action -> Runtime.getRuntime().addShutdownHook(new Thread(action)),
            Main::terminal);
    int exitCode = new CommandRunner(console).run(arguments);
    System.exit(exitCode);
  }

  /** Programs whose output is dumb or uncoloured are asked for by names that many others know. */
  private static Optional<Dialogue> terminal() {
    return "dumb".equals(System.getenv("TERM"))
        ? Optional.empty()
        : EditingDialogue.atTerminal(
            System.getProperty("os.name").startsWith("Windows"),
            Optional.ofNullable(System.getenv("NO_COLOR")).orElse("").isEmpty());
  }

  /** Told by the kind of file that standard output is, where the system shows it as one. */
  private static boolean isPiped() {
    try {
      int mode = (int) Files.getAttribute(Path.of("/dev/fd/1"), "unix:mode");
      return (mode & FILE_KIND) == PIPE;
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
      return false;
    }
  }

  private static boolean isTerminal(int descriptor) {
    try {
      Path device = Path.of("/dev/fd/" + descriptor).toRealPath();
      return TERMINAL.matcher(device.toString()).matches();
    } catch (IOException | InvalidPathException e) {
      return false;
    }
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(
        new BufferedOutputStream(new FileOutputStream(descriptor)), true, StandardCharsets.UTF_8);
  }
}
