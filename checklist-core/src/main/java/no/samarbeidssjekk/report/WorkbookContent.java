package no.samarbeidssjekk.report;

import java.util.List;
import no.samarbeidssjekk.language.Visible;
import no.samarbeidssjekk.spreadsheet.Notation;
import no.samarbeidssjekk.spreadsheet.Workbook;

/** A report as a workbook. */
final class WorkbookContent {

  private WorkbookContent() {}

  static Workbook of(Report report) {
    Texts texts = Texts.in(report.request().language());
    return new Workbook(
        Visible.inDocument(report.content().title()),
        Visible.inDocument(report.content().marking().text()),
        report.request().today(),
        new Notation(
            texts.say("sheet.format.date"),
            texts.say("sheet.format.percentage"),
            texts.say("sheet.cut")),
        List.of(
            SummarySheet.of(report, texts),
            ItemsSheet.of(report, texts),
            GapsSheet.of(report.content().remaining(), texts),
            ActionPlanSheet.of(report.content().actions(), texts),
            AboutSheet.of(report.content(), texts)));
  }
}
