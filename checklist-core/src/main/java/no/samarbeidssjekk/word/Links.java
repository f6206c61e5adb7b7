package no.samarbeidssjekk.word;

import org.w3c.dom.Element;

/** Lets links lead to the address that stands in the place of their id. */
final class Links {

  private static final String TYPE = Names.REFERENCE + "/hyperlink";

  private Links() {}

  static void connect(Element body, Relationships relationships) {
    for (Element link : Xml.all(body, Names.WORD, "hyperlink")) {
      if (link.hasAttributeNS(Names.REFERENCE, "id")) {
        String address = link.getAttributeNS(Names.REFERENCE, "id");
        link.setAttributeNS(Names.REFERENCE, "r:id", relationships.toAddress(TYPE, address));
      }
    }
  }
}
