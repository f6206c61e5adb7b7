package no.samarbeidssjekk.problem;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A place in a text.
 *
 * @param line the line, from 1
 * @param column the column in characters (code points), from 1
 */
public record Position(int line, int column) implements Comparable<Position> {

  private static final Pattern LINE_BREAK = Pattern.compile("\\R");

  /** The first character of a document. */
  public static final Position START = new Position(1, 1);

  /**
   * Checks that line and column exist.
   *
   * @throws IllegalArgumentException when line or column is below 1
   */
  public Position {
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException("Lines and columns start at 1: " + line + ":" + column);
    }
  }

  /** The place just after the last character of a text. */
  public static Position endOf(String text) {
    List<String> lines = LINE_BREAK.splitAsStream(text + "|").toList();
    String last = lines.get(lines.size() - 1);
    return new Position(lines.size(), last.codePointCount(0, last.length()));
  }

  @Override
  public int compareTo(Position other) {
    return Comparator.comparingInt(Position::line)
        .thenComparingInt(Position::column)
        .compare(this, other);
  }

  /** {@code LINE:COLUMN}, in the digits 0–9 whatever the machine's language. */
  @Override
  public String toString() {
    return line + ":" + column;
  }
}
