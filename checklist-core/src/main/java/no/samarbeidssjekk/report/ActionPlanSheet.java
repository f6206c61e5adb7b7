package no.samarbeidssjekk.report;

import java.util.List;
import no.samarbeidssjekk.spreadsheet.Cell;
import no.samarbeidssjekk.spreadsheet.Column;
import no.samarbeidssjekk.spreadsheet.Sheet;

/** Every action, the one due first at the top. */
final class ActionPlanSheet {

  private ActionPlanSheet() {}

  static Sheet of(List<ActionPlan.Row> actions, Texts texts) {
    return Sheet.table(
        texts.say("sheet.plan"),
        List.of(
            new Column(texts.say("label.due"), 12),
            new Column(texts.say("sheet.overdue"), 12),
            new Column(texts.say("label.action"), 50),
            new Column(texts.say("label.owner"), 26),
            new Column(texts.say("label.item"), 9),
            new Column(texts.say("label.text"), 50)),
        actions.stream().map(action -> row(action, texts)).toList());
  }

  private static List<Cell> row(ActionPlan.Row action, Texts texts) {
    return List.of(
        Cells.date(action.dueDay()),
        Cells.overdue(action.overdue(), texts),
        Cells.text(action.text()),
        Cells.text(action.owner()),
        Cells.text(action.item()),
        Cells.text(action.itemText()));
  }
}
