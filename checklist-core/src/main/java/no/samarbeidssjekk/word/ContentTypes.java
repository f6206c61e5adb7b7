package no.samarbeidssjekk.word;

import java.util.Locale;
import java.util.Set;
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

  /** Forgets the other parts, and the endings that no part has. */
  void keepOnly(Set<String> parts) {
    for (Element known : Xml.children(root)) {
      boolean isNeeded =
          Xml.is(known, Names.CONTENT_TYPES, "Override")
              ? parts.contains(known.getAttribute("PartName").replaceFirst("^/", ""))
              : parts.stream().anyMatch(part -> hasExtension(part, known));
      if (!isNeeded) {
        root.removeChild(known);
      }
    }
  }

  private static boolean hasExtension(String part, Element known) {
    return part.toLowerCase(Locale.ROOT)
        .endsWith("." + known.getAttribute("Extension").toLowerCase(Locale.ROOT));
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
