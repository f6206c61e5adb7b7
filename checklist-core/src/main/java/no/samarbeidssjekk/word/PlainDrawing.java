package no.samarbeidssjekk.word;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samarbeidssjekk.word.InvalidDrawingException.Fault;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Lets through only drawings that cannot grow: of simple shapes, few enough, and with nothing in a
 * pattern that is filled with a pattern.
 */
final class PlainDrawing {

  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final int MOST_ELEMENTS = 50_000;
  private static final int MOST_IN_A_PATTERN = 50;

  private static final Set<String> PERMITTED =
      Set.of(
          "svg",
          "g",
          "title",
          "desc",
          "metadata",
          "defs",
          "rect",
          "circle",
          "ellipse",
          "line",
          "polyline",
          "polygon",
          "path",
          "text",
          "linearGradient",
          "radialGradient",
          "stop",
          "pattern",
          "clipPath");

  private static final Set<String> DRAWN_ELSEWHERE = Set.of("pattern", "clipPath");

  private PlainDrawing() {}

  static void require(Document drawing) throws InvalidDrawingException {
    List<Element> elements = Xml.all(drawing, "*", "*");
    requireFew(elements, MOST_ELEMENTS);
    for (Element element : elements) {
      String name = element.getLocalName();
      if (!SVG.equals(element.getNamespaceURI()) || !PERMITTED.contains(name)) {
        throw new InvalidDrawingException(Fault.REFUSED, "<" + element.getNodeName() + ">");
      }
      if (DRAWN_ELSEWHERE.contains(name)) {
        requireFew(Xml.all(element, "*", "*"), MOST_IN_A_PATTERN);
        if (around(element).anyMatch(PlainDrawing::refers)) {
          throw new InvalidDrawingException(Fault.REFUSED, "<" + name + "> … url(#…)");
        }
      }
    }
  }

  private static void requireFew(List<Element> elements, int most) throws InvalidDrawingException {
    if (elements.size() > most) {
      throw new InvalidDrawingException(Fault.TOO_LARGE, Integer.toString(most));
    }
  }

  /** What an element is part of, which may hand its looks down, and what is part of it. */
  private static Stream<Element> around(Element element) {
    return Stream.concat(
        Stream.iterate((Node) element, node -> node instanceof Element, Node::getParentNode)
            .map(Element.class::cast),
        Xml.all(element, "*", "*").stream());
  }

  private static boolean refers(Element element) {
    return IntStream.range(0, element.getAttributes().getLength())
        .mapToObj(i -> element.getAttributes().item(i).getNodeValue().toLowerCase(Locale.ROOT))
        .anyMatch(value -> value.contains("url(") || value.contains("\\"));
  }
}
