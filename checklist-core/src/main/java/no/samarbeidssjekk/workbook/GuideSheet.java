package no.samarbeidssjekk.workbook;

import java.util.ArrayList;
import java.util.List;
import no.samarbeidssjekk.assessment.Status;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.spreadsheet.Cell;
import no.samarbeidssjekk.spreadsheet.Look;
import no.samarbeidssjekk.spreadsheet.Sheet;

/** How the workbook is filled in. */
final class GuideSheet {

  private static final List<Integer> WIDTHS = List.of(100);

  private GuideSheet() {}

  static Sheet of(Checklist checklist, String options, FormTexts texts) {
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(List.of(Cell.text(texts.word(Heading.GUIDE)).as(Look.TITLE)));
    for (String line : lines(checklist, options, texts)) {
      rows.add(List.of(Cell.text(line).as(Look.PLAIN)));
    }
    return Sheet.page(texts.say("sheet.guide"), WIDTHS, rows).locked();
  }

  private static List<String> lines(Checklist checklist, String options, FormTexts texts) {
    return List.of(
        texts.say("guide.checklist", checklist.title().in(texts.language()), checklist.version()),
        texts.say("guide.cells"),
        texts.say(
            "guide.collaboration",
            texts.say("sheet.collaboration"),
            texts.say("sheet.municipalities")),
        texts.say("guide.answers", texts.say("sheet.answers"), texts.word(Status.NOT_APPLICABLE)),
        texts.say("guide.evidence", texts.say("sheet.evidence")),
        texts.say("guide.dates"),
        texts.say("guide.formulas"),
        texts.say("guide.sorting"),
        texts.say("guide.privacy"),
        texts.say("guide.next", options.isEmpty() ? "" : " " + options));
  }
}
