package no.samarbeidssjekk.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import no.samarbeidssjekk.comparison.Comparison;
import no.samarbeidssjekk.scoring.DimensionScore;
import no.samarbeidssjekk.scoring.StatusCounts;

/**
 * How complete each dimension was then and is now, ready to be drawn: every length and place is in
 * the units of the drawing.
 *
 * @param id its name within the page
 * @param title what it shows
 * @param description the same in words, with the numbers
 * @param width the drawing's width
 * @param height the drawing's height
 * @param rows the dimensions from the top
 */
record ShiftChart(
    String id, String title, String description, int width, int height, List<Row> rows)
    implements Drawing {

  private static final int WIDTH = 440;
  private static final int MARGIN = 8;
  private static final int PITCH = 54;
  private static final int TEXT_BASELINE = 16;
  private static final int TRACK_DROP = 35;
  private static final int OPEN_HEIGHT = 9;

  /**
   * A dimension.
   *
   * @param value the percentages in words
   * @param textY the baseline of both
   * @param y the middle of the track
   * @param from the left end of the track
   * @param to its right end
   * @param shift what stands on the track; empty when one of the times cannot be drawn
   */
  record Row(
      String label, String value, int textY, int y, int from, int to, Optional<Shift> shift) {}

  /**
   * Where a dimension was and is.
   *
   * @param then where it certainly was
   * @param thenOpen how much further it may have been
   * @param thenY the top of what was open, which ends at the track
   * @param now where it certainly is
   * @param nowOpen how much further it may be
   * @param openHeight how high what is open is; that of now begins at the track
   * @param changeFrom where the change that is certain begins
   * @param changeTo where it ends; the same place when nothing is known to have changed
   */
  record Shift(
      int then,
      int thenOpen,
      int thenY,
      int now,
      int nowOpen,
      int openHeight,
      int changeFrom,
      int changeTo) {

    private static Shift of(StatusCounts before, StatusCounts after, int y) {
      int then = x(before.percent());
      int thenAtBest = x(before.percentAtBest());
      int now = x(after.percent());
      int nowAtBest = x(after.percentAtBest());
      int changeFrom = now > thenAtBest ? thenAtBest : then;
      int changeTo = now > thenAtBest ? now : Math.min(then, nowAtBest);
      return new Shift(
          then,
          thenAtBest - then,
          y - OPEN_HEIGHT,
          now,
          nowAtBest - now,
          OPEN_HEIGHT,
          changeFrom,
          changeTo);
    }

    private boolean isUndecided() {
      return changeFrom == changeTo && (thenOpen > 0 || nowOpen > 0);
    }

    private static int x(OptionalInt percent) {
      return MARGIN + (WIDTH - 2 * MARGIN) * percent.orElseThrow() / 100;
    }
  }

  static ShiftChart of(String id, Comparison comparison, Texts texts) {
    List<Row> rows = rows(comparison, texts);
    return new ShiftChart(
        id,
        texts.say("chart.shift", texts.say(comparison.target())),
        rows.stream()
            .map(row -> description(row, texts))
            .collect(Collectors.joining("; ", "", ".")),
        WIDTH,
        rows.size() * PITCH,
        rows);
  }

  private static List<Row> rows(Comparison comparison, Texts texts) {
    ScoreWords words = new ScoreWords(texts);
    List<DimensionScore> then = comparison.then().comparable().dimensions();
    List<DimensionScore> now = comparison.now().comparable().dimensions();
    List<Row> rows = new ArrayList<>();
    for (int index = 0; index < now.size(); index++) {
      StatusCounts before = counts(then.get(index), comparison);
      StatusCounts after = counts(now.get(index), comparison);
      int top = index * PITCH;
      int y = top + TRACK_DROP;
      rows.add(
          new Row(
              texts.say(now.get(index).dimension().name()),
              texts.say("chart.shift.value", words.completed(before), words.completed(after)),
              top + TEXT_BASELINE,
              y,
              MARGIN,
              WIDTH - MARGIN,
              before.percent().isPresent() && after.percent().isPresent()
                  ? Optional.of(Shift.of(before, after, y))
                  : Optional.empty()));
    }
    return rows;
  }

  private static String description(Row row, Texts texts) {
    String words = row.label() + ": " + row.value();
    return row.shift().filter(Shift::isUndecided).isPresent()
        ? texts.say("chart.shift.undecided", words)
        : words;
  }

  private static StatusCounts counts(DimensionScore dimension, Comparison comparison) {
    return dimension.score().at(comparison.target()).counts();
  }
}
