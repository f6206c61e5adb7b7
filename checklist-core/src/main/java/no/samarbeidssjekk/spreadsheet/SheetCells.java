package no.samarbeidssjekk.spreadsheet;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The cells of a sheet that was read. Immutable.
 *
 * @param name what the sheet is called
 * @param rows the cells that hold something, by row and then by column, both from 1
 * @param hasComments whether somebody has commented on its cells; what they say is not read
 */
public record SheetCells(
    String name, SortedMap<Integer, SortedMap<Integer, CellValue>> rows, boolean hasComments) {

  public SheetCells {
    SortedMap<Integer, SortedMap<Integer, CellValue>> copy = new TreeMap<>();
    for (Map.Entry<Integer, SortedMap<Integer, CellValue>> row : rows.entrySet()) {
      copy.put(row.getKey(), Collections.unmodifiableSortedMap(new TreeMap<>(row.getValue())));
    }
    rows = Collections.unmodifiableSortedMap(copy);
  }

  /** The column of the first cell of a row; 1 when it has none. */
  public int firstColumn(int row) {
    SortedMap<Integer, CellValue> cells = rows.get(row);
    return cells == null || cells.isEmpty() ? 1 : cells.firstKey();
  }
}
