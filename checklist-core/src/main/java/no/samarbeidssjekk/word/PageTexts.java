package no.samarbeidssjekk.word;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.samarbeidssjekk.word.InvalidTemplateException.Fault;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Writes what stands on every page in the content controls for it in headers and footers. */
final class PageTexts {

  private static final Control TITLE = new Control("title", "Rapportens tittel");
  private static final Control MARKING = new Control("marking", "Rapportens merking");
  private static final Pattern BREAK_OR_TAB = Pattern.compile("\\R|\\t");

  private PageTexts() {}

  /** The first page may do without: there, the body begins with the marking. */
  static void requireMarking(TemplateParts template) throws InvalidTemplateException {
    Parts parts = template.all();
    Element section = Pages.section(Pages.body(parts.document(template.main()), template.main()));
    Relationships relationships =
        new Relationships(parts.document(Relationships.partOf(template.main())));
    List<String> sides =
        hasOtherEvenPages(template) ? List.of("default", "even") : List.of("default");
    for (String side : sides) {
      boolean isMarked = false;
      for (Reference reference : relationships.all()) {
        if (isOn(side, section, reference.id())) {
          Document page = parts.document(reference.part(template.main()));
          isMarked |= controls(page).anyMatch(MARKING::is);
        }
      }
      if (!isMarked) {
        throw new InvalidTemplateException(Fault.MARKING_MISSING, MARKING.name());
      }
    }
  }

  private static boolean hasOtherEvenPages(TemplateParts template) throws InvalidTemplateException {
    if (template.settings().isEmpty()) {
      return false;
    }
    return Xml.first(
            template.all().document(template.settings().get()), Names.WORD, "evenAndOddHeaders")
        .map(setting -> setting.getAttributeNS(Names.WORD, "val"))
        .filter(value -> !List.of("0", "false", "off").contains(value))
        .isPresent();
  }

  private static boolean isOn(String side, Element section, String id) {
    return Xml.children(section).stream()
        .filter(child -> child.getAttributeNS(Names.REFERENCE, "id").equals(id))
        .anyMatch(child -> child.getAttributeNS(Names.WORD, "type").equals(side));
  }

  static void fill(WordDocument content, TemplateParts filled) throws InvalidTemplateException {
    for (String name : filled.onPages()) {
      Document document = filled.all().document(name);
      controls(document)
          .forEach(
              control -> {
                if (TITLE.is(control)) {
                  write(control, content.title());
                } else if (MARKING.is(control)) {
                  write(control, content.marking());
                }
              });
      filled.all().put(name, document);
    }
  }

  /** Those that hold no others. */
  private static Stream<Element> controls(Document document) {
    return Xml.all(document, Names.WORD, "sdt").stream()
        .filter(control -> Xml.first(control, Names.WORD, "sdt").isEmpty());
  }

  private static void write(Element control, String text) {
    Xml.child(control, Names.WORD, "sdtPr").ifPresent(PageTexts::makeLasting);
    List<Element> texts = Xml.all(control, Names.WORD, "t");
    Element first = texts.isEmpty() ? added(control) : texts.get(0);
    texts.forEach(old -> old.setTextContent(""));
    first.setTextContent(BREAK_OR_TAB.matcher(text).replaceAll(" "));
  }

  /** Neither a placeholder nor what is stored elsewhere takes the place of the text. */
  private static void makeLasting(Element properties) {
    Xml.children(properties).stream()
        .filter(known -> List.of("showingPlcHdr", "dataBinding").contains(known.getLocalName()))
        .forEach(properties::removeChild);
  }

  private static Element added(Element control) {
    Element content =
        Xml.child(control, Names.WORD, "sdtContent").orElseGet(() -> add(control, "sdtContent"));
    boolean isInLine = Xml.ancestor(control, Names.WORD, "p").isPresent();
    Element line =
        isInLine ? content : Xml.first(content, Names.WORD, "p").orElseGet(() -> add(content, "p"));
    return add(add(line, "r"), "t");
  }

  private static Element add(Element parent, String name) {
    Element added = parent.getOwnerDocument().createElementNS(Names.WORD, "w:" + name);
    parent.appendChild(added);
    return added;
  }

  /** How a content control is known; LibreOffice keeps the name alone. */
  private record Control(String tag, String name) {

    boolean is(Element control) {
      Optional<Element> properties = Xml.child(control, Names.WORD, "sdtPr");
      return properties.filter(own -> has(own, "tag", tag) || has(own, "alias", name)).isPresent();
    }

    private static boolean has(Element properties, String element, String value) {
      return Xml.child(properties, Names.WORD, element)
          .filter(mark -> mark.getAttributeNS(Names.WORD, "val").equals(value))
          .isPresent();
    }
  }
}
