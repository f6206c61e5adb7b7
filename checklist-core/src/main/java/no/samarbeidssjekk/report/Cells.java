package no.samarbeidssjekk.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import no.samarbeidssjekk.language.Visible;
import no.samarbeidssjekk.spreadsheet.Cell;
import no.samarbeidssjekk.spreadsheet.Look;

/** What a report holds, as cells; no text in them can turn or hide what stands around it. */
final class Cells {

  private Cells() {}

  static Cell text(String text) {
    return text.isEmpty() ? Cell.empty() : Cell.text(Visible.inDocument(text));
  }

  static Cell text(Optional<String> text) {
    return text(text.orElse(""));
  }

  static Cell date(Optional<LocalDate> day) {
    return day.map(Cell::date).orElseGet(Cell::empty);
  }

  static Cell percentage(OptionalInt percent) {
    return percent.isPresent() ? Cell.percentage(percent.getAsInt()) : Cell.empty();
  }

  static Cell percentage(Optional<Integer> percent) {
    return percent.map(Cell::percentage).orElseGet(Cell::empty);
  }

  static Cell overdue(boolean overdue, Texts texts) {
    return overdue ? text(texts.say("sheet.yes")).as(Look.RED) : Cell.empty();
  }

  /** Status, note, reason, evidence, action, who is responsible and when it is due. */
  static List<Cell> answer(ItemEntry.AnswerEntry answer) {
    Optional<ItemEntry.ActionEntry> action = answer.action();
    return List.of(
        status(answer),
        text(answer.note()),
        text(answer.reason()),
        text(answer.evidenceSummary()),
        text(action.map(ItemEntry.ActionEntry::text)),
        text(action.flatMap(ItemEntry.ActionEntry::owner)),
        date(action.flatMap(ItemEntry.ActionEntry::dueDay)));
  }

  static Cell status(ItemEntry.AnswerEntry answer) {
    Look look =
        switch (answer.statusCode()) {
          case "in-place" -> Look.GREEN;
          case "partial" -> Look.YELLOW;
          case "missing" -> Look.RED;
          case "not-applicable" -> Look.GREY;
          default -> Look.BLUE;
        };
    return text(answer.status()).as(look);
  }
}
