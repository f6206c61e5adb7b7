package no.samarbeidssjekk.word;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Writes the title in the content controls for it in headers and footers. */
final class Titles {

  private static final Pattern HEADER_OR_FOOTER =
      Pattern.compile("word/(header|footer)[0-9]*\\.xml");
  private static final Pattern BREAK_OR_TAB = Pattern.compile("\\R|\\t");

  /** The tag and the name of the control; LibreOffice keeps the name alone. */
  private static final Map<String, String> MARKS =
      Map.of("tag", "title", "alias", "Rapportens tittel");

  private Titles() {}

  static boolean isHeaderOrFooter(String part) {
    return HEADER_OR_FOOTER.matcher(part).matches();
  }

  static void fill(String title, Parts parts) throws InvalidTemplateException {
    String line = BREAK_OR_TAB.matcher(title).replaceAll(" ");
    for (String name : parts.names(Titles::isHeaderOrFooter)) {
      Document document = parts.document(name);
      Xml.all(document, Names.WORD, "sdt").stream()
          .filter(Titles::isForTitle)
          .forEach(control -> write(control, line));
      parts.put(name, document);
    }
  }

  private static boolean isForTitle(Element control) {
    return MARKS.entrySet().stream()
        .flatMap(
            mark ->
                Xml.all(control, Names.WORD, mark.getKey()).stream()
                    .map(element -> element.getAttributeNS(Names.WORD, "val"))
                    .filter(mark.getValue()::equals))
        .findAny()
        .isPresent();
  }

  private static void write(Element control, String title) {
    Xml.all(control, Names.WORD, "showingPlcHdr")
        .forEach(placeholder -> placeholder.getParentNode().removeChild(placeholder));
    List<Element> texts = Xml.all(control, Names.WORD, "t");
    for (int i = 0; i < texts.size(); i++) {
      texts.get(i).setTextContent(i == 0 ? title : "");
    }
  }
}
