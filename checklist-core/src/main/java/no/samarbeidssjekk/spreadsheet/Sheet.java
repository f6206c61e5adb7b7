package no.samarbeidssjekk.spreadsheet;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A sheet of a workbook: a table, or a page to read. Immutable.
 *
 * @param name 1 to 31 characters, none of {@code []:*?/\}, and no apostrophe first or last
 * @param widths the width of each column, at least one: how many digits fit side by side, 1 to 255
 * @param rows the cells of each row from the left; a row may end early
 * @param isTable whether the first row and the first column stay in sight, and the rows can be
 *     filtered
 * @param isLocked whether nothing but the cells to fill in can be changed. No password is needed to
 *     unlock it
 */
public record Sheet(
    String name, List<Integer> widths, List<List<Cell>> rows, boolean isTable, boolean isLocked) {

  private static final Pattern LEGAL_NAME =
      Pattern.compile("(?!')[^\\[\\]:*?/\\\\\\p{Cntrl}]{1,31}(?<!')");
  private static final int WIDEST = 255;

  public Sheet {
    if (!LEGAL_NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("No name for a sheet: " + name);
    }
    widths = List.copyOf(widths);
    rows = rows.stream().map(List::copyOf).toList();
    if (widths.isEmpty() || (isTable && rows.isEmpty())) {
      throw new IllegalArgumentException("A sheet has columns, and a table a header: " + name);
    }
    if (widths.stream().anyMatch(width -> width < 1 || width > WIDEST)) {
      throw new IllegalArgumentException("A width is not within 1 and " + WIDEST + ": " + widths);
    }
    int columns = widths.size();
    if (rows.stream().anyMatch(row -> width(row) > columns)) {
      throw new IllegalArgumentException("A row takes more than " + columns + " columns: " + name);
    }
  }

  private static int width(List<Cell> row) {
    return row.stream().mapToInt(Cell::columns).sum();
  }

  /** Rows below a header. */
  public static Sheet table(String name, List<Column> columns, List<List<Cell>> rows) {
    List<Cell> header =
        columns.stream().map(column -> Cell.text(column.heading()).as(Look.HEADER)).toList();
    return new Sheet(
        name,
        columns.stream().map(Column::width).toList(),
        Stream.concat(Stream.of(header), rows.stream()).toList(),
        true,
        false);
  }

  /** Rows without a header. */
  public static Sheet page(String name, List<Integer> widths, List<List<Cell>> rows) {
    return new Sheet(name, widths, rows, false, false);
  }

  /** Whether there are cells to fill in. */
  boolean isFilledIn() {
    return rows.stream().flatMap(List::stream).anyMatch(cell -> cell.filling().isPresent());
  }

  /** The same, in which nothing but the cells to fill in can be changed. */
  public Sheet locked() {
    return new Sheet(name, widths, rows, isTable, true);
  }
}
