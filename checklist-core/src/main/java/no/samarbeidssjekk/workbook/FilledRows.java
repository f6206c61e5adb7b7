package no.samarbeidssjekk.workbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import no.samarbeidssjekk.problem.Position;
import no.samarbeidssjekk.problem.ProblemCode;
import no.samarbeidssjekk.problem.Problems;
import no.samarbeidssjekk.spreadsheet.CellValue;
import no.samarbeidssjekk.yaml.ReadingLimits;

/** The rows of a table; what stands on its sheet and belongs to none of its columns is told. */
record FilledRows(Problems problems, ReadingLimits limits) {

  /** The rows that hold something under a heading that is known. */
  List<FilledRow> of(FoundTable table) {
    Set<Integer> known = new HashSet<>(table.columns().values());
    warnOfRowsAbove(table);
    warnOfColumns(table, known);
    List<FilledRow> rows = new ArrayList<>();
    for (Map.Entry<Integer, SortedMap<Integer, CellValue>> row :
        table.cells().rows().tailMap(table.headingRow() + 1).entrySet()) {
      if (row.getValue().keySet().stream().anyMatch(known::contains)) {
        FilledRow filled = new FilledRow(table, row.getKey(), row.getValue());
        filled.check(problems, limits);
        rows.add(filled);
      }
    }
    return rows;
  }

  private void warnOfRowsAbove(FoundTable table) {
    table
        .cells()
        .rows()
        .headMap(table.headingRow())
        .forEach((number, cells) -> warn(table.at(number, cells.firstKey()), first(cells)));
  }

  /** Says that a row is not read. */
  void warnOfRow(FilledRow row) {
    int column = row.table().cells().firstColumn(row.number());
    warn(row.table().at(row.number(), column), first(row.cells()));
  }

  private void warn(Position place, String text) {
    problems.report(place, ProblemCode.ROW_NOT_READ, text);
  }

  private static String first(Map<Integer, CellValue> cells) {
    return cells.values().stream().findFirst().map(CellValue::text).orElse("");
  }

  /** A column is told of once, at its heading or else at its first cell. */
  private void warnOfColumns(FoundTable table, Set<Integer> known) {
    Set<Integer> told = new TreeSet<>(known);
    table
        .cells()
        .rows()
        .tailMap(table.headingRow())
        .forEach(
            (number, cells) ->
                cells.forEach(
                    (column, value) -> {
                      if (told.add(column) && !isRepeated(table, number, value)) {
                        problems.report(
                            table.at(number, column), ProblemCode.COLUMN_NOT_READ, value.text());
                      }
                    }));
  }

  /** A heading that stands twice is told of already. */
  private static boolean isRepeated(FoundTable table, int number, CellValue value) {
    return number == table.headingRow()
        && Heading.vocabulary().find(value.text()).filter(table.columns()::containsKey).isPresent();
  }
}
