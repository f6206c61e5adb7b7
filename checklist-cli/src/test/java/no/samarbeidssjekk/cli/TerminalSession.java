package no.samarbeidssjekk.cli;

import com.pty4j.PtyProcess;
import com.pty4j.PtyProcessBuilder;
import com.pty4j.WinSize;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The program at a pseudo-terminal, in a process of its own. */
final class TerminalSession implements AutoCloseable {

  private static final int PATIENCE_IN_MILLISECONDS = 60_000;
  private static final Pattern STEERING = Pattern.compile("\\e\\[[0-9;?]*[a-zA-Z]|\\e[=>]|\\r");

  private final PtyProcess process;
  private final OutputStream keyboard;
  private final Thread reading;
  private final StringBuilder screen = new StringBuilder();
  private boolean isOver;
  private int seen;

  private TerminalSession(PtyProcess process) {
    this.process = process;
    this.keyboard = process.getOutputStream();
    this.reading = new Thread(this::read, "screen");
    this.reading.setDaemon(true);
    this.reading.start();
  }

  /** Starts the program with these settings of the environment and arguments. */
  static TerminalSession start(
      Path folder, List<String> javaOptions, Map<String, String> environment, String... arguments)
      throws IOException {
    Map<String, String> all = new HashMap<>(System.getenv());
    all.put("TERM", "xterm-256color");
    all.putAll(environment);
    PtyProcess process =
        new PtyProcessBuilder(java(javaOptions, arguments).toArray(String[]::new))
            .setEnvironment(all)
            .setDirectory(folder.toString())
            .setInitialColumns(200)
            .setInitialRows(50)
            .start();
    process.setWinSize(new WinSize(200, 50));
    return new TerminalSession(process);
  }

  private static List<String> java(List<String> options, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData"));
    command.addAll(options);
    command.add(Main.class.getName());
    command.addAll(List.of(arguments));
    return command;
  }

  void type(String line) throws IOException {
    keyboard.write((line + "\r").getBytes(StandardCharsets.UTF_8));
    keyboard.flush();
  }

  /** Presses Ctrl-C. */
  void interrupt() throws IOException {
    keyboard.write(3);
    keyboard.flush();
  }

  /** Waits until the screen shows this after what was waited for before; whether it did. */
  synchronized boolean shows(String text) throws InterruptedException {
    long deadline = System.nanoTime() + PATIENCE_IN_MILLISECONDS * 1_000_000L;
    while (true) {
      String plain = screen();
      int found = plain.indexOf(text, seen);
      if (found >= 0) {
        seen = found + text.length();
        return true;
      }
      long left = (deadline - System.nanoTime()) / 1_000_000L;
      if (isOver) {
        return false;
      }
      if (left <= 0) {
        throw new AssertionError("Waited for «" + text + "» in\n" + plain.substring(seen));
      }
      wait(left);
    }
  }

  /** All that was shown, without what steers the terminal. */
  synchronized String screen() {
    return STEERING.matcher(screen).replaceAll("");
  }

  /** All that was shown, as the terminal got it. */
  synchronized String rawScreen() {
    return screen.toString();
  }

  /** Ends the process as nothing can prevent, at once. */
  void kill() {
    ProcessHandle.of(process.pid()).ifPresent(ProcessHandle::destroyForcibly);
  }

  int exitCode() throws InterruptedException {
    int exitCode = process.waitFor();
    reading.join();
    return exitCode;
  }

  private void read() {
    char[] part = new char[4096];
    // Not closed: pty4j closes it too when the process ends, and may then close that of another.
    Reader in = new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8);
    try {
      for (int count = in.read(part); count >= 0; count = in.read(part)) {
        synchronized (this) {
          screen.append(part, 0, count);
          notifyAll();
        }
      }
    } catch (IOException e) {
      // the terminal ends with the process
    }
    synchronized (this) {
      isOver = true;
      notifyAll();
    }
  }

  @Override
  public void close() {
    kill();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
