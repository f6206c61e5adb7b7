package no.samarbeidssjekk.word;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/** Finds what Word would fetch when it opens a file; links, which wait to be followed, may stay. */
final class LeadingOut {

  /** A second name for the whole vocabulary, which Word would understand. */
  private static final String STRICT = "http://purl.oclc.org/ooxml/";

  private static final String OLD_DRAWING = "urn:schemas-microsoft-com:vml";
  private static final String OLD_OFFICE = "urn:schemas-microsoft-com:office:office";
  private static final Set<String> LINKS = Set.of("hyperlink", "hlinkClick", "hlinkHover");

  private LeadingOut() {}

  /**
   * What a part would fetch, but for its fields.
   *
   * @param addresses the ids of its links
   */
  static Optional<String> of(Document part, Set<String> addresses) {
    return Xml.all(part, "*", "*").stream()
        .flatMap(element -> leadingOut(element, addresses))
        .findFirst();
  }

  private static Stream<String> leadingOut(Element element, Set<String> addresses) {
    if (String.valueOf(element.getNamespaceURI()).startsWith(STRICT)) {
      return Stream.of(element.getNodeName());
    }
    NamedNodeMap attributes = element.getAttributes();
    return IntStream.range(0, attributes.getLength())
        .mapToObj(i -> (Attr) attributes.item(i))
        .filter(attribute -> leadsOut(element, attribute, addresses))
        .map(Attr::getValue);
  }

  private static boolean leadsOut(Element element, Attr attribute, Set<String> addresses) {
    if (Names.REFERENCE.equals(attribute.getNamespaceURI())) {
      return addresses.contains(attribute.getValue()) && !LINKS.contains(element.getLocalName());
    }
    return OLD_DRAWING.equals(element.getNamespaceURI())
        && !attribute.getValue().isEmpty()
        && (Set.of("src", "althref").contains(attribute.getLocalName())
            || (OLD_OFFICE.equals(attribute.getNamespaceURI())
                && attribute.getLocalName().equals("href")));
  }
}
