package no.samarbeidssjekk.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import no.samarbeidssjekk.language.Visible;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.DefaultParser;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;

/** A dialogue at a terminal where what is typed can be edited, and beginnings stand out. */
final class EditingDialogue implements Dialogue {

  private final Terminal terminal;
  private final LineReader reader;
  private final boolean isColoured;

  private EditingDialogue(Terminal terminal, boolean isColoured) {
    this.terminal = terminal;
    this.isColoured = isColoured;
    DefaultParser wordsAsTyped = new DefaultParser();
    wordsAsTyped.setEscapeChars(new char[0]);
    wordsAsTyped.setQuoteChars(new char[0]);
    this.reader =
        LineReaderBuilder.builder()
            .terminal(terminal)
            .parser(wordsAsTyped)
            .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
            .option(LineReader.Option.INSERT_TAB, true)
            .variable(LineReader.DISABLE_HISTORY, true)
            .build();
  }

  /**
   * The dialogue at the terminal of the process; empty when it has none that can edit lines.
   *
   * @param isWindows whether the terminal is that of Windows
   * @param isColoured whether anything may be told apart by its looks
   */
  static Optional<Dialogue> atTerminal(boolean isWindows, boolean isColoured) {
    try {
      Terminal terminal =
          TerminalBuilder.builder()
              .system(true)
              .systemOutput(TerminalBuilder.SystemOutput.ForcedSysErr)
              .provider(isWindows ? "jni" : "exec")
              .encoding(StandardCharsets.UTF_8)
              .dumb(true)
              .build();
      if (terminal.getType().startsWith(Terminal.TYPE_DUMB)) {
        terminal.close();
        return Optional.empty();
      }
      return Optional.of(new EditingDialogue(terminal, isColoured));
    } catch (IOException | IllegalStateException e) {
      return Optional.empty(); // then lines are read as they come
    }
  }

  @Override
  public void say(String line) {
    terminal.writer().println(Visible.in(line));
    terminal.flush();
  }

  @Override
  public void title(String line) {
    terminal
        .writer()
        .println(
            isColoured
                ? new AttributedString(Visible.in(line), AttributedStyle.BOLD).toAnsi(terminal)
                : Visible.in(line));
    terminal.flush();
  }

  @Override
  public Optional<String> ask(String question) {
    try {
      return Optional.of(reader.readLine(Visible.in(question) + " "));
    } catch (UserInterruptException | EndOfFileException e) {
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    try {
      terminal.close();
    } catch (IOException e) {
      return; // nothing more is said to it
    }
  }
}
