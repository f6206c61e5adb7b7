package no.samarbeidssjekk.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What a command has to do with the outside: streams and the clock.
 *
 * @param in standard input
 * @param out the result only, in UTF-8
 * @param err everything else that is said, in UTF-8
 * @param clock tells today when {@code --as-of} does not
 * @param isPiped whether the result goes to another program, which may stop reading when it has
 *     enough
 * @param isTerminal whether the result is shown on a terminal, which can show nothing but text
 * @param isWatched whether what is said stands on a terminal, where a line can be written anew
 * @param stops takes what is to be done when somebody stops the program
 * @param terminal opens the terminal where a person can edit lines, if there is one
 */
public record Console(
    InputStream in,
    PrintStream out,
    PrintStream err,
    Clock clock,
    boolean isPiped,
    boolean isTerminal,
    boolean isWatched,
    Consumer<Runnable> stops,
    Supplier<Optional<Dialogue>> terminal) {

  /** Streams without a terminal at which lines could be edited. */
  public Console(
      InputStream in,
      PrintStream out,
      PrintStream err,
      Clock clock,
      boolean isPiped,
      boolean isTerminal) {
    this(in, out, err, clock, isPiped, isTerminal, false, action -> {}, Optional::empty);
  }

  /**
   * Writes a whole document to standard output, and nothing of it unless it could be made whole.
   */
  public void print(OutputFile.Content content) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      content.writeTo(bytes);
      out.write(bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A person who is asked: at the terminal, or through the streams. */
  public Dialogue dialogue() {
    return terminal.get().orElseGet(() -> new PlainDialogue(in, err));
  }

  /** Does this if somebody stops the program before its end. */
  public void whenStopped(Runnable action) {
    stops.accept(action);
  }

  /** The time it is. */
  public Instant now() {
    return clock.instant();
  }

  /** The date of today. */
  public LocalDate today() {
    return LocalDate.now(clock);
  }
}
