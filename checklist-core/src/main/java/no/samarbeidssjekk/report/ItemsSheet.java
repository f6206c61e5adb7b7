package no.samarbeidssjekk.report;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.samarbeidssjekk.checklist.Item;
import no.samarbeidssjekk.spreadsheet.Cell;
import no.samarbeidssjekk.spreadsheet.Column;
import no.samarbeidssjekk.spreadsheet.Sheet;

/** Every item with its answer, in the order of the checklist. */
final class ItemsSheet {

  private ItemsSheet() {}

  static Sheet of(Report report, Texts texts) {
    List<String> order = report.analysis().checklist().items().stream().map(Item::id).toList();
    Others others = report.content().others();
    return Sheet.table(
        texts.say("sheet.items"),
        columns(texts),
        Stream.of(
                report.content().remaining().gaps(),
                others.inPlace(),
                others.notApplicable(),
                others.aboveTarget())
            .flatMap(List::stream)
            .sorted(Comparator.comparingInt(item -> order.indexOf(item.id())))
            .map(item -> row(item, texts))
            .toList());
  }

  private static List<Column> columns(Texts texts) {
    return List.of(
        new Column(texts.say("label.item"), 8),
        new Column(texts.say("label.dimension"), 17),
        new Column(texts.say("label.level"), 15),
        new Column(texts.say("label.text"), 36),
        new Column(texts.say("label.status"), 14),
        new Column(texts.say("label.itemNote"), 32),
        new Column(texts.say("label.reason"), 22),
        new Column(texts.say("label.evidence"), 30),
        new Column(texts.say("label.action"), 30),
        new Column(texts.say("label.owner"), 23),
        new Column(texts.say("label.due"), 12),
        new Column(texts.say("sheet.overdue"), 10));
  }

  private static List<Cell> row(ItemEntry item, Texts texts) {
    boolean isOverdue = item.answer().action().filter(ItemEntry.ActionEntry::overdue).isPresent();
    return Stream.of(
            Stream.of(
                Cells.text(item.id()),
                Cells.text(item.dimension()),
                Cells.text(item.level()),
                Cells.text(item.text())),
            Cells.answer(item.answer()).stream(),
            Stream.of(Cells.overdue(isOverdue, texts)))
        .flatMap(cells -> cells)
        .toList();
  }
}
