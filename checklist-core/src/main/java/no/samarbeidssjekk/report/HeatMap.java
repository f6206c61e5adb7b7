package no.samarbeidssjekk.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Which level is reached in which dimension, ready to be drawn: every length and place is in the
 * units of the drawing.
 *
 * @param id its name within the page
 * @param title what it shows
 * @param description the same in words
 * @param width the drawing's width
 * @param height the drawing's height
 * @param columns the levels, the lowest first
 * @param rows the dimensions from the top
 */
record HeatMap(
    String id,
    String title,
    String description,
    int width,
    int height,
    List<Column> columns,
    List<Row> rows)
    implements Drawing {

  private static final int COLUMN_WIDTH = 148;
  private static final int LEAST_WIDTH = 440;
  private static final int HEADER_BASELINE = 14;
  private static final int HEADER_HEIGHT = 22;
  private static final int ROW_PITCH = 56;
  private static final int LABEL_BASELINE = 16;
  private static final int CELL_TOP = 22;
  private static final int CELL_HEIGHT = 26;
  private static final int CELL_GAP = 4;
  private static final int TEXT_INDENT = 20;
  private static final int TEXT_DROP = 18;

  record Column(String label, int x, int y) {}

  record Row(String label, int y, List<Cell> cells) {}

  /** A cell; the code is that of {@link Standing.LevelRow#reachedCode}. */
  record Cell(
      String words, String code, int x, int y, int width, int height, int textX, int textY) {}

  static HeatMap of(
      String id,
      String title,
      List<Standing.LevelRow> levels,
      List<Standing.DimensionRow> dimensions) {
    int width = Math.max(LEAST_WIDTH, levels.size() * COLUMN_WIDTH - CELL_GAP);
    int pitch = (width + CELL_GAP) / levels.size();
    List<Column> columns = new ArrayList<>();
    for (Standing.LevelRow level : levels) {
      columns.add(new Column(level.level(), columns.size() * pitch, HEADER_BASELINE));
    }
    List<Row> rows = new ArrayList<>();
    for (Standing.DimensionRow dimension : dimensions) {
      rows.add(row(dimension, HEADER_HEIGHT + rows.size() * ROW_PITCH, pitch));
    }
    int height = HEADER_HEIGHT + rows.size() * ROW_PITCH;
    return new HeatMap(id, title, description(dimensions), width, height, columns, rows);
  }

  private static Row row(Standing.DimensionRow dimension, int top, int pitch) {
    List<Cell> cells = new ArrayList<>();
    for (Standing.LevelRow level : dimension.levels()) {
      int x = cells.size() * pitch;
      int y = top + CELL_TOP;
      cells.add(
          new Cell(
              level.reached(),
              level.reachedCode(),
              x,
              y,
              pitch - CELL_GAP,
              CELL_HEIGHT,
              x + TEXT_INDENT,
              y + TEXT_DROP));
    }
    return new Row(dimension.name(), top + LABEL_BASELINE, cells);
  }

  private static String description(List<Standing.DimensionRow> dimensions) {
    return dimensions.stream()
        .map(dimension -> dimension.name() + ": " + words(dimension.levels()))
        .collect(Collectors.joining("; ", "", "."));
  }

  private static String words(List<Standing.LevelRow> levels) {
    return levels.stream()
        .map(level -> level.level() + " " + level.reached())
        .collect(Collectors.joining(", "));
  }
}
