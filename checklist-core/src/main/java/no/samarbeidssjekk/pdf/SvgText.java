package no.samarbeidssjekk.pdf;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Draws the texts of inline SVGs as outlines of the embedded fonts; left to themselves, they would
 * be set in whatever font the machine has. A text is one line, placed by the attributes x, y,
 * font-size, font-weight (bold) and text-anchor, the last three its own or those of an element
 * around it.
 */
final class SvgText {

  private static final List<String> PLACING =
      List.of("x", "y", "font-family", "font-size", "font-weight", "text-anchor");

  private final Fonts fonts;

  SvgText(Fonts fonts) {
    this.fonts = fonts;
  }

  void outline(Document page) throws IOException {
    for (Element text : page.select("svg text")) {
      Element drawing = new Element("path", Parser.NamespaceSvg);
      drawing.attributes().addAll(text.attributes());
      PLACING.forEach(drawing::removeAttr);
      drawing.attr("d", outline(text));
      text.replaceWith(drawing);
    }
  }

  private String outline(Element text) throws IOException {
    boolean bold = given(text, "font-weight", "normal").equals("bold");
    double size = number(given(text, "font-size", "16"));
    try (LineOfText line = new LineOfText(fonts, bold, size)) {
      text.text().codePoints().forEach(line::append);
      double left = number(text.attr("x")) - line.width() * share(given(text, "text-anchor", ""));
      return data(line.shape(left, number(text.attr("y"))));
    }
  }

  private static double share(String anchor) {
    return switch (anchor) {
      case "middle" -> 0.5;
      case "end" -> 1;
      default -> 0;
    };
  }

  private static String given(Element text, String attribute, String otherwise) {
    return Stream.concat(Stream.of(text), text.parents().stream())
        .map(element -> element.attr(attribute))
        .filter(value -> !value.isEmpty())
        .findFirst()
        .orElse(otherwise);
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
