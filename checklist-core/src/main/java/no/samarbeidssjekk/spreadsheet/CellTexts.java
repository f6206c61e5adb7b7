package no.samarbeidssjekk.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;

/** Reads texts of cells: plain, or in pieces that look different. */
final class CellTexts {

  /** How spreadsheets write a character that XML cannot hold. */
  private static final Pattern CODE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private static final String SPOKEN_FORM = "rPh";
  private static final int HEXADECIMAL = 16;

  private CellTexts() {}

  /** The texts that cells share, in the order by which cells name them. */
  static List<String> shared(XmlPart part) throws UnreadableWorkbookException {
    List<String> texts = new ArrayList<>();
    while (part.toNextElement()) {
      if (part.element().equals("si")) {
        texts.add(decoded(within(part)));
      }
    }
    return texts;
  }

  /** The text within the element that was reached, to its end. */
  static String within(XmlPart part) throws UnreadableWorkbookException {
    StringBuilder text = new StringBuilder();
    int outside = part.depth() - 1;
    int spoken = Integer.MAX_VALUE;
    boolean isText = part.element().equals("v") || part.element().equals("t");
    while (part.depth() > outside) {
      int event = part.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        spoken = part.element().equals(SPOKEN_FORM) ? Math.min(spoken, part.depth()) : spoken;
        isText = part.element().equals("t") && part.depth() < spoken;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        spoken = part.depth() < spoken ? Integer.MAX_VALUE : spoken;
        isText = false;
      } else if (isText
          && (event == XMLStreamConstants.CHARACTERS
              || event == XMLStreamConstants.CDATA
              || event == XMLStreamConstants.SPACE)) {
        text.append(part.text());
      } else if (event == XMLStreamConstants.END_DOCUMENT) {
        throw part.damaged();
      }
    }
    return text.toString();
  }

  /** The text with each coded character as itself. */
  static String decoded(String text) {
    return text.indexOf("_x") < 0
        ? text
        : CODE.matcher(text)
            .replaceAll(
                code ->
                    Matcher.quoteReplacement(
                        Character.toString((char) Integer.parseInt(code.group(1), HEXADECIMAL))));
  }
}
