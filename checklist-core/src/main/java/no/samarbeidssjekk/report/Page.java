package no.samarbeidssjekk.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.samarbeidssjekk.spreadsheet.Cell;
import no.samarbeidssjekk.spreadsheet.Look;
import no.samarbeidssjekk.spreadsheet.Sheet;

/** The rows of a sheet that is read from its top, as they come. */
final class Page {

  private final List<Integer> widths;
  private final List<List<Cell>> rows = new ArrayList<>();

  Page(List<Integer> widths) {
    this.widths = widths;
  }

  /** A text that takes the whole row. */
  void line(String text, Look look) {
    rows.add(List.of(Cells.text(text).as(look).across(widths.size())));
  }

  void lines(List<String> texts) {
    texts.forEach(text -> line(text, Look.PLAIN));
  }

  /** What a part is called, with a row of air before it. */
  void heading(String text) {
    rows.add(List.of());
    line(text, Look.HEADING);
  }

  /** A name and what it names, which takes the rest of the row. */
  void entry(String label, Cell value) {
    rows.add(
        List.of(Cells.text(label).as(Look.LABEL), value.as(Look.PLAIN).across(widths.size() - 1)));
  }

  void entry(String label, String value) {
    entry(label, Cells.text(value));
  }

  /** The names of columns, and rows below them. */
  void table(Stream<String> columns, Stream<List<Cell>> cells) {
    rows.add(columns.map(column -> Cells.text(column).as(Look.HEADER)).toList());
    cells.forEach(rows::add);
  }

  Sheet named(String name) {
    return Sheet.page(name, widths, rows);
  }
}
