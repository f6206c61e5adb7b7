package no.samarbeidssjekk.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.samarbeidssjekk.checklist.Dimension;
import no.samarbeidssjekk.checklist.Level;
import no.samarbeidssjekk.overview.Disclosure;
import no.samarbeidssjekk.overview.LevelTally;
import no.samarbeidssjekk.overview.Overview;
import no.samarbeidssjekk.overview.Tally;

/**
 * How many cooperations have reached which level in which dimension, ready to be drawn: every
 * length and place is in the units of the drawing.
 *
 * @param id its name within the page
 * @param title what it shows
 * @param description the same in words
 * @param width the drawing's width
 * @param height the drawing's height
 * @param columns the levels, the lowest first
 * @param rows the dimensions from the top
 */
record ShareMap(
    String id,
    String title,
    String description,
    int width,
    int height,
    List<Column> columns,
    List<Row> rows)
    implements Drawing {

  private static final int LEAST_WIDTH = 440;
  private static final int COLUMN_WIDTH = 148;
  private static final int HEADER_BASELINE = 14;
  private static final int HEADER_HEIGHT = 22;
  private static final int ROW_PITCH = 52;
  private static final int LABEL_BASELINE = 16;
  private static final int CELL_TOP = 22;
  private static final int CELL_HEIGHT = 24;
  private static final int CELL_GAP = 4;
  private static final int BAR_HEIGHT = 6;
  private static final int TEXT_INDENT = 6;
  private static final int TEXT_DROP = 13;

  record Column(String label, int x, int y) {}

  record Row(String label, int y, List<Cell> cells) {}

  /**
   * A cell; the bar along its bottom is as long as the share that has reached the level, and what
   * follows it as the share for which it is undecided.
   */
  record Cell(
      String words,
      int x,
      int y,
      int width,
      int height,
      int textX,
      int textY,
      int barY,
      int barHeight,
      int earned,
      int openX,
      int open) {}

  static ShareMap of(
      String id, Overview overview, Disclosure disclosure, TallyWords words, Texts texts) {
    List<Level> levels = overview.checklist().levels();
    int width = Math.max(LEAST_WIDTH, levels.size() * COLUMN_WIDTH - CELL_GAP);
    int pitch = (width + CELL_GAP) / levels.size();
    List<Column> columns = new ArrayList<>();
    for (Level level : levels) {
      columns.add(new Column(texts.say(level), columns.size() * pitch, HEADER_BASELINE));
    }
    List<Row> rows = new ArrayList<>();
    for (Dimension dimension : overview.checklist().dimensions()) {
      Tally tally = overview.of(dimension);
      if (disclosure.shows(tally)) {
        int top = HEADER_HEIGHT + rows.size() * ROW_PITCH;
        rows.add(
            new Row(
                texts.say(dimension.name()),
                top + LABEL_BASELINE,
                cells(tally, top + CELL_TOP, pitch, words)));
      }
    }
    return new ShareMap(
        id,
        texts.say("chart.shares"),
        description(columns, rows),
        width,
        HEADER_HEIGHT + rows.size() * ROW_PITCH,
        columns,
        rows);
  }

  private static List<Cell> cells(Tally tally, int y, int pitch, TallyWords words) {
    List<Cell> cells = new ArrayList<>();
    int width = pitch - CELL_GAP;
    for (LevelTally level : tally.levels()) {
      int x = cells.size() * pitch;
      int all = level.cooperations() - level.notAssessable();
      int earned = length(level.reached(), all, width);
      cells.add(
          new Cell(
              words.reached(level),
              x,
              y,
              width,
              CELL_HEIGHT,
              x + TEXT_INDENT,
              y + TEXT_DROP,
              y + CELL_HEIGHT - BAR_HEIGHT,
              BAR_HEIGHT,
              earned,
              x + earned,
              length(level.reached() + level.undecided(), all, width) - earned));
    }
    return cells;
  }

  private static int length(int part, int all, int width) {
    return all == 0 ? 0 : (int) ((long) width * part / all);
  }

  private static String description(List<Column> columns, List<Row> rows) {
    return rows.stream()
        .map(
            row -> {
              List<String> cells = new ArrayList<>();
              for (int index = 0; index < columns.size(); index++) {
                cells.add(columns.get(index).label() + " " + row.cells().get(index).words());
              }
              return row.label() + ": " + String.join(", ", cells);
            })
        .collect(Collectors.joining("; ", "", "."));
  }
}
