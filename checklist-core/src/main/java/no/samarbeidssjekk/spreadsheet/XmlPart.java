package no.samarbeidssjekk.spreadsheet;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Goes through a part of a workbook, element by element. Nothing outside the part is fetched, and a
 * part that defines entities is refused.
 */
final class XmlPart {

  private static final int DEEPEST = 200;

  private final String name;
  private final XMLStreamReader reader;
  private int depth;

  XmlPart(String name, byte[] content) throws UnreadableWorkbookException {
    this.name = name;
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    try {
      reader = factory.createXMLStreamReader(new ByteArrayInputStream(content));
    } catch (XMLStreamException e) {
      throw damaged();
    }
  }

  /**
   * Goes to the next event.
   *
   * @return one of {@link XMLStreamConstants}; the end of the document when there is no more
   */
  int next() throws UnreadableWorkbookException {
    try {
      int event = reader.hasNext() ? reader.next() : XMLStreamConstants.END_DOCUMENT;
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
      if (event == XMLStreamConstants.DTD
          || event == XMLStreamConstants.ENTITY_REFERENCE
          || depth > DEEPEST) {
        throw damaged();
      }
      return event;
    } catch (XMLStreamException | RuntimeException e) { // the JDK's parser throws some of these
      throw damaged();
    }
  }

  /** Goes to the next element's start; false when there is no more. */
  boolean toNextElement() throws UnreadableWorkbookException {
    for (int event = next(); event != XMLStreamConstants.END_DOCUMENT; event = next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        return true;
      }
    }
    return false;
  }

  /** The name of the element that was reached, without its namespace. */
  String element() {
    return reader.getLocalName();
  }

  /** The value of an attribute without its namespace; empty when there is none. */
  String attribute(String attribute) {
    for (int index = 0; index < reader.getAttributeCount(); index++) {
      if (reader.getAttributeLocalName(index).equals(attribute)) {
        return reader.getAttributeValue(index);
      }
    }
    return "";
  }

  /** How many elements are open. */
  int depth() {
    return depth;
  }

  String text() {
    return reader.getText();
  }

  UnreadableWorkbookException damaged() {
    return UnreadableWorkbookException.damaged(name);
  }
}
