package no.samarbeidssjekk.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads XML without document types and outside entities, and writes it. */
final class Xml {

  private static final Pattern FORBIDDEN =
      Pattern.compile("[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  /** More than any document needs, and few enough to be written again. */
  private static final int MOST_LEVELS = 300;

  private Xml() {}

  /** The text with «�» for each character that no XML may hold. */
  static String allowed(String text) {
    return FORBIDDEN.matcher(text).replaceAll("\uFFFD");
  }

  static Document parse(byte[] xml) throws SAXException {
    return parse(new InputSource(new ByteArrayInputStream(xml)));
  }

  static Document parse(String xml) throws SAXException {
    return parse(new InputSource(new StringReader(xml)));
  }

  static Document empty() {
    return builder().newDocument();
  }

  static byte[] write(Document document) {
    try {
      Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
      document.setXmlStandalone(true);
      transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      transformer.transform(new DOMSource(document), new StreamResult(bytes));
      return bytes.toByteArray();
    } catch (TransformerException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The elements of a name within a node, in document order; they may be moved meanwhile. */
  static List<Element> all(Node within, String namespace, String name) {
    NodeList found =
        within instanceof Document document
            ? document.getElementsByTagNameNS(namespace, name)
            : ((Element) within).getElementsByTagNameNS(namespace, name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }

  static Optional<Element> first(Node within, String namespace, String name) {
    return all(within, namespace, name).stream().findFirst();
  }

  /** The elements directly within a node. */
  static List<Element> children(Node parent) {
    return Stream.iterate(parent.getFirstChild(), node -> node != null, Node::getNextSibling)
        .filter(Element.class::isInstance)
        .map(Element.class::cast)
        .toList();
  }

  static Optional<Element> child(Node parent, String namespace, String name) {
    return children(parent).stream().filter(element -> is(element, namespace, name)).findFirst();
  }

  /** The elements that refer to a relationship of their part; they may be moved meanwhile. */
  static Stream<Element> referring(Document document) {
    return all(document, "*", "*").stream()
        .filter(
            element ->
                IntStream.range(0, element.getAttributes().getLength())
                    .mapToObj(i -> element.getAttributes().item(i).getNamespaceURI())
                    .anyMatch(Names.REFERENCE::equals));
  }

  /** The closest element of a name around a node. */
  static Optional<Element> ancestor(Node within, String namespace, String name) {
    return Stream.iterate(within.getParentNode(), node -> node != null, Node::getParentNode)
        .filter(node -> is(node, namespace, name))
        .map(Element.class::cast)
        .findFirst();
  }

  static boolean is(Node node, String namespace, String name) {
    return name.equals(node.getLocalName()) && namespace.equals(node.getNamespaceURI());
  }

  private static Document parse(InputSource source) throws SAXException {
    DocumentBuilder builder = builder();
    builder.setErrorHandler(new Refusal());
    try {
      return builder.parse(source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DocumentBuilder builder() {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    try {
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setAttribute("jdk.xml.maxElementDepth", MOST_LEVELS);
      return factory.newDocumentBuilder();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static final class Refusal implements ErrorHandler {

    @Override
    public void warning(SAXParseException e) {}

    @Override
    public void error(SAXParseException e) throws SAXException {
      throw e;
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
      throw e;
    }
  }
}
