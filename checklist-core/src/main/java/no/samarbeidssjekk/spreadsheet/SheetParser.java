package no.samarbeidssjekk.spreadsheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import no.samarbeidssjekk.spreadsheet.UnreadableWorkbookException.Fault;

/** Reads the cells of one sheet after another, together within a limit. For one thread. */
final class SheetParser {

  private static final int LONGEST_NUMBER = 100;
  private static final double LARGEST_EXACT = 1e15;
  private static final int MOST_AREAS = 1000;
  private static final Pattern MIDNIGHT = Pattern.compile("T00:00(:00(\\.0+)?)?Z?$");

  private final List<String> sharedTexts;
  private final DayFormats days;
  private final int mostCells;
  private int cells;

  SheetParser(List<String> sharedTexts, DayFormats days, int mostCells) {
    this.sharedTexts = sharedTexts;
    this.days = days;
    this.mostCells = mostCells;
  }

  /** Cells that one formula fills. */
  private record Area(CellReference from, CellReference to) {

    boolean holds(int row, int column) {
      return row >= from.row()
          && row <= to.row()
          && column >= from.column()
          && column <= to.column();
    }
  }

  SortedMap<Integer, SortedMap<Integer, CellValue>> read(XmlPart part)
      throws UnreadableWorkbookException {
    SortedMap<Integer, SortedMap<Integer, CellValue>> rows = new TreeMap<>();
    List<Area> filled = new ArrayList<>();
    int row = 0;
    int column = 0;
    while (part.toNextElement()) {
      if (part.element().equals("row")) {
        row = part.attribute("r").isEmpty() ? row + 1 : number(part.attribute("r"), part);
        column = 0;
      } else if (part.element().equals("c")) {
        String place = part.attribute("r");
        CellReference reference =
            place.isEmpty()
                ? new CellReference(row, column + 1)
                : CellReference.parse(place).orElseThrow(part::damaged);
        if (!reference.exists()) {
          throw part.damaged();
        }
        row = reference.row();
        column = reference.column();
        Optional<CellValue> value = cell(part, filled);
        if (value.isPresent()) {
          count();
          rows.computeIfAbsent(row, any -> new TreeMap<>()).put(column, value.get());
        }
      }
    }
    if (!filled.isEmpty()) {
      rows.forEach(
          (at, values) ->
              values.replaceAll((c, v) -> isFilled(filled, at, c) ? CellValue.FORMULA : v));
    }
    return rows;
  }

  private static boolean isFilled(List<Area> areas, int row, int column) {
    return areas.stream().anyMatch(area -> area.holds(row, column));
  }

  private void count() throws UnreadableWorkbookException {
    cells++;
    if (cells > mostCells) {
      throw new UnreadableWorkbookException(Fault.TOO_MANY_CELLS, mostCells);
    }
  }

  private static int number(String digits, XmlPart part) throws UnreadableWorkbookException {
    try {
      return Integer.parseInt(digits);
    } catch (NumberFormatException e) {
      throw part.damaged();
    }
  }

  private Optional<CellValue> cell(XmlPart part, List<Area> filled)
      throws UnreadableWorkbookException {
    String type = part.attribute("t");
    String style = part.attribute("s");
    int outside = part.depth() - 1;
    boolean isFormula = false;
    String raw = "";
    String inline = "";
    while (part.depth() > outside) {
      int event = part.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (part.element()) {
          case "f" -> {
            isFormula = true;
            area(part).ifPresent(filled::add);
            if (filled.size() > MOST_AREAS) {
              throw part.damaged();
            }
          }
          case "v" -> raw = CellTexts.within(part);
          case "is" -> inline = CellTexts.decoded(CellTexts.within(part));
          default -> {}
        }
      } else if (event == XMLStreamConstants.END_DOCUMENT) {
        throw part.damaged();
      }
    }
    return isFormula
        ? Optional.of(CellValue.FORMULA)
        : value(type, style, raw, inline, part).filter(value -> !value.isBlank());
  }

  private static Optional<Area> area(XmlPart part) throws UnreadableWorkbookException {
    String[] corners = part.attribute("ref").split(":", -1);
    if (part.attribute("t").equals("shared") || corners.length != 2) {
      return Optional.empty();
    }
    return Optional.of(
        new Area(
            CellReference.parse(corners[0]).orElseThrow(part::damaged),
            CellReference.parse(corners[1]).orElseThrow(part::damaged)));
  }

  private Optional<CellValue> value(
      String type, String style, String raw, String inline, XmlPart part)
      throws UnreadableWorkbookException {
    if (type.equals("inlineStr")) {
      return Optional.of(text(inline));
    }
    if (raw.isBlank()) {
      return Optional.empty();
    }
    return switch (type) {
      case "s" -> Optional.of(text(shared(raw.strip(), part)));
      case "str", "e" -> Optional.of(text(CellTexts.decoded(raw)));
      case "b" -> Optional.of(new CellValue(CellValue.Kind.TRUTH, truth(raw.strip())));
      case "d" ->
          Optional.of(
              new CellValue(CellValue.Kind.DAY, MIDNIGHT.matcher(raw.strip()).replaceFirst("")));
      default -> Optional.of(number(raw.strip(), style, part));
    };
  }

  private static String truth(String raw) {
    return raw.equals("1") || raw.equals("true") ? "true" : "false";
  }

  private static CellValue text(String text) {
    return new CellValue(CellValue.Kind.TEXT, text);
  }

  private String shared(String index, XmlPart part) throws UnreadableWorkbookException {
    int place = number(index, part);
    if (place < 0 || place >= sharedTexts.size()) {
      throw part.damaged();
    }
    return sharedTexts.get(place);
  }

  private CellValue number(String raw, String style, XmlPart part)
      throws UnreadableWorkbookException {
    double number;
    try {
      number = raw.length() > LONGEST_NUMBER ? Double.NaN : Double.parseDouble(raw);
    } catch (NumberFormatException e) {
      number = Double.NaN;
    }
    if (!Double.isFinite(number)) {
      throw part.damaged();
    }
    if (days.showDay(style)) {
      Optional<String> day = days.day(number);
      if (day.isPresent()) {
        return new CellValue(CellValue.Kind.DAY, day.get());
      }
    }
    return new CellValue(CellValue.Kind.NUMBER, plain(number));
  }

  private static String plain(double number) {
    return number == Math.rint(number) && Math.abs(number) < LARGEST_EXACT
        ? Long.toString((long) number)
        : BigDecimal.valueOf(number).toPlainString();
  }
}
