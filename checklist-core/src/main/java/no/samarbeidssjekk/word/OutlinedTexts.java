package no.samarbeidssjekk.word;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import no.samarbeidssjekk.lettering.DrawnText;
import no.samarbeidssjekk.lettering.FontFiles;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Draws the texts of a drawing as outlines of the bundled fonts. */
final class OutlinedTexts {

  private static final List<String> PLACING =
      List.of("x", "y", "font-family", "font-size", "font-weight", "text-anchor");

  private OutlinedTexts() {}

  static void draw(Document drawing, FontFiles fonts) throws IOException {
    String svg = String.valueOf(drawing.getDocumentElement().getNamespaceURI());
    for (Element text : Xml.all(drawing, svg, "text")) {
      text.setAttribute("d", outline(text, fonts));
      PLACING.forEach(text::removeAttribute);
      text.setTextContent("");
      drawing.renameNode(text, svg, "path");
    }
  }

  private static String outline(Element text, FontFiles fonts) throws IOException {
    return new DrawnText(
            text.getTextContent().strip().replaceAll("\\s+", " "),
            text.getAttribute("x"),
            text.getAttribute("y"),
            given(text, "font-size"),
            given(text, "font-weight"),
            given(text, "text-anchor"))
        .outline(fonts);
  }

  private static String given(Element text, String attribute) {
    return Stream.iterate((Node) text, node -> node instanceof Element, Node::getParentNode)
        .map(node -> ((Element) node).getAttribute(attribute))
        .filter(value -> !value.isEmpty())
        .findFirst()
        .orElse("");
  }
}
