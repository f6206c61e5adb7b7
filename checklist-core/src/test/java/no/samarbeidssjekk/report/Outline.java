package no.samarbeidssjekk.report;

import java.util.List;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** What an HTML document consists of, apart from its texts. */
final class Outline {

  private Outline() {}

  /** Every element with its attributes, and every comment, in order; line breaks are left out. */
  static List<String> of(Element root) {
    return root.nodeStream()
        .filter(node -> node instanceof Element || node instanceof Comment)
        .filter(node -> !node.nodeName().equals("br"))
        .map(node -> node.nodeName() + attributes(node))
        .toList();
  }

  /** The attributes; the label of a cell and the description of the page are texts too. */
  private static String attributes(Node node) {
    Attributes attributes = node.attributes().clone();
    if (attributes.hasKey("data-label")) {
      attributes.put("data-label", "");
    }
    if (attributes.get("name").equals("description")) {
      attributes.put("content", "");
    }
    return attributes.html();
  }
}
