package no.samarbeidssjekk.word;

import no.samarbeidssjekk.word.InvalidTemplateException.Fault;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Where a document says what it holds and how its pages are. */
final class Pages {

  private Pages() {}

  static Element body(Document document, String part) throws InvalidTemplateException {
    return Xml.child(document.getDocumentElement(), Names.WORD, "body")
        .orElseThrow(() -> new InvalidTemplateException(Fault.PART_UNREADABLE, part));
  }

  /** What says how the pages are: the last element of a body. */
  static Element section(Element body) throws InvalidTemplateException {
    return Xml.child(body, Names.WORD, "sectPr")
        .orElseThrow(() -> new InvalidTemplateException(Fault.PAGES_MISSING, ""));
  }
}
