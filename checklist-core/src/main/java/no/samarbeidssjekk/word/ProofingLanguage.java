package no.samarbeidssjekk.word;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Says in which language Word proofs the texts, wherever a template says it. */
final class ProofingLanguage {

  private ProofingLanguage() {}

  static void set(String tag, Parts parts) throws InvalidTemplateException {
    Document styles = parts.document(Names.STYLES_PART);
    addDefault(styles.getDocumentElement());
    mark(tag, styles, "lang");
    parts.put(Names.STYLES_PART, styles);
    if (parts.has(Names.SETTINGS_PART)) {
      Document settings = parts.document(Names.SETTINGS_PART);
      mark(tag, settings, "themeFontLang");
      parts.put(Names.SETTINGS_PART, settings);
    }
    for (String name : parts.names(PageTexts::isHeaderOrFooter)) {
      Document document = parts.document(name);
      mark(tag, document, "lang");
      parts.put(name, document);
    }
  }

  private static void mark(String tag, Document document, String element) {
    for (Element language : Xml.all(document, Names.WORD, element)) {
      language.setAttributeNS(Names.WORD, "w:val", tag);
    }
  }

  private static void addDefault(Element styles) {
    Element defaults = within(styles, "docDefaults");
    styles.insertBefore(defaults, styles.getFirstChild());
    Element run = within(defaults, "rPrDefault");
    defaults.insertBefore(run, defaults.getFirstChild());
    within(within(run, "rPr"), "lang");
  }

  private static Element within(Element parent, String name) {
    return Xml.child(parent, Names.WORD, name)
        .orElseGet(
            () -> {
              Element added = parent.getOwnerDocument().createElementNS(Names.WORD, "w:" + name);
              parent.appendChild(added);
              return added;
            });
  }
}
