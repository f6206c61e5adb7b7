package no.samarbeidssjekk.report;

import java.util.ArrayList;
import java.util.List;
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
  private static final int PITCH = 50;
  private static final int TEXT_BASELINE = 16;
  private static final int TRACK_DROP = 31;

  /**
   * A dimension.
   *
   * @param value the percentages in words
   * @param textY the baseline of both
   * @param y the middle of the track
   * @param from the left end of the track
   * @param to its right end
   * @param isAssessable whether both times can be drawn
   * @param then where it was; 0 when it cannot be drawn
   * @param now where it is; 0 when it cannot be drawn
   */
  record Row(
      String label,
      String value,
      int textY,
      int y,
      int from,
      int to,
      boolean isAssessable,
      int then,
      int now) {}

  static ShiftChart of(String id, Comparison comparison, Texts texts) {
    ScoreWords words = new ScoreWords(texts);
    List<Row> rows = new ArrayList<>();
    List<DimensionScore> dimensions = comparison.now().comparable().dimensions();
    for (int index = 0; index < dimensions.size(); index++) {
      StatusCounts then =
          counts(comparison.then().comparable().dimensions().get(index), comparison);
      StatusCounts now = counts(dimensions.get(index), comparison);
      boolean isAssessable = then.percent().isPresent() && now.percent().isPresent();
      int top = index * PITCH;
      rows.add(
          new Row(
              texts.say(dimensions.get(index).dimension().name()),
              texts.say("chart.shift.value", words.completed(then), words.completed(now)),
              top + TEXT_BASELINE,
              top + TRACK_DROP,
              MARGIN,
              WIDTH - MARGIN,
              isAssessable,
              isAssessable ? x(then) : 0,
              isAssessable ? x(now) : 0));
    }
    return new ShiftChart(
        id,
        texts.say("chart.shift", texts.say(comparison.target())),
        rows.stream()
            .map(row -> row.label() + ": " + row.value())
            .collect(Collectors.joining("; ", "", ".")),
        WIDTH,
        rows.size() * PITCH,
        rows);
  }

  private static StatusCounts counts(DimensionScore dimension, Comparison comparison) {
    return dimension.score().at(comparison.target()).counts();
  }

  private static int x(StatusCounts counts) {
    return MARGIN + (WIDTH - 2 * MARGIN) * counts.percent().orElseThrow() / 100;
  }
}
