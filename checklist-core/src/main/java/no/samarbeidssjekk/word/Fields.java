package no.samarbeidssjekk.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The fields in a text, of which Word computes some from other files and from the network. */
final class Fields {

  private static final int LONGEST = 200;
  private static final String SWITCHES = "(\\s*\\\\\\*\\s*\\w+)*";

  private static final Pattern HARMLESS =
      Pattern.compile(
          "(?Ui)\\s*((PAGE|NUMPAGES|SECTION|SECTIONPAGES|TITLE)"
              + "|STYLEREF\\s+(\"[^\"\\\\]*\"|\\w+)(\\s*\\\\[lnprtw])*"
              + "|TOC(\\s*\\\\[a-z](\\s*\"[\\d-]*\")?)*)"
              + SWITCHES
              + "\\s*");

  private final Deque<StringBuilder> open = new ArrayDeque<>();
  private final List<String> instructions = new ArrayList<>();

  private Fields() {}

  /** The first field that could reach outside the file, as it is written. */
  static Optional<String> refused(Node within) {
    Fields fields = new Fields();
    Xml.all(within, Names.WORD, "*").forEach(fields::read);
    fields.open.forEach(instruction -> fields.instructions.add(instruction.toString()));
    return fields.instructions.stream()
        .filter(instruction -> !instruction.isBlank())
        .filter(instruction -> !isHarmless(instruction))
        .map(String::strip)
        .findFirst();
  }

  private static boolean isHarmless(String instruction) {
    return instruction.length() <= LONGEST && HARMLESS.matcher(instruction).matches();
  }

  private void read(Element element) {
    switch (element.getLocalName()) {
      case "fldSimple" -> instructions.add(element.getAttributeNS(Names.WORD, "instr"));
      case "instrText", "delInstrText" -> {
        if (open.isEmpty()) {
          instructions.add(element.getTextContent());
        } else {
          open.element().append(element.getTextContent());
        }
      }
      case "fldChar" -> {
        String kind = element.getAttributeNS(Names.WORD, "fldCharType");
        if (kind.equals("begin")) {
          open.push(new StringBuilder());
        } else if (kind.equals("end") && !open.isEmpty()) {
          instructions.add(open.pop().toString());
        }
      }
      default -> {}
    }
  }
}
