package no.samarbeidssjekk.yaml;

import java.util.List;
import no.samarbeidssjekk.problem.Position;

/**
 * Counts in code points where in its line something stands. It goes on from the place before, so
 * that a long line is not counted from its beginning for each of its values.
 */
final class PlaceInLine {

  private final List<String> lines;
  private int line = 1;
  private int offset;
  private int codePoints;

  PlaceInLine(List<String> lines) {
    this.lines = lines;
  }

  boolean startsWith(char character, Position position) {
    if (position.line() != line || position.column() - 1 < codePoints) {
      startOf(position.line());
    }
    String text = lines.get(line - 1);
    int further = position.column() - 1 - codePoints;
    offset = text.offsetByCodePoints(offset, further);
    codePoints += further;
    return offset < text.length() && text.charAt(offset) == character;
  }

  int columnOf(int lineNumber, int offsetInLine) {
    if (lineNumber != line || offsetInLine < offset) {
      startOf(lineNumber);
    }
    codePoints += lines.get(line - 1).codePointCount(offset, offsetInLine);
    offset = offsetInLine;
    return codePoints + 1;
  }

  private void startOf(int lineNumber) {
    line = lineNumber;
    offset = 0;
    codePoints = 0;
  }
}
