package no.samarbeidssjekk.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.samarbeidssjekk.spreadsheet.Cell;
import no.samarbeidssjekk.spreadsheet.Column;
import no.samarbeidssjekk.spreadsheet.Look;
import no.samarbeidssjekk.spreadsheet.Sheet;
import no.samarbeidssjekk.spreadsheet.Workbook;

/** An overview as a workbook. */
record OverviewSheets(OverviewReport.Content content, Texts texts) {

  private static final List<Integer> WIDTHS = List.of(44, 16, 16, 16, 18, 16);
  private static final int NUMBER_WIDTH = 18;

  static Workbook of(OverviewReport report) {
    Texts texts = Texts.in(report.request().language());
    return WorkbookContent.workbook(
        report.content().title(),
        report.content().marking(),
        report.request().today(),
        new OverviewSheets(report.content(), texts).sheets(),
        texts);
  }

  private List<Sheet> sheets() {
    Stream<Sheet> all = Stream.of(overview(), groups(), items());
    return (content.open() ? all : Stream.concat(all, Stream.of(cooperations()))).toList();
  }

  private Sheet overview() {
    Page page = new Page(WIDTHS);
    page.line(content.marking().text(), Look.LABEL);
    page.line(content.title(), Look.TITLE);
    page.line(content.subtitle(), Look.PLAIN);
    page.lines(content.sentences());
    if (!content.levels().isEmpty()) {
      page.heading(texts.say("label.levelsOfAllCaption"));
      page.table(
          columns(
              "label.level",
              "label.reachedBy",
              "label.notReachedBy",
              "label.undecidedFor",
              "label.notAssessableFor",
              "label.settledShare"),
          content.levels().stream().map(OverviewSheets::level));
    }
    page.heading(texts.say("label.trust"));
    page.lines(content.cautions());
    page.heading(texts.say("label.source"));
    page.line(content.source().citation(), Look.PLAIN);
    page.line(content.source().notice(), Look.PLAIN);
    page.lines(content.source().disclaimer());
    return page.named(texts.say("sheet.overview"));
  }

  private Stream<String> columns(String... keys) {
    return Stream.of(keys).map(texts::say);
  }

  private static List<Cell> level(OverviewTable.LevelRow row) {
    return List.of(
        Cells.text(row.level()),
        Cell.number(row.reached()),
        Cell.number(row.notReached()),
        Cell.number(row.undecided()),
        Cell.number(row.notAssessable()),
        Cells.percentage(row.settledPercent()));
  }

  private Sheet groups() {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(texts.say("sheet.grouping"), 24));
    columns.add(new Column(texts.say("label.group"), 40));
    columns.add(number("label.cooperations"));
    for (OverviewTable.LevelRow level : content.levels()) {
      columns.add(number("overview.column.reached", level.level()));
      columns.add(number("overview.column.undecided", level.level()));
      columns.add(number("overview.column.assessable", level.level()));
    }
    columns.add(number("label.settledShare"));
    Stream<List<Cell>> dimensions =
        content.dimensions().stream().map(row -> tally(texts.say("label.dimension"), row));
    Stream<List<Cell>> groups =
        content.groupings().stream()
            .flatMap(
                grouping -> grouping.rows().stream().map(row -> tally(grouping.heading(), row)));
    return Sheet.table(
        texts.say("sheet.groups"), columns, Stream.concat(dimensions, groups).toList());
  }

  private List<Cell> tally(String grouping, OverviewTable.TallyRow row) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cells.text(grouping));
    cells.add(Cells.text(row.name()));
    cells.add(Cell.number(row.counted()));
    for (OverviewTable.TallyCell cell : row.cells()) {
      cells.add(Cell.number(cell.reachedBy()));
      cells.add(Cell.number(cell.undecidedFor()));
      cells.add(Cell.number(cell.assessable()));
    }
    cells.add(Cells.percentage(row.settledPercent()));
    return cells;
  }

  private Sheet items() {
    return Sheet.table(
        texts.say("sheet.items"),
        List.of(
            new Column(texts.say("label.item"), 9),
            new Column(texts.say("label.text"), 60),
            new Column(texts.say("label.dimension"), 34),
            number("label.level"),
            number("label.missingFor"),
            number("label.partlyFor"),
            number("label.unknownFor"),
            number("label.settled"),
            number("sheet.applicable")),
        content.items().stream().map(OverviewSheets::item).toList());
  }

  private static List<Cell> item(OverviewItems.Entry item) {
    return List.of(
        Cells.text(item.id()),
        Cells.text(item.text()),
        Cells.text(item.dimension()),
        Cells.text(item.level()),
        Cell.number(item.missingFor()),
        Cell.number(item.partlyFor()),
        Cell.number(item.unknownFor()),
        Cell.number(item.applicable() - item.unknownFor()),
        Cell.number(item.applicable()));
  }

  private Sheet cooperations() {
    return Sheet.table(
        texts.say("sheet.cooperations"),
        List.of(
            new Column(texts.say("label.cooperation"), 50),
            number("label.members"),
            number("label.assessedOn"),
            number("label.targetLevel"),
            number("label.reachedLevel"),
            number("sheet.targetPercent"),
            number("sheet.targetPercentAtBest"),
            number("label.settled"),
            number("sheet.applicable")),
        content.rows().stream().map(OverviewSheets::cooperation).toList());
  }

  private static List<Cell> cooperation(OverviewRows.Entry row) {
    return List.of(
        Cells.text(row.name()),
        row.memberCount() == 0 ? Cell.empty() : Cell.number(row.memberCount()),
        Cell.date(row.day()),
        Cells.text(row.target()),
        Cells.text(row.reached()),
        Cells.percentage(row.percent()),
        Cells.percentage(row.percentAtBest()),
        Cell.number(row.settledItems()),
        Cell.number(row.applicableItems()));
  }

  private Column number(String key, Object... arguments) {
    return new Column(texts.say(key, arguments), NUMBER_WIDTH);
  }
}
