package no.samarbeidssjekk.spreadsheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells which numbers are days: those that are shown as such.
 *
 * @param styles whether each style of cells shows a day
 * @param countsFrom1904 whether days are counted from 1904 and not from 1900
 */
record DayFormats(List<Boolean> styles, boolean countsFrom1904) {

  private static final Pattern NO_LETTERS_OF_THE_FORMAT =
      Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|_.|\\*.");
  private static final Pattern DAY = Pattern.compile("[yYdDeE](?![+-])");
  private static final String GENERAL = "General";

  private static final LocalDate START_OF_1900 = LocalDate.of(1899, 12, 30);
  private static final LocalDate START_OF_1904 = LocalDate.of(1904, 1, 1);

  /** Before it, spreadsheets count a 29 February 1900 that never was. */
  private static final int FIRST_CERTAIN_DAY = 61;

  private static final int LAST_DAY = 2_958_465;
  private static final double SECONDS = 24 * 60 * 60;

  /** The styles that a workbook tells of. */
  static DayFormats of(XmlPart part, boolean countsFrom1904) throws UnreadableWorkbookException {
    Map<String, String> codes = new HashMap<>();
    List<Boolean> styles = new ArrayList<>();
    int cellFormats = Integer.MAX_VALUE;
    while (part.toNextElement()) {
      if (part.depth() <= cellFormats) {
        cellFormats = part.element().equals("cellXfs") ? part.depth() : Integer.MAX_VALUE;
      }
      if (part.element().equals("numFmt")) {
        codes.putIfAbsent(part.attribute("numFmtId"), part.attribute("formatCode"));
      } else if (part.element().equals("xf") && part.depth() > cellFormats) {
        styles.add(showsDay(part.attribute("numFmtId"), codes));
      }
    }
    return new DayFormats(styles, countsFrom1904);
  }

  /** Without any style, no number is a day. */
  static DayFormats none() {
    return new DayFormats(List.of(), false);
  }

  private static boolean showsDay(String format, Map<String, String> codes) {
    String code = codes.get(format);
    if (code != null) {
      String letters = NO_LETTERS_OF_THE_FORMAT.matcher(code).replaceAll("");
      return !letters.equals(GENERAL) && DAY.matcher(letters).find();
    }
    return switch (format) {
      case "14", "15", "16", "17", "22" -> true;
      case "27", "28", "29", "30", "31", "36" -> true;
      case "50", "51", "52", "53", "54", "57", "58" -> true;
      default -> false;
    };
  }

  boolean showDay(String style) {
    try {
      return !style.isEmpty() && styles.get(Integer.parseInt(style));
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      return false;
    }
  }

  /** The day as year-month-day, with the time of day if there is one; empty when it is no day. */
  Optional<String> day(double number) {
    long first = countsFrom1904 ? 0 : FIRST_CERTAIN_DAY;
    if (number < first || number >= LAST_DAY + 1) {
      return Optional.empty();
    }
    try {
      LocalDate start = countsFrom1904 ? START_OF_1904 : START_OF_1900;
      long days = (long) number;
      LocalDateTime moment =
          start.plusDays(days).atStartOfDay().plusSeconds(Math.round((number - days) * SECONDS));
      return Optional.of(
          moment.toLocalTime().toSecondOfDay() == 0
              ? moment.toLocalDate().toString()
              : moment.toString().replace('T', ' '));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
