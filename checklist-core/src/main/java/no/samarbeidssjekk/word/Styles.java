package no.samarbeidssjekk.word;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import no.samarbeidssjekk.word.InvalidTemplateException.Fault;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The styles of a template. Word names its own styles in English in the file, whatever its language
 * is on the screen, while their ids follow that language.
 */
final class Styles {

  private static final Map<String, String> KIND_OF_REFERENCE =
      Map.of("pStyle", "paragraph", "rStyle", "character", "tblStyle", "table");

  private final Map<String, String> ids = new HashMap<>();
  private final Map<String, String> idsWhateverTheCase = new HashMap<>();

  Styles(Document styles) {
    for (Element style : Xml.all(styles, Names.WORD, "style")) {
      String kind = style.getAttributeNS(Names.WORD, "type");
      String id = style.getAttributeNS(Names.WORD, "styleId");
      Xml.child(style, Names.WORD, "name")
          .map(name -> name.getAttributeNS(Names.WORD, "val"))
          .ifPresent(name -> add(kind, name, id));
    }
  }

  /** Puts the id of each style in the place of its name. */
  void nameStylesById(Element body) throws InvalidTemplateException {
    for (Map.Entry<String, String> kind : KIND_OF_REFERENCE.entrySet()) {
      for (Element reference : Xml.all(body, Names.WORD, kind.getKey())) {
        String name = reference.getAttributeNS(Names.WORD, "val");
        reference.setAttributeNS(Names.WORD, "w:val", id(kind.getValue(), name));
      }
    }
  }

  private void add(String kind, String name, String id) {
    ids.putIfAbsent(key(kind, name), id);
    idsWhateverTheCase.putIfAbsent(key(kind, lowerCase(name)), id);
  }

  /** LibreOffice writes {@code Heading 1} for {@code heading 1}. */
  private String id(String kind, String name) throws InvalidTemplateException {
    String exact = ids.get(key(kind, name));
    String id = exact == null ? idsWhateverTheCase.get(key(kind, lowerCase(name))) : exact;
    if (id == null) {
      throw new InvalidTemplateException(Fault.STYLE_MISSING, name);
    }
    return id;
  }

  private static String key(String kind, String name) {
    return kind + " " + name;
  }

  private static String lowerCase(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
