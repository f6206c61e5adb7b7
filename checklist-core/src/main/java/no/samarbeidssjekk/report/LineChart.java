package no.samarbeidssjekk.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.samarbeidssjekk.comparison.Comparison;
import no.samarbeidssjekk.comparison.Snapshot;
import no.samarbeidssjekk.scoring.StatusCounts;

/**
 * How complete the whole was each time, as a line from day to day, ready to be drawn: every length
 * and place is in the units of the drawing.
 *
 * @param id its name within the page
 * @param title what it shows
 * @param description the same in words, with the numbers
 * @param width the drawing's width
 * @param height the drawing's height
 * @param marks the lines across, from 0 to 100 percent
 * @param points the days from the left; one on which nothing could be assessed has no point
 * @param line the places of the points, as a polyline takes them
 */
record LineChart(
    String id,
    String title,
    String description,
    int width,
    int height,
    List<Mark> marks,
    List<Point> points,
    String line)
    implements Drawing {

  private static final int LEAST_WIDTH = 440;
  private static final int LEFT = 50;
  private static final int DAY_WIDTH = 110;
  private static final int TOP = 30;
  private static final int PLOT_HEIGHT = 160;
  private static final int DATE_BASELINE = TOP + PLOT_HEIGHT + 22;
  private static final int LEVEL_BASELINE = DATE_BASELINE + 20;
  private static final int HEIGHT = LEVEL_BASELINE + 10;
  private static final int LABEL_RISE = 12;
  private static final int TEXT_DROP = 5;
  private static final int OPEN_WIDTH = 16;

  /** A line across, with its percentage. */
  record Mark(String label, int y, int textY) {}

  /**
   * A day.
   *
   * @param value the percentages in words
   * @param level the level that was reached
   * @param y where the certain percentage is
   * @param topY where the percentage at best is, above it or the same
   * @param openX the left side of what lies between
   * @param open how far it is from the one to the other
   * @param textY the baseline of the value, above all that is drawn
   * @param dateY the baseline of the date
   * @param levelY the baseline of the level
   */
  record Point(
      String date,
      String value,
      String level,
      int x,
      int y,
      int topY,
      int openX,
      int open,
      int textY,
      int dateY,
      int levelY) {}

  static LineChart of(String id, Comparison comparison, Texts texts) {
    int days = comparison.snapshots().size();
    int width = Math.max(LEAST_WIDTH, LEFT + days * DAY_WIDTH);
    int pitch = (width - LEFT) / days;
    ScoreWords words = new ScoreWords(texts);
    List<Point> points = new ArrayList<>();
    List<String> descriptions = new ArrayList<>();
    for (int index = 0; index < days; index++) {
      Snapshot snapshot = comparison.snapshots().get(index);
      StatusCounts counts = snapshot.comparable().overall().at(comparison.target()).counts();
      String date = texts.date(snapshot.date());
      String level = words.reachedLevel(snapshot.comparable().overall());
      descriptions.add(date + ": " + words.completed(counts) + ", " + level);
      if (counts.percent().isPresent()) {
        int x = LEFT + index * pitch + pitch / 2;
        points.add(point(date, words.completed(counts), level, x, counts));
      }
    }
    return new LineChart(
        id,
        texts.say("chart.history", texts.say(comparison.target())),
        String.join("; ", descriptions) + ".",
        width,
        HEIGHT,
        List.of(mark(100, texts), mark(50, texts), mark(0, texts)),
        points,
        points.stream().map(point -> point.x() + "," + point.y()).collect(Collectors.joining(" ")));
  }

  private static Point point(String date, String value, String level, int x, StatusCounts counts) {
    int y = y(counts.percent().orElseThrow());
    int topY = y(counts.percentAtBest().orElseThrow());
    return new Point(
        date,
        value,
        level,
        x,
        y,
        topY,
        x - OPEN_WIDTH / 2,
        y - topY,
        topY - LABEL_RISE,
        DATE_BASELINE,
        LEVEL_BASELINE);
  }

  private static Mark mark(int percent, Texts texts) {
    return new Mark(texts.say("percent", percent), y(percent), y(percent) + TEXT_DROP);
  }

  private static int y(int percent) {
    return TOP + PLOT_HEIGHT - PLOT_HEIGHT * percent / 100;
  }
}
