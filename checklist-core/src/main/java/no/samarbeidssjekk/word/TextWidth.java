package no.samarbeidssjekk.word;

import no.samarbeidssjekk.word.InvalidTemplateException.Fault;
import org.w3c.dom.Element;

/**
 * How wide a page or a cell is between its margins.
 *
 * @param twips in twentieths of a point
 */
record TextWidth(int twips) {

  private static final int EMU_PER_TWIP = 635;

  static TextWidth of(Element section) throws InvalidTemplateException {
    int width =
        measure(section, "pgSz", "w")
            - measure(section, "pgMar", "left")
            - measure(section, "pgMar", "right");
    if (width < 1) {
      throw pagesMissing();
    }
    return new TextWidth(width);
  }

  /** In the English metric units of drawings. */
  long emu() {
    return (long) twips * EMU_PER_TWIP;
  }

  private static int measure(Element section, String of, String name)
      throws InvalidTemplateException {
    try {
      return Integer.parseInt(
          Xml.child(section, Names.WORD, of)
              .orElseThrow(TextWidth::pagesMissing)
              .getAttributeNS(Names.WORD, name));
    } catch (NumberFormatException e) {
      throw pagesMissing();
    }
  }

  private static InvalidTemplateException pagesMissing() {
    return new InvalidTemplateException(Fault.PAGES_MISSING, "");
  }
}
