package no.samarbeidssjekk.word;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What kind each part of a Word file is of. */
final class ContentTypes {

  private final Element root;

  ContentTypes(Document document) {
    this.root = document.getDocumentElement();
  }

  boolean has(String part, String type) {
    return Xml.all(root, Names.CONTENT_TYPES, "Override").stream()
        .filter(override -> override.getAttribute("PartName").equals("/" + part))
        .anyMatch(override -> override.getAttribute("ContentType").equals(type));
  }

  void addPart(String part, String type) {
    if (!has(part, type)) {
      add("Override", "PartName", "/" + part, type);
    }
  }

  void addExtension(String extension, String type) {
    boolean isKnown =
        Xml.all(root, Names.CONTENT_TYPES, "Default").stream()
            .anyMatch(known -> known.getAttribute("Extension").equalsIgnoreCase(extension));
    if (!isKnown) {
      add("Default", "Extension", extension, type);
    }
  }

  private void add(String element, String attribute, String value, String type) {
    Element added = root.getOwnerDocument().createElementNS(Names.CONTENT_TYPES, element);
    added.setAttribute(attribute, value);
    added.setAttribute("ContentType", type);
    root.appendChild(added);
  }
}
