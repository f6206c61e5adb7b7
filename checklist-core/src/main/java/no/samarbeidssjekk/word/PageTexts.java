package no.samarbeidssjekk.word;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Writes what stands on every page in the content controls for it in headers and footers. */
final class PageTexts {

  private static final Pattern HEADER_OR_FOOTER =
      Pattern.compile("word/(header|footer)[0-9]*\\.xml");
  private static final Pattern BREAK_OR_TAB = Pattern.compile("\\R|\\t");

  private PageTexts() {}

  static boolean isHeaderOrFooter(String part) {
    return HEADER_OR_FOOTER.matcher(part).matches();
  }

  static void fill(WordDocument content, Parts parts) throws InvalidTemplateException {
    Map<Control, String> texts =
        Map.of(
            new Control("title", "Rapportens tittel"), content.title(),
            new Control("marking", "Rapportens merking"), content.marking());
    for (String name : parts.names(PageTexts::isHeaderOrFooter)) {
      Document document = parts.document(name);
      for (Element found : Xml.all(document, Names.WORD, "sdt")) {
        texts.forEach(
            (control, text) -> {
              if (control.is(found)) {
                write(found, BREAK_OR_TAB.matcher(text).replaceAll(" "));
              }
            });
      }
      parts.put(name, document);
    }
  }

  private static void write(Element control, String line) {
    Xml.all(control, Names.WORD, "showingPlcHdr")
        .forEach(placeholder -> placeholder.getParentNode().removeChild(placeholder));
    List<Element> texts = Xml.all(control, Names.WORD, "t");
    for (int i = 0; i < texts.size(); i++) {
      texts.get(i).setTextContent(i == 0 ? line : "");
    }
  }

  /** How a content control is known; LibreOffice keeps the name alone. */
  private record Control(String tag, String name) {

    boolean is(Element control) {
      return has(control, "tag", tag) || has(control, "alias", name);
    }

    private static boolean has(Element control, String element, String value) {
      return Xml.all(control, Names.WORD, element).stream()
          .anyMatch(mark -> mark.getAttributeNS(Names.WORD, "val").equals(value));
    }
  }
}
