package no.samarbeidssjekk.problem;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A place in a document: in a text, or a cell of a workbook.
 *
 * @param line the line, or the row, from 1
 * @param column the column in characters (code points), or that of the cell, from 1
 * @param sheet the sheet in which the cell is; empty in a text
 */
public record Position(int line, int column, Optional<SheetName> sheet)
    implements Comparable<Position> {

  private static final Pattern LINE_BREAK = Pattern.compile("\\R");
  private static final int LETTERS = 26;

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

  /** A place in a text. */
  public Position(int line, int column) {
    this(line, column, Optional.empty());
  }

  /**
   * A sheet of a workbook.
   *
   * @param place its place among the sheets, from 1
   * @param name what it is called
   */
  public record SheetName(int place, String name) {}

  /** The place just after the last character of a text. */
  public static Position endOf(String text) {
    List<String> lines = LINE_BREAK.splitAsStream(text + "|").toList();
    String last = lines.get(lines.size() - 1);
    return new Position(lines.size(), last.codePointCount(0, last.length()));
  }

  /** From the beginning of a document to its end: by sheet, then line, then column. */
  @Override
  public int compareTo(Position other) {
    int bySheet = Integer.compare(sheetPlace(), other.sheetPlace());
    int byLine = bySheet == 0 ? Integer.compare(line, other.line) : bySheet;
    return byLine == 0 ? Integer.compare(column, other.column) : byLine;
  }

  private int sheetPlace() {
    return sheet.isPresent() ? sheet.get().place() : 0;
  }

  /**
   * {@code LINE:COLUMN}, or {@code SHEET!B7} for a cell, in the digits 0–9 whatever the machine's
   * language.
   */
  @Override
  public String toString() {
    return sheet.map(in -> in.name() + "!" + letters() + line).orElseGet(() -> line + ":" + column);
  }

  private String letters() {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
      letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
    }
    return letters.toString();
  }
}
