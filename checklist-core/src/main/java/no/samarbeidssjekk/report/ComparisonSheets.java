package no.samarbeidssjekk.report;

import java.util.List;
import java.util.stream.Stream;
import no.samarbeidssjekk.spreadsheet.Cell;
import no.samarbeidssjekk.spreadsheet.Column;
import no.samarbeidssjekk.spreadsheet.Look;
import no.samarbeidssjekk.spreadsheet.Sheet;
import no.samarbeidssjekk.spreadsheet.Workbook;

/** A comparison as a workbook. */
record ComparisonSheets(ComparisonReport.Content content, Texts texts) {

  private static final int NAME_WIDTH = 44;
  private static final int DATE_WIDTH = 24;

  static Workbook of(ComparisonReport report) {
    Texts texts = Texts.in(report.language());
    return WorkbookContent.workbook(
        report.content().title(),
        report.content().marking(),
        report.today(),
        new ComparisonSheets(report.content(), texts).sheets(),
        texts);
  }

  private List<Sheet> sheets() {
    return List.of(progress(), changes(), actions());
  }

  private Sheet progress() {
    Page page =
        new Page(Stream.concat(Stream.of(NAME_WIDTH), dates().map(date -> DATE_WIDTH)).toList());
    page.line(content.marking().text(), Look.LABEL);
    page.line(content.title(), Look.TITLE);
    page.line(content.subtitle(), Look.PLAIN);
    page.heading(texts.say("label.happened"));
    page.lines(content.sentences());
    content
        .yardstick()
        .ifPresent(
            yardstick -> {
              page.heading(texts.say("label.yardstick"));
              page.lines(yardstick.sentences());
            });
    page.heading(texts.say("label.progressCaption"));
    page.table(columns(), rows(content.progress().whole()));
    page.heading(texts.say("label.progressDimensions"));
    page.table(columns(), rows(content.progress().dimensions()));
    page.heading(texts.say("label.source"));
    page.line(content.source().citation(), Look.PLAIN);
    page.line(content.source().notice(), Look.PLAIN);
    page.lines(content.source().disclaimer());
    return page.named(texts.say("sheet.progress"));
  }

  private Stream<String> dates() {
    return content.progress().dates().stream();
  }

  private Stream<String> columns() {
    return Stream.concat(Stream.of(texts.say("sheet.measure")), dates());
  }

  private static Stream<List<Cell>> rows(List<ProgressTable.Row> rows) {
    return rows.stream()
        .map(
            row ->
                Stream.concat(
                        Stream.of(Cells.text(row.name())),
                        row.cells().stream().map(ComparisonSheets::cell))
                    .toList());
  }

  private static Cell cell(ProgressTable.Cell cell) {
    return Cells.text(
        cell.detail().isEmpty() ? cell.words() : cell.words() + " (" + cell.detail() + ")");
  }

  private Sheet changes() {
    List<Column> columns =
        Stream.of(
                Stream.of(
                    new Column(texts.say("label.change"), 28),
                    new Column(texts.say("label.item"), 9),
                    new Column(texts.say("label.text"), 50)),
                dates().map(date -> new Column(date, 16)),
                Stream.of(new Column(texts.say("label.itemNote"), 50)))
            .flatMap(part -> part)
            .toList();
    Stream<ItemChangeGroup> groups =
        Stream.concat(
            content.changes().stream(),
            content.yardstick().stream().flatMap(yardstick -> yardstick.changes().stream()));
    return Sheet.table(
        texts.say("sheet.changes"),
        columns,
        groups.flatMap(group -> group.items().stream().map(item -> row(group, item))).toList());
  }

  private static List<Cell> row(ItemChangeGroup group, ItemChangeGroup.Row item) {
    return Stream.of(
            Stream.of(Cells.text(group.heading()), Cells.text(item.id()), Cells.text(item.text())),
            item.statuses().stream().map(status -> Cells.text(status.status())),
            Stream.of(Cells.text(item.note())))
        .flatMap(part -> part)
        .toList();
  }

  private Sheet actions() {
    return Sheet.table(
        texts.say("sheet.actionOutcomes"),
        List.of(
            new Column(texts.say("label.actionOutcomes"), 28),
            new Column(texts.say("label.action"), 50),
            new Column(texts.say("label.owner"), 26),
            new Column(texts.say("label.item"), 9),
            new Column(texts.say("label.text"), 50),
            new Column(texts.say("label.plannedOn"), 14),
            new Column(texts.say("label.dueThen"), 14),
            new Column(texts.say("label.dueNow"), 14)),
        content.actions().stream()
            .flatMap(group -> group.actions().stream().map(action -> row(group, action)))
            .toList());
  }

  private static List<Cell> row(ActionGroup group, ActionGroup.Row action) {
    return List.of(
        Cells.text(group.heading()),
        Cells.text(action.text()),
        Cells.text(action.owner()),
        Cells.text(action.item()),
        Cells.text(action.itemText()),
        Cells.text(action.planned()),
        Cells.text(action.due()),
        Cells.text(action.dueNow()));
  }
}
