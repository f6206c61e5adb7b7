package no.samarbeidssjekk.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.samarbeidssjekk.spreadsheet.Cell;
import no.samarbeidssjekk.spreadsheet.Column;
import no.samarbeidssjekk.spreadsheet.Sheet;

/** What remains to the target, numbered, first things first. */
final class GapsSheet {

  private GapsSheet() {}

  static Sheet of(Remaining remaining, Texts texts) {
    List<ItemEntry> gaps = remaining.gaps();
    return Sheet.table(
        texts.say("sheet.gaps"),
        columns(texts),
        IntStream.range(0, gaps.size())
            .mapToObj(index -> row(index + 1, gaps.get(index), texts))
            .toList());
  }

  private static List<Column> columns(Texts texts) {
    return List.of(
        new Column(texts.say("label.number"), 6),
        new Column(texts.say("label.item"), 9),
        new Column(texts.say("label.level"), 15),
        new Column(texts.say("label.dimension"), 18),
        new Column(texts.say("label.text"), 38),
        new Column(texts.say("label.status"), 14),
        new Column(texts.say("label.meaning"), 44),
        new Column(texts.say("label.action"), 32),
        new Column(texts.say("label.owner"), 23),
        new Column(texts.say("label.due"), 12),
        new Column(texts.say("sheet.overdue"), 10));
  }

  private static List<Cell> row(int number, ItemEntry gap, Texts texts) {
    Optional<ItemEntry.ActionEntry> action = gap.answer().action();
    return List.of(
        Cell.number(number),
        Cells.text(gap.id()),
        Cells.text(gap.level()),
        Cells.text(gap.dimension()),
        Cells.text(gap.text()),
        Cells.status(gap.answer()),
        Cells.text(gap.help().map(ItemEntry.HelpEntry::inPlace)),
        Cells.text(action.map(ItemEntry.ActionEntry::text)),
        Cells.text(action.flatMap(ItemEntry.ActionEntry::owner)),
        Cells.date(action.flatMap(ItemEntry.ActionEntry::dueDay)),
        Cells.overdue(action.filter(ItemEntry.ActionEntry::overdue).isPresent(), texts));
  }
}
