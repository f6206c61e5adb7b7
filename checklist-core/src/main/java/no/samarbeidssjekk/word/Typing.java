package no.samarbeidssjekk.word;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Shows texts as they were typed, with their lines, tabs and spaces. */
final class Typing {

  private static final Pattern BREAK_OR_TAB = Pattern.compile("(\\R)|\\t");

  private Typing() {}

  static void keep(Element body) {
    removeLayout(body);
    for (Element text : Xml.all(body, Names.WORD, "t")) {
      keepOne(text);
    }
  }

  /** What stands between elements is how the template is laid out. */
  private static void removeLayout(Element element) {
    for (Node child = element.getFirstChild(); child != null; ) {
      Node next = child.getNextSibling();
      if (child instanceof Element inner) {
        if (!Xml.is(inner, Names.WORD, "t")) {
          removeLayout(inner);
        }
      } else {
        element.removeChild(child);
      }
      child = next;
    }
  }

  private static void keepOne(Element text) {
    Document document = text.getOwnerDocument();
    Node run = text.getParentNode();
    String typed = text.getTextContent();
    Matcher matcher = BREAK_OR_TAB.matcher(typed);
    int start = 0;
    while (matcher.find()) {
      run.insertBefore(text(document, typed.substring(start, matcher.start())), text);
      String name = matcher.group(1) == null ? "w:tab" : "w:br";
      run.insertBefore(document.createElementNS(Names.WORD, name), text);
      start = matcher.end();
    }
    run.replaceChild(text(document, typed.substring(start)), text);
  }

  private static Element text(Document document, String typed) {
    Element text = document.createElementNS(Names.WORD, "w:t");
    text.setAttributeNS(XMLConstants.XML_NS_URI, "xml:space", "preserve");
    text.setTextContent(typed);
    return text;
  }
}
