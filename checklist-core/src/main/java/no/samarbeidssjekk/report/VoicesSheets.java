package no.samarbeidssjekk.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samarbeidssjekk.language.Visible;
import no.samarbeidssjekk.spreadsheet.Cell;
import no.samarbeidssjekk.spreadsheet.Column;
import no.samarbeidssjekk.spreadsheet.Look;
import no.samarbeidssjekk.spreadsheet.Sheet;

/** What several have answered: the disagreements, every answer, the matrix and the coverage. */
record VoicesSheets(WorkshopEntry workshop, Texts texts) {

  List<Sheet> sheets() {
    return Stream.of(
            Optional.of(disagreements()).filter(sheet -> !workshop.answers().isEmpty()),
            Optional.of(answers()).filter(sheet -> !workshop.answers().isEmpty()),
            Optional.of(matrix()).filter(sheet -> !workshop.matrix().isEmpty()),
            Optional.of(coverage()).filter(sheet -> !workshop.coverage().isEmpty()))
        .flatMap(Optional::stream)
        .toList();
  }

  private Sheet disagreements() {
    List<List<Cell>> rows = new ArrayList<>();
    for (VoicesEntry one : all(workshop.disagreements(), workshop.furtherDisagreements())) {
      rows.add(
          List.of(
              Cell.number(rows.size() + 1),
              Cells.text(one.item().id()),
              Cells.text(one.item().dimension()),
              Cells.text(one.item().level()),
              Cells.text(one.item().text()),
              Cells.text(one.spread()),
              Cells.status(one.item().answer()),
              Cells.text(one.state()),
              Cells.text(one.all()),
              Cells.text(groups(one.members())),
              Cells.text(groups(one.levels()))));
    }
    return Sheet.table(
        texts.say("sheet.disagreements"),
        columns(
            List.of(6, 9, 18, 15, 38, 26, 14, 12, 26, 44, 34),
            "number",
            "item",
            "dimension",
            "level",
            "text",
            "spread",
            "proposal",
            "disagreement",
            "allAnswers",
            "byMember",
            "byLevel"),
        rows);
  }

  private static List<VoicesEntry> all(List<VoicesEntry> first, List<VoicesEntry> further) {
    return Stream.concat(first.stream(), further.stream()).toList();
  }

  private static String groups(List<VoicesEntry.GroupEntry> groups) {
    return String.join(
        "\n", groups.stream().map(group -> group.name() + ": " + group.answers()).toList());
  }

  private Sheet answers() {
    return Sheet.table(
        texts.say("sheet.answers"),
        columns(
            List.of(9, 18, 15, 38, 32, 14, 44, 32, 32, 32, 23, 12),
            "item",
            "dimension",
            "level",
            "text",
            "respondent",
            "status",
            "itemNote",
            "reason",
            "evidence",
            "action",
            "owner",
            "due"),
        workshop.answers().stream().flatMap(this::answers).toList());
  }

  private Stream<List<Cell>> answers(VoicesEntry one) {
    return Stream.concat(
        Stream.of(
            row(
                one.item(),
                Cells.text(texts.say("label.proposal")).as(Look.STRONG),
                one.item().answer())),
        one.voices().stream()
            .map(voice -> row(one.item(), Cells.text(voice.respondent()), voice.answer())));
  }

  private static List<Cell> row(ItemEntry item, Cell respondent, ItemEntry.AnswerEntry answer) {
    return Stream.concat(
            Stream.of(
                Cells.text(item.id()),
                Cells.text(item.dimension()),
                Cells.text(item.level()),
                Cells.text(item.text()),
                respondent),
            Cells.answer(answer).stream())
        .toList();
  }

  private Sheet matrix() {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(texts.say("label.municipality"), 24));
    columns.add(new Column(texts.say("label.respondent"), 16));
    workshop
        .columns()
        .forEach(column -> columns.add(new Column(Visible.inDocument(column.name()), 20)));
    return Sheet.table(
        texts.say("sheet.matrix"), columns, workshop.matrix().stream().map(this::cells).toList());
  }

  private List<Cell> cells(WorkshopEntry.MatrixRow row) {
    return Stream.concat(
            Stream.of(Cells.text(row.name()).as(Look.STRONG), Cells.text(row.respondents())),
            row.cells().stream()
                .map(cell -> cell.inPlace() + ", " + cell.completed() + ", " + cell.reached())
                .map(Cells::text))
        .toList();
  }

  private Sheet coverage() {
    return Sheet.table(
        texts.say("sheet.coverage"),
        columns(
            List.of(44, 14, 14, 14, 14),
            "respondent",
            "known",
            "unknown",
            "unanswered",
            "itemsOfChecklist"),
        workshop.coverage().stream()
            .map(
                row ->
                    List.of(
                        Cells.text(row.respondent()),
                        Cell.number(row.known()),
                        Cell.number(row.unknown()),
                        Cell.number(row.unanswered()),
                        Cell.number(row.items())))
            .toList());
  }

  private List<Column> columns(List<Integer> widths, String... labels) {
    List<Column> columns = new ArrayList<>();
    for (String label : labels) {
      columns.add(new Column(texts.say("label." + label), widths.get(columns.size())));
    }
    return columns;
  }
}
