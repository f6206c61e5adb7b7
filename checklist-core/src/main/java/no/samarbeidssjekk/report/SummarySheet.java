package no.samarbeidssjekk.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samarbeidssjekk.scoring.DimensionScore;
import no.samarbeidssjekk.scoring.LevelScore;
import no.samarbeidssjekk.scoring.StatusCounts;
import no.samarbeidssjekk.spreadsheet.Cell;
import no.samarbeidssjekk.spreadsheet.Look;
import no.samarbeidssjekk.spreadsheet.Sheet;

/** How far the report can be trusted, and where the cooperation stands. */
record SummarySheet(Report report, Texts texts) {

  private static final List<Integer> WIDTHS =
      List.of(36, 11, 11, 13, 13, 17, 17, 11, 11, 11, 11, 11, 15, 15);

  static Sheet of(Report report, Texts texts) {
    return new SummarySheet(report, texts).sheet();
  }

  private Sheet sheet() {
    Report.Content content = report.content();
    Page page = new Page(WIDTHS);
    page.line(content.marking().text(), Look.LABEL);
    page.line(content.title(), Look.TITLE);
    page.line(content.subtitle(), Look.PLAIN);
    page.heading(texts.say("label.trust"));
    page.lines(content.trust().sentences());
    content.trust().note().ifPresent(note -> page.entry(texts.say("label.note"), note));
    page.heading(texts.say("label.standing"));
    page.lines(content.standing().sentences());
    if (!content.adaptations().isEmpty()) {
      page.entry(texts.say("label.adapted"), texts.say("label.adaptedIntro"));
    }
    content.yardstick().ifPresent(yardstick -> page.lines(yardstick.sentences()));
    page.line(texts.say("sheet.openCounts"), Look.PLAIN);
    page.heading(texts.say("label.levels"));
    page.table(columns("label.level", "label.reached", "sheet.reachedAtBest"), levels());
    page.heading(texts.say("sheet.dimensions"));
    page.table(
        Stream.concat(
            columns("label.dimension", "label.reachedLevel", "label.bestLevel"),
            Stream.of("sheet.targetPercent", "sheet.targetPercentAtBest").map(texts::say)),
        dimensions());
    page.heading(texts.say("label.facts"));
    page.entry(texts.say("label.marking"), content.marking().text());
    content.facts().forEach(fact -> page.entry(fact.label(), value(fact)));
    return page.named(texts.say("sheet.summary"));
  }

  private static Cell value(Fact fact) {
    return fact.day().map(Cell::date).orElseGet(() -> Cells.text(fact.value()));
  }

  private Stream<String> columns(String what, String reached, String reachedAtBest) {
    return Stream.of(
            what,
            "label.count",
            "sheet.applicable",
            "sheet.percent",
            "sheet.percentAtBest",
            reached,
            reachedAtBest,
            "label.partial",
            "label.missing",
            "label.unknown",
            "label.notAssessed",
            "label.notApplicable")
        .map(texts::say);
  }

  private Stream<List<Cell>> levels() {
    List<Standing.LevelRow> rows = report.content().standing().levels();
    List<LevelScore> scores = report.analysis().scorecard().overall().levels();
    return IntStream.range(0, rows.size())
        .mapToObj(index -> level(rows.get(index), scores.get(index)));
  }

  private List<Cell> level(Standing.LevelRow row, LevelScore score) {
    Cell name =
        row.isTarget()
            ? Cells.text(row.level() + " (" + texts.say("label.target") + ")").as(Look.STRONG)
            : Cells.text(row.level());
    return numbers(name, score.counts(), row.reached(), reached(score.reachedAtBest()));
  }

  private String reached(Optional<Boolean> reached) {
    return texts.say(
        reached.map(yes -> yes ? "reached.yes" : "reached.no").orElse("reached.unassessable"));
  }

  private Stream<List<Cell>> dimensions() {
    List<Standing.DimensionRow> rows = report.content().standing().dimensions();
    List<DimensionScore> scores = report.analysis().scorecard().dimensions();
    return IntStream.range(0, rows.size())
        .mapToObj(index -> dimension(rows.get(index), scores.get(index)));
  }

  private List<Cell> dimension(Standing.DimensionRow row, DimensionScore dimension) {
    List<LevelScore> levels = dimension.score().levels();
    StatusCounts everything = levels.get(levels.size() - 1).counts();
    StatusCounts target = dimension.score().at(report.analysis().target()).counts();
    return Stream.concat(
            numbers(Cells.text(row.name()), everything, row.reached(), row.reachedAtBest())
                .stream(),
            Stream.of(Cells.percentage(target.percent()), Cells.percentage(target.percentAtBest())))
        .toList();
  }

  private static List<Cell> numbers(
      Cell name, StatusCounts counts, String reached, String reachedAtBest) {
    return List.of(
        name,
        Cell.number(counts.inPlace()),
        Cell.number(counts.applicable()),
        Cells.percentage(counts.percent()),
        Cells.percentage(counts.percentAtBest()),
        Cells.text(reached),
        Cells.text(reachedAtBest),
        Cell.number(counts.partial()),
        Cell.number(counts.missing()),
        Cell.number(counts.unknown()),
        Cell.number(counts.notAssessed()),
        Cell.number(counts.notApplicable()));
  }
}
