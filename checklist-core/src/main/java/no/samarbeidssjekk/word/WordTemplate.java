package no.samarbeidssjekk.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.samarbeidssjekk.word.InvalidTemplateException.Fault;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * A .docx whose styles, pages, headers and footers are kept, and whose text is replaced. Nothing
 * else of it is kept, and one that would fetch or run something when it is opened is refused.
 * Immutable and thread-safe.
 *
 * <p>The body that replaces it is WordprocessingML of paragraphs and tables without merged cells,
 * with these liberties:
 *
 * <ul>
 *   <li>{@code w:pStyle}, {@code w:rStyle} and {@code w:tblStyle} hold the name of a style as Word
 *       knows it in English, such as {@code heading 1}, not its id;
 *   <li>{@code r:id} of a {@code w:hyperlink} holds the address; one without leads to its {@code
 *       w:anchor};
 *   <li>{@code r:id} of an empty {@code w:drawing} holds the name of a {@link Picture};
 *   <li>{@code w:gridCol} holds how wide a column is in relation to the others of its table, which
 *       fills the width of the page;
 *   <li>a line break or a tab within {@code w:t} is shown as one, and every space counts.
 * </ul>
 */
public final class WordTemplate {

  private final TemplateParts parts;

  private WordTemplate(TemplateParts parts) {
    this.parts = parts;
  }

  /**
   * Reads a template. The stream is read to its end and not closed.
   *
   * @throws InvalidTemplateException when the file cannot serve as a template
   * @throws IOException when the stream cannot be read
   */
  public static WordTemplate read(InputStream stream) throws IOException, InvalidTemplateException {
    TemplateParts parts = KeptParts.of(Parts.read(stream));
    PageTexts.requireMarking(parts);
    return new WordTemplate(parts);
  }

  /** The names of the pictures that a body shows, in the order in which it shows them first. */
  public static Set<String> picturesIn(String body) throws InvalidTemplateException {
    Set<String> names = new LinkedHashSet<>();
    for (Element drawing : Xml.all(parsed(Xml.allowed(body)), Names.WORD, "drawing")) {
      names.add(drawing.getAttributeNS(Names.REFERENCE, "id"));
    }
    return names;
  }

  /**
   * Writes the template filled with a document. The stream is flushed and not closed. The same
   * document gives the same bytes.
   *
   * @throws InvalidTemplateException when the template lacks a style that the document uses, or the
   *     body of the document is at fault
   * @throws IOException when the stream cannot be written
   */
  public void write(WordDocument content, OutputStream stream)
      throws IOException, InvalidTemplateException {
    TemplateParts filled = parts.copy();
    try {
      fill(content, filled);
    } catch (RuntimeException | StackOverflowError e) {
      throw new InvalidTemplateException(
          Fault.BODY_UNFIT,
          Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName()),
          e);
    }
    filled.all().write(stream);
  }

  private static void fill(WordDocument content, TemplateParts filled)
      throws InvalidTemplateException {
    Parts parts = filled.all();
    Document document = parts.document(filled.main());
    String relationshipsName = Relationships.partOf(filled.main());
    Document relationshipsPart = parts.document(relationshipsName);
    Relationships relationships = new Relationships(relationshipsPart);

    Element body = Pages.body(document, filled.main());
    TextWidth width = TextWidth.of(Pages.section(body));
    insert(parsed(content.body()), body);
    new Styles(parts.document(filled.styles())).nameStylesById(body);
    Typing.keep(body);
    ColumnWidths.set(body, width);
    Links.connect(body, relationships);
    new Drawings(content.pictures(), width, relationships, filled).fill(body);
    parts.put(filled.main(), document);
    parts.put(relationshipsName, relationshipsPart);

    ProofingLanguage.set(content.languageTag(), filled);
    PageTexts.fill(content, filled);
    CoreProperties.put(content, parts);
  }

  private static void insert(Document replacement, Element body) throws InvalidTemplateException {
    Element section = Pages.section(body);
    for (Element element : Xml.children(replacement.getDocumentElement())) {
      Node imported = body.getOwnerDocument().importNode(element, true);
      body.insertBefore(imported, section);
    }
  }

  private static Document parsed(String text) throws InvalidTemplateException {
    try {
      Document body = Xml.parse(text);
      refuseWhatLeadsOut(body);
      return body;
    } catch (SAXException e) {
      throw new InvalidTemplateException(Fault.BODY_UNFIT, String.valueOf(e.getMessage()), e);
    }
  }

  private static void refuseWhatLeadsOut(Document body) throws InvalidTemplateException {
    Optional<String> field = Fields.refused(body);
    if (field.isPresent()) {
      throw new InvalidTemplateException(Fault.BODY_FIELD_REFUSED, field.get());
    }
    Optional<String> reference =
        Xml.referring(body)
            .filter(element -> !Xml.is(element, Names.WORD, "hyperlink"))
            .filter(element -> !Xml.is(element, Names.WORD, "drawing"))
            .map(Element::getNodeName)
            .findFirst()
            .or(() -> LeadingOut.of(body, Set.of()));
    if (reference.isPresent()) {
      throw new InvalidTemplateException(Fault.BODY_REFERENCE_UNKNOWN, reference.get());
    }
  }
}
