package no.samarbeidssjekk.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import no.samarbeidssjekk.word.InvalidTemplateException.Fault;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * A .docx whose styles, pages, headers and footers are kept, and whose text is replaced. Immutable
 * and thread-safe.
 *
 * <p>The body that replaces it is WordprocessingML of paragraphs and tables without merged cells,
 * with these liberties:
 *
 * <ul>
 *   <li>{@code w:pStyle}, {@code w:rStyle} and {@code w:tblStyle} hold the name of a style as Word
 *       knows it in English, such as {@code heading 1}, not its id;
 *   <li>{@code r:id} of a {@code w:hyperlink} holds the address;
 *   <li>{@code r:id} of an empty {@code w:drawing} holds the name of a {@link Picture};
 *   <li>{@code w:gridCol} holds how wide a column is in relation to the others of its table, which
 *       fills the width of the page;
 *   <li>a line break or a tab within {@code w:t} is shown as one, and every space counts.
 * </ul>
 */
public final class WordTemplate {

  private static final String ORDINARY =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

  private final Parts parts;

  private WordTemplate(Parts parts) {
    this.parts = parts;
  }

  /**
   * Reads a template. The stream is read to its end and not closed.
   *
   * @throws InvalidTemplateException when the file cannot serve as a template
   * @throws IOException when the stream cannot be read
   */
  public static WordTemplate read(InputStream stream) throws IOException, InvalidTemplateException {
    Parts parts = Parts.read(stream);
    if (!new ContentTypes(parts.document(Names.TYPES_PART)).has(Names.DOCUMENT_PART, ORDINARY)) {
      throw new InvalidTemplateException(Fault.OTHER_KIND_OF_FILE, "");
    }
    section(bodyOf(parts.document(Names.DOCUMENT_PART)));
    new Styles(parts.document(Names.STYLES_PART));
    parts.document(Names.DOCUMENT_RELATIONSHIPS_PART);
    parts.document(Names.ROOT_RELATIONSHIPS_PART);
    return new WordTemplate(parts);
  }

  /**
   * Writes the template filled with a document. The stream is flushed and not closed. The same
   * document gives the same bytes.
   *
   * @throws InvalidTemplateException when the template lacks a style that the document uses
   * @throws IllegalArgumentException when the body of the document is not well-formed, or refers to
   *     a picture that the document does not have
   * @throws IOException when the stream cannot be written
   */
  public void write(WordDocument content, OutputStream stream)
      throws IOException, InvalidTemplateException {
    Parts filled = parts.copy();
    Document document = parts.document(Names.DOCUMENT_PART);
    Document relationshipsPart = parts.document(Names.DOCUMENT_RELATIONSHIPS_PART);
    Relationships relationships = new Relationships(relationshipsPart);

    Element body = bodyOf(document);
    TextWidth width = TextWidth.of(section(body));
    replace(body, content.body());
    new Styles(parts.document(Names.STYLES_PART)).nameStylesById(body);
    Typing.keep(body);
    ColumnWidths.set(body, width);
    Links.connect(body, relationships);
    new Drawings(content.pictures(), width, relationships, filled).fill(body);
    filled.put(Names.DOCUMENT_PART, document);
    filled.put(Names.DOCUMENT_RELATIONSHIPS_PART, relationshipsPart);

    ProofingLanguage.set(content.languageTag(), filled);
    PageTexts.fill(content, filled);
    CoreProperties.put(content, filled);
    filled.write(stream);
  }

  private static Element bodyOf(Document document) throws InvalidTemplateException {
    return Xml.child(document.getDocumentElement(), Names.WORD, "body")
        .orElseThrow(
            () -> new InvalidTemplateException(Fault.PART_UNREADABLE, Names.DOCUMENT_PART));
  }

  /** What says how the pages are: the last element of a body. */
  private static Element section(Element body) throws InvalidTemplateException {
    return Xml.child(body, Names.WORD, "sectPr")
        .orElseThrow(() -> new InvalidTemplateException(Fault.PAGES_MISSING, ""));
  }

  private static void replace(Element body, String replacement) throws InvalidTemplateException {
    Element section = section(body);
    while (body.getFirstChild() != section) {
      body.removeChild(body.getFirstChild());
    }
    for (Element element : Xml.children(parsed(replacement).getDocumentElement())) {
      Node imported = body.getOwnerDocument().importNode(element, true);
      body.insertBefore(imported, section);
    }
  }

  private static Document parsed(String body) {
    try {
      return Xml.parse(body);
    } catch (SAXException e) {
      throw new IllegalArgumentException("The body is not well-formed: " + e.getMessage(), e);
    }
  }
}
