package no.samarbeidssjekk.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.samarbeidssjekk.language.Visible;
import no.samarbeidssjekk.spreadsheet.Notation;
import no.samarbeidssjekk.spreadsheet.Sheet;
import no.samarbeidssjekk.spreadsheet.Workbook;

/** A report as a workbook. */
final class WorkbookContent {

  private WorkbookContent() {}

  static Workbook of(Report report) {
    Texts texts = Texts.in(report.request().language());
    return workbook(
        report.content().title(),
        report.content().marking(),
        report.request().today(),
        sheets(report, texts),
        texts);
  }

  /** These sheets under this title and marking. */
  static Workbook workbook(
      String title, MarkingEntry marking, LocalDate today, List<Sheet> sheets, Texts texts) {
    return new Workbook(
        Visible.inDocument(title),
        Visible.inDocument(marking.text()),
        today,
        new Notation(
            texts.say("sheet.format.date"),
            texts.say("sheet.format.percentage"),
            texts.say("sheet.cut")),
        sheets);
  }

  private static List<Sheet> sheets(Report report, Texts texts) {
    Report.Content content = report.content();
    List<Sheet> voices =
        content
            .workshop()
            .map(workshop -> new VoicesSheets(workshop, texts).sheets())
            .orElse(List.of());
    List<Sheet> sheets = new ArrayList<>();
    boolean isOfWorkshop = report.request().kind() == ReportKind.WORKSHOP;
    if (isOfWorkshop) {
      sheets.addAll(voices);
    }
    sheets.add(SummarySheet.of(report, texts));
    sheets.add(ItemsSheet.of(report, texts));
    sheets.add(GapsSheet.of(content.remaining(), texts));
    sheets.add(ActionPlanSheet.of(content.actions(), texts));
    content.renewals().map(renewals -> RenewalsSheet.of(renewals, texts)).ifPresent(sheets::add);
    if (!isOfWorkshop) {
      sheets.addAll(voices);
    }
    sheets.add(AboutSheet.of(content, texts));
    return sheets;
  }
}
