package no.samarbeidssjekk.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.samarbeidssjekk.language.Visible;

/**
 * The line of a document at which something is wrong, and a line with a caret below the place. Both
 * are harmless on a terminal and at most about 80 columns wide. Immutable.
 *
 * @param line the line, cut with «…» when it is long
 * @param caret spaces and a caret
 */
public record Excerpt(String line, String caret) {

  private static final Pattern YAML_LINE_BREAK =
      Pattern.compile("\\r\\n|[\\r\\n\\u0085\\u2028\\u2029]");
  private static final Pattern JSON_LINE_BREAK = Pattern.compile("\\r\\n|[\\r\\n]");
  private static final Pattern TAKES_NO_COLUMN = Pattern.compile("[\\p{Mn}\\p{Me}]");
  private static final Pattern TAKES_TWO_COLUMNS =
      Pattern.compile(
          "[\\x{1100}-\\x{115F}\\x{2E80}-\\x{A4CF}\\x{AC00}-\\x{D7A3}\\x{F900}-\\x{FAFF}"
              + "\\x{FE30}-\\x{FE6F}\\x{FF01}-\\x{FF60}\\x{FFE0}-\\x{FFE6}"
              + "\\x{1F300}-\\x{1F64F}\\x{1F680}-\\x{1F6FF}\\x{1F900}-\\x{1FAFF}"
              + "\\x{20000}-\\x{3FFFD}]");

  private static final char ZERO_OF_A_BINARY_FILE = 0;
  private static final String START_OF_A_ZIP = "PK\3\4";
  private static final int LONGEST = 80;
  private static final int MOST_BEFORE = 50;
  private static final String INDENT = "    ";
  private static final String CUT = "…";

  /**
   * The excerpt at a place; a place beyond the line's end is taken as its end. Empty when the
   * document has no such line, or nothing on it can be read.
   */
  public static Optional<Excerpt> of(String document, Position position) {
    return from(lines(document), position);
  }

  /**
   * The excerpts at several places of one document, in their order and each empty as above. Far
   * quicker than one by one.
   */
  public static List<Optional<Excerpt>> allOf(String document, List<Position> positions) {
    List<String> lines = lines(document);
    return positions.stream().map(position -> from(lines, position)).toList();
  }

  private static List<String> lines(String document) {
    Pattern lineBreak = document.startsWith("{") ? JSON_LINE_BREAK : YAML_LINE_BREAK;
    return List.of(lineBreak.split(document, -1));
  }

  private static Optional<Excerpt> from(List<String> lines, Position position) {
    return lines.stream()
        .skip(position.line() - 1L)
        .findFirst()
        .filter(line -> !line.isBlank() && line.indexOf(ZERO_OF_A_BINARY_FILE) < 0)
        .filter(line -> !line.startsWith(START_OF_A_ZIP))
        .map(line -> of(cells(line), position.column() - 1));
  }

  /** Both lines, indented, each with a line break at its end. */
  public String indented() {
    return INDENT + line + "\n" + INDENT + caret + "\n";
  }

  private static Excerpt of(List<Cell> cells, int column) {
    int at = Math.min(column, cells.size());
    int start = width(cells) <= LONGEST ? 0 : at;
    for (int before = 0; start > 0 && before < MOST_BEFORE; before += cells.get(start).width()) {
      start--;
    }
    int end = start;
    for (int all = 0; end < cells.size() && all < LONGEST; all += cells.get(end - 1).width()) {
      end++;
    }
    String cutBefore = start > 0 ? CUT : "";
    String cutAfter = end < cells.size() ? CUT : "";
    return new Excerpt(
        cutBefore + text(cells.subList(start, end)) + cutAfter,
        " ".repeat(cutBefore.length() + width(cells.subList(start, at))) + "^");
  }

  private static int width(List<Cell> cells) {
    return cells.stream().mapToInt(Cell::width).sum();
  }

  private static String text(List<Cell> cells) {
    StringBuilder text = new StringBuilder();
    cells.forEach(cell -> text.append(cell.shown()));
    return text.toString();
  }

  private static List<Cell> cells(String line) {
    List<Cell> cells = new ArrayList<>();
    line.codePoints().forEach(character -> cells.add(Cell.of(Character.toString(character))));
    return cells;
  }

  private record Cell(String shown, int width) {

    static Cell of(String character) {
      String shown = Visible.in(character);
      if (TAKES_NO_COLUMN.matcher(shown).matches()) {
        return new Cell(shown, 0);
      }
      return new Cell(shown, TAKES_TWO_COLUMNS.matcher(shown).matches() ? 2 : 1);
    }
  }
}
