package no.samarbeidssjekk.problem;

import java.util.Comparator;

/**
 * A place in a text.
 *
 * @param line the line, from 1
 * @param column the column in characters (code points), from 1
 */
public record Position(int line, int column) implements Comparable<Position> {

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
    int lineStart = text.lastIndexOf('\n') + 1;
    int line = (int) text.chars().filter(character -> character == '\n').count() + 1;
    return new Position(line, text.codePointCount(lineStart, text.length()) + 1);
  }

  @Override
  public int compareTo(Position other) {
    return Comparator.comparingInt(Position::line)
        .thenComparingInt(Position::column)
        .compare(this, other);
  }
}
