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

  Styles(Document styles) {
    for (Element style : Xml.all(styles, Names.WORD, "style")) {
      Xml.child(style, Names.WORD, "name")
          .ifPresent(
              name ->
                  ids.putIfAbsent(
                      key(
                          style.getAttributeNS(Names.WORD, "type"),
                          name.getAttributeNS(Names.WORD, "val")),
                      style.getAttributeNS(Names.WORD, "styleId")));
    }
  }

  /** Puts the id of each style in the place of its name. */
  void nameStylesById(Element body) throws InvalidTemplateException {
    for (Map.Entry<String, String> kind : KIND_OF_REFERENCE.entrySet()) {
      for (Element reference : Xml.all(body, Names.WORD, kind.getKey())) {
        String name = reference.getAttributeNS(Names.WORD, "val");
        String id = ids.get(key(kind.getValue(), name));
        if (id == null) {
          throw new InvalidTemplateException(Fault.STYLE_MISSING, name);
        }
        reference.setAttributeNS(Names.WORD, "w:val", id);
      }
    }
  }

  /** Some programs write {@code Heading 1} for {@code heading 1}. */
  private static String key(String kind, String name) {
    return kind + " " + name.toLowerCase(Locale.ROOT);
  }
}
