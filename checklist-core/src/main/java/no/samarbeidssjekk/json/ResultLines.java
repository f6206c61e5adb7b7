package no.samarbeidssjekk.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.overview.Contribution;
import no.samarbeidssjekk.problem.InvalidDocumentException;
import no.samarbeidssjekk.problem.Position;
import no.samarbeidssjekk.problem.Problem;
import no.samarbeidssjekk.problem.ProblemCode;

/**
 * Reads results from JSON Lines in UTF-8, one line after the other, however many there are. Never
 * holds more than one line. Thread-safe.
 */
public final class ResultLines {

  private static final int LONGEST = 1024 * 1024;
  private static final String LONGEST_IN_WORDS = "1 MiB";

  private final ResultLineReader reader;

  /**
   * For results by one checklist.
   *
   * @param checklist the checklist as published
   */
  public ResultLines(Checklist checklist) {
    reader = new ResultLineReader(checklist);
  }

  /**
   * Reads every line, and hands on what it contributes, or else what is wrong with it. Blank lines
   * are passed over; a line beyond 1 MiB is wrong. The stream is not closed.
   *
   * @param source the name that problems give the document
   * @param contributions takes what can be counted
   * @param unreadable takes the problems of each line that cannot
   * @throws IOException when the stream cannot be read
   */
  public void read(
      String source,
      InputStream stream,
      Consumer<Contribution> contributions,
      Consumer<List<Problem>> unreadable)
      throws IOException {
    LineBytes line = new LineBytes(stream, LONGEST);
    for (int number = 1; line.next(); number++) {
      try {
        String text = text(source, number, line);
        if (!text.isBlank()) {
          contributions.accept(reader.read(source, number, text));
        }
      } catch (InvalidDocumentException e) {
        unreadable.accept(e.problems());
      }
    }
  }

  private static String text(String source, int number, LineBytes line)
      throws InvalidDocumentException {
    try {
      if (line.isTooLong()) {
        throw new UnfitJsonException(
            new Position(number, 1), ProblemCode.JSON_TOO_LARGE, LONGEST_IN_WORDS);
      }
      byte[] bytes = line.bytes();
      return JsonBytes.text(bytes, bytes.length, number);
    } catch (UnfitJsonException e) {
      throw e.in(source);
    }
  }
}
