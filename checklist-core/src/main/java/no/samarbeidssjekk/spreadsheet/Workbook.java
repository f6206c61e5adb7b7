package no.samarbeidssjekk.spreadsheet;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A workbook. Immutable.
 *
 * @param title what the file says that it is
 * @param pageHeader what stands at the top of every printed page
 * @param day the day on which it was made
 * @param notation how dates, percentages and cut texts are shown
 * @param sheets at least one; no two have the same name, upper and lower case being the same
 */
public record Workbook(
    String title, String pageHeader, LocalDate day, Notation notation, List<Sheet> sheets) {

  public Workbook {
    sheets = List.copyOf(sheets);
    if (sheets.isEmpty()) {
      throw new IllegalArgumentException("A workbook has at least one sheet");
    }
    Set<String> names = new HashSet<>();
    for (Sheet sheet : sheets) {
      if (!names.add(sheet.name().toUpperCase(Locale.ROOT))) {
        throw new IllegalArgumentException("Two sheets are named " + sheet.name());
      }
    }
  }
}
