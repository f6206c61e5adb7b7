package no.samarbeidssjekk.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Percentages as bars, ready to be drawn: every length and place is in the units of the drawing.
 *
 * @param id its name within the page
 * @param title what it shows
 * @param description the same in words, with the numbers
 * @param width the drawing's width
 * @param height the drawing's height
 * @param bars the bars from the top
 */
record BarChart(String id, String title, String description, int width, int height, List<Bar> bars)
    implements Drawing {

  private static final int WIDTH = 440;
  private static final int PITCH = 50;
  private static final int TEXT_BASELINE = 16;
  private static final int BAR_TOP = 23;
  private static final int BAR_HEIGHT = 16;

  /**
   * One bar.
   *
   * @param label what it measures
   * @param value its percentages in words
   * @param textY the baseline of both
   * @param y the top of the bar
   * @param height the height of the bar
   * @param earned how long the part that is certain is
   * @param open how long the uncertain part after it is
   */
  record Bar(String label, String value, int textY, int y, int height, int earned, int open) {}

  /** What a bar shows: {@code earned} and {@code open} are whole percentages. */
  record Value(String label, String words, int earned, int open) {}

  static BarChart of(String id, String title, List<Value> values) {
    List<Bar> bars = new ArrayList<>();
    for (Value value : values) {
      int top = bars.size() * PITCH;
      int earned = length(value.earned());
      bars.add(
          new Bar(
              value.label(),
              value.words(),
              top + TEXT_BASELINE,
              top + BAR_TOP,
              BAR_HEIGHT,
              earned,
              length(value.earned() + value.open()) - earned));
    }
    return new BarChart(id, title, description(values), WIDTH, bars.size() * PITCH, bars);
  }

  private static int length(int percent) {
    return WIDTH * percent / 100;
  }

  private static String description(List<Value> values) {
    return values.stream()
        .map(value -> value.label() + ": " + value.words())
        .collect(Collectors.joining("; ", "", "."));
  }
}
