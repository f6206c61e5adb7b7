package no.samarbeidssjekk.word;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Says in which language Word proofs the texts, wherever a template says it. */
final class ProofingLanguage {

  private ProofingLanguage() {}

  static void set(String tag, TemplateParts filled) throws InvalidTemplateException {
    Parts parts = filled.all();
    Document styles = parts.document(filled.styles());
    addDefault(styles.getDocumentElement());
    mark(tag, styles, "lang");
    parts.put(filled.styles(), styles);
    if (filled.settings().isPresent()) {
      Document settings = parts.document(filled.settings().get());
      mark(tag, settings, "themeFontLang");
      parts.put(filled.settings().get(), settings);
    }
    for (String name : filled.onPages()) {
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
