package no.samarbeidssjekk.report;

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
        Cells.text(row.coverage()));
  }

  private Sheet groups() {
    List<Column> columns =
        Stream.of(
                Stream.of(
                    new Column(texts.say("sheet.grouping"), 24),
                    new Column(texts.say("label.group"), 40),
                    new Column(texts.say("label.cooperations"), NUMBER_WIDTH)),
                content.levels().stream().map(level -> new Column(level.level(), NUMBER_WIDTH)),
                Stream.of(new Column(texts.say("label.settledShare"), NUMBER_WIDTH)))
            .flatMap(part -> part)
            .toList();
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
    Stream<Cell> cells =
        row.isShown()
            ? row.cells().stream().map(cell -> Cells.text(cell.reached()))
            : content.levels().stream().map(level -> Cell.empty());
    return Stream.of(
            Stream.of(Cells.text(grouping), Cells.text(row.name()), Cells.text(row.cooperations())),
            cells,
            Stream.of(Cells.text(row.coverage())))
        .flatMap(part -> part)
        .toList();
  }

  private Sheet items() {
    Stream<List<Cell>> missing =
        content.missing().stream().map(item -> item(texts.say("label.mostMissing"), item));
    Stream<List<Cell>> unknown =
        content.unknown().stream().map(item -> item(texts.say("label.leastKnown"), item));
    return Sheet.table(
        texts.say("sheet.items"),
        List.of(
            new Column(texts.say("label.whereToHelp"), 34),
            new Column(texts.say("label.item"), 9),
            new Column(texts.say("label.text"), 60),
            new Column(texts.say("label.dimension"), 34),
            new Column(texts.say("label.level"), NUMBER_WIDTH),
            new Column(texts.say("label.count"), 28),
            new Column(texts.say("label.settled"), NUMBER_WIDTH)),
        Stream.concat(missing, unknown).toList());
  }

  private static List<Cell> item(String ranking, OverviewItems.Entry item) {
    return List.of(
        Cells.text(ranking),
        Cells.text(item.id()),
        Cells.text(item.text()),
        Cells.text(item.dimension()),
        Cells.text(item.level()),
        Cells.text(item.share()),
        Cells.text(item.settled()));
  }

  private Sheet cooperations() {
    return Sheet.table(
        texts.say("sheet.cooperations"),
        List.of(
            new Column(texts.say("label.cooperation"), 50),
            new Column(texts.say("label.members"), NUMBER_WIDTH),
            new Column(texts.say("label.assessedOn"), NUMBER_WIDTH),
            new Column(texts.say("label.targetLevel"), NUMBER_WIDTH),
            new Column(texts.say("label.reachedLevel"), NUMBER_WIDTH),
            new Column(texts.say("label.completedAtTarget"), 24),
            new Column(texts.say("label.settled"), NUMBER_WIDTH)),
        content.rows().stream().map(OverviewSheets::cooperation).toList());
  }

  private static List<Cell> cooperation(OverviewRows.Entry row) {
    return List.of(
        Cells.text(row.name()),
        Cells.text(row.members()),
        Cell.date(row.day()),
        Cells.text(row.target()),
        Cells.text(row.reached()),
        Cells.text(row.completed()),
        Cells.text(row.settled()));
  }
}
