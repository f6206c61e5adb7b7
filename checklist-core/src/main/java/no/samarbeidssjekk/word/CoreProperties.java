package no.samarbeidssjekk.word;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What the file says of itself: its title, language and times. */
final class CoreProperties {

  private static final String CORE =
      "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
  private static final String RELATIONSHIP =
      "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
  private static final String TYPE = "application/vnd.openxmlformats-package.core-properties+xml";
  private static final String DUBLIN = "http://purl.org/dc/elements/1.1/";
  private static final String DUBLIN_TERMS = "http://purl.org/dc/terms/";
  private static final String INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";
  private static final String CREATOR = "Samarbeidssjekk";

  private CoreProperties() {}

  static void put(WordDocument content, Parts parts) throws InvalidTemplateException {
    parts.put(Names.CORE_PART, document(content));
    Document relationships = parts.document(Names.ROOT_RELATIONSHIPS_PART);
    new Relationships(relationships).toPart(RELATIONSHIP, Names.CORE_PART);
    parts.put(Names.ROOT_RELATIONSHIPS_PART, relationships);
    Document types = parts.document(Names.TYPES_PART);
    new ContentTypes(types).addPart(Names.CORE_PART, TYPE);
    parts.put(Names.TYPES_PART, types);
  }

  private static Document document(WordDocument content) {
    Document document = Xml.empty();
    Element root = document.createElementNS(CORE, "cp:coreProperties");
    document.appendChild(root);
    add(root, DUBLIN, "dc:title", content.title());
    add(root, DUBLIN, "dc:creator", CREATOR);
    String time = content.day() + "T00:00:00Z";
    for (String name : new String[] {"dcterms:created", "dcterms:modified"}) {
      add(root, DUBLIN_TERMS, name, time).setAttributeNS(INSTANCE, "xsi:type", "dcterms:W3CDTF");
    }
    add(root, DUBLIN, "dc:language", content.languageTag());
    return document;
  }

  private static Element add(Element root, String namespace, String name, String text) {
    Element added = root.getOwnerDocument().createElementNS(namespace, name);
    added.setTextContent(text);
    root.appendChild(added);
    return added;
  }
}
