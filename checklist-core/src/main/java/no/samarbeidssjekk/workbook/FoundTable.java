package no.samarbeidssjekk.workbook;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import no.samarbeidssjekk.language.Vocabulary;
import no.samarbeidssjekk.problem.Position;
import no.samarbeidssjekk.problem.ProblemCode;
import no.samarbeidssjekk.problem.Problems;
import no.samarbeidssjekk.spreadsheet.CellValue;
import no.samarbeidssjekk.spreadsheet.SheetCells;

/**
 * A table that was found in a workbook.
 *
 * @param cells the sheet on which it stands
 * @param sheet the sheet's name and place
 * @param table which it is
 * @param headingRow the row of its headings
 * @param columns the columns with a heading that is known
 */
record FoundTable(
    SheetCells cells,
    Position.SheetName sheet,
    Table table,
    int headingRow,
    Map<Heading, Integer> columns) {

  /** Headings stand at the top, or below a few rows of somebody’s own. */
  private static final int LOWEST_HEADING_ROW = 50;

  /** The table of a sheet; empty when no row has the headings of one. */
  static Optional<FoundTable> in(SheetCells cells, Position.SheetName sheet, Problems problems) {
    Vocabulary<Heading> headings = Heading.vocabulary();
    for (Map.Entry<Integer, SortedMap<Integer, CellValue>> row :
        cells.rows().headMap(LOWEST_HEADING_ROW + 1).entrySet()) {
      Map<Heading, Integer> columns = new EnumMap<>(Heading.class);
      row.getValue()
          .forEach(
              (column, value) ->
                  headings
                      .find(value.text())
                      .ifPresent(heading -> columns.putIfAbsent(heading, column)));
      for (Table table : Table.values()) {
        if (table.isMarkedBy(columns.keySet())) {
          FoundTable found = new FoundTable(cells, sheet, table, row.getKey(), columns);
          found.reportRepeatedHeadings(row.getValue(), headings, problems);
          return Optional.of(found);
        }
      }
    }
    return Optional.empty();
  }

  private void reportRepeatedHeadings(
      SortedMap<Integer, CellValue> row, Vocabulary<Heading> headings, Problems problems) {
    if (table.isFilledIn()) {
      row.forEach(
          (column, value) ->
              headings
                  .find(value.text())
                  .filter(heading -> !column.equals(columns.get(heading)))
                  .ifPresent(
                      any ->
                          problems.report(
                              at(headingRow, column), ProblemCode.COLUMN_DUPLICATE, value.text())));
    }
  }

  /** Where the headings stand. */
  Position top() {
    return at(headingRow, cells.firstColumn(headingRow));
  }

  Position at(int row, int column) {
    return new Position(row, column, Optional.of(sheet));
  }
}
