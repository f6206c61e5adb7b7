package no.samarbeidssjekk.pdf;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import no.samarbeidssjekk.lettering.DrawnText;
import no.samarbeidssjekk.lettering.FontFiles;
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

  private final FontFiles fonts;

  SvgText(FontFiles fonts) {
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
    return new DrawnText(
            text.text(),
            text.attr("x"),
            text.attr("y"),
            given(text, "font-size"),
            given(text, "font-weight"),
            given(text, "text-anchor"))
        .outline(fonts);
  }

  private static String given(Element text, String attribute) {
    return Stream.concat(Stream.of(text), text.parents().stream())
        .map(element -> element.attr(attribute))
        .filter(value -> !value.isEmpty())
        .findFirst()
        .orElse("");
  }
}
