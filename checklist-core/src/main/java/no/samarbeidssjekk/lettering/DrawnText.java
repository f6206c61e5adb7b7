package no.samarbeidssjekk.lettering;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.util.List;

/**
 * A text of an SVG drawing, as its attributes place it; each is empty where the drawing is silent.
 *
 * @param text one line
 * @param x where it stands
 * @param y where its line is
 * @param size how high its letters are; 16 if empty
 * @param weight {@code bold}, or anything else
 * @param anchor {@code middle} or {@code end} of the text stands at x, or else its beginning
 */
public record DrawnText(
    String text, String x, String y, String size, String weight, String anchor) {

  private static final double USUAL_SIZE = 16;

  /**
   * Its letters as data of an SVG path, in the bundled fonts.
   *
   * @throws NumberFormatException when a place or size is no number of pixels
   */
  public String outline(FontFiles files) throws IOException {
    double height = size.isEmpty() ? USUAL_SIZE : number(size);
    LineOfText line = new LineOfText(files, weight.equals("bold"), height);
    for (int character : text.codePoints().toArray()) {
      line.append(character);
    }
    double left = number(x) - line.width() * shareBefore();
    return data(line.shape(left, number(y)));
  }

  private double shareBefore() {
    return switch (anchor) {
      case "middle" -> 0.5;
      case "end" -> 1;
      default -> 0;
    };
  }

  private static double number(String length) {
    String digits = length.replace("px", "").strip();
    return digits.isEmpty() ? 0 : Double.parseDouble(digits);
  }

  private static String data(Shape shape) {
    StringBuilder data = new StringBuilder();
    double[] points = new double[6];
    for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
      int kind = path.currentSegment(points);
      data.append("MLQCZ".charAt(kind));
      for (int i = 0; i < 2 * List.of(1, 1, 2, 3, 0).get(kind); i++) {
        data.append(Math.round(points[i] * 1000) / 1000.0).append(' ');
      }
    }
    return data.toString();
  }
}
