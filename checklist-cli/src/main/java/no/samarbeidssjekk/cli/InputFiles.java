package no.samarbeidssjekk.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.samarbeidssjekk.problem.Checked;
import no.samarbeidssjekk.problem.InvalidDocumentException;
import no.samarbeidssjekk.yaml.ReadingLimits;

/**
 * The files of one command: each is read and handled, whatever is wrong with the others.
 *
 * @param <T> what a file is read as
 */
public final class InputFiles<T> {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final Reading<T> reading;
  private final ChecklistCommand root;
  private final ProblemOutput problems;
  private final int mostBytes;

  /**
   * Files of which those that are refused are said on lines.
   *
   * @param problemsTo where what is wrong in a file is said
   */
  public InputFiles(Reading<T> reading, ChecklistCommand root, PrintStream problemsTo) {
    this(
        reading,
        root,
        (problems, document) ->
            problems.forEach(problem -> problemsTo.println(root.speech().line(problem))));
  }

  /** Files of which the problems go to this output. */
  public InputFiles(Reading<T> reading, ChecklistCommand root, ProblemOutput problems) {
    this(reading, root, problems, ReadingLimits.standard().fileBytes());
  }

  private InputFiles(
      Reading<T> reading, ChecklistCommand root, ProblemOutput problems, int mostBytes) {
    this.reading = reading;
    this.root = root;
    this.problems = problems;
    this.mostBytes = mostBytes;
  }

  /** The same, of which no more is read than what it takes to see that a file has more bytes. */
  public InputFiles<T> ofAtMost(int bytes) {
    return new InputFiles<>(reading, root, problems, bytes);
  }

  /**
   * How a file is read.
   *
   * @param <T> what it is read as
   */
  @FunctionalInterface
  public interface Reading<T> {

    /**
     * Reads one file.
     *
     * @throws InvalidDocumentException with everything that is wrong in it
     * @throws IOException when the stream cannot be read
     */
    Checked<T> read(String name, InputStream stream) throws IOException, InvalidDocumentException;
  }

  /**
   * What a command does with one file.
   *
   * @param <T> what it was read as
   */
  @FunctionalInterface
  public interface Handling<T> {

    /**
     * Handles what was read and tells how it went, as one of {@link ExitCode}.
     *
     * @throws FileProblem when a file cannot be written
     * @throws InvalidDocumentException when another document that this takes is invalid
     */
    int handle(String name, Checked<T> read) throws FileProblem, InvalidDocumentException;
  }

  /** Whether there is a file of this name. */
  public static boolean exists(String name) {
    return new InputFile(name).exists();
  }

  /**
   * Opens a file, of which no more is read than what it takes to see that it is too large.
   *
   * @throws FileProblem when that is impossible
   */
  public static InputStream open(String name, Console console) throws FileProblem {
    return new InputFile(name).open(console);
  }

  /**
   * Opens a file, or standard input, however large.
   *
   * @throws FileProblem when that is impossible
   */
  public static InputStream stream(String name, Console console) throws FileProblem {
    return new InputFile(name).stream(console);
  }

  /** Handles each file in turn and tells the highest exit code. */
  public int handleAll(List<String> names, Handling<T> handling) {
    return names.stream().mapToInt(name -> handle(name, handling)).max().orElse(ExitCode.DONE);
  }

  private int handle(String name, Handling<T> handling) {
    String text = "";
    try (InputStream stream = new InputFile(name).open(root.console(), mostBytes)) {
      byte[] content = stream.readAllBytes();
      text = text(content);
      Checked<T> read = reading.read(name, new ByteArrayInputStream(content));
      problems.accepted(read.warnings(), text);
      return handling.handle(name, read);
    } catch (InvalidDocumentException e) {
      problems.refused(e.problems(), text);
      return ExitCode.INVALID;
    } catch (FileProblem e) {
      problems.refused(e.problems(), "");
      return ExitCode.FILE;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(byte[] content) {
    String text = new String(content, StandardCharsets.UTF_8);
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }
}
