package no.samarbeidssjekk.report;

import java.util.List;
import java.util.stream.Stream;
import no.samarbeidssjekk.spreadsheet.Cell;
import no.samarbeidssjekk.spreadsheet.Column;
import no.samarbeidssjekk.spreadsheet.Look;
import no.samarbeidssjekk.spreadsheet.Sheet;

/** What is overdue, what comes within twelve months, and last that of which it cannot be told. */
record RenewalsSheet(Renewals renewals, Texts texts) {

  static Sheet of(Renewals renewals, Texts texts) {
    return new RenewalsSheet(renewals, texts).sheet();
  }

  private Sheet sheet() {
    return Sheet.table(
        texts.say("sheet.renewals"),
        List.of(
            new Column(texts.say("label.due"), 12),
            new Column(texts.say("sheet.overdue"), 12),
            new Column(texts.say("label.what"), 44),
            new Column(texts.say("label.item"), 9),
            new Column(texts.say("label.text"), 38),
            new Column(texts.say("sheet.newest"), 16),
            new Column(texts.say("label.reason"), 60)),
        Stream.concat(
                renewals.calendar().stream().map(this::row),
                renewals.undated().stream().map(this::undated))
            .toList());
  }

  private List<Cell> row(Renewals.Row row) {
    return Stream.concat(
            Stream.of(
                Cell.date(row.day()),
                row.isPast() ? Cells.text(row.state()).as(Look.RED) : Cell.empty(),
                Cells.text(row.what()),
                Cells.text(row.item()),
                Cells.text(row.itemText())),
            row.isRenewal() ? support(row.item()) : Stream.of(Cell.empty(), Cell.empty()))
        .toList();
  }

  private Stream<Cell> support(String item) {
    return Stream.of(renewals.lapsed(), renewals.due())
        .flatMap(List::stream)
        .filter(entry -> entry.id().equals(item))
        .flatMap(entry -> Stream.of(Cells.date(entry.newestDay()), Cells.text(entry.reason())));
  }

  private List<Cell> undated(Renewals.Entry entry) {
    return List.of(
        Cell.empty(),
        Cell.empty(),
        Cells.text(entry.told()),
        Cells.text(entry.id()),
        Cells.text(entry.text()),
        Cell.empty(),
        Cells.text(entry.reason()));
  }
}
