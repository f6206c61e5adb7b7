package no.samarbeidssjekk.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import no.samarbeidssjekk.assessment.Answer;
import no.samarbeidssjekk.assessment.Assessment;
import no.samarbeidssjekk.assessment.Status;
import no.samarbeidssjekk.language.Language;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** A workbook that another program has saved, after people have changed how it looks. */
class SavedElsewhereTest {

  private static final Assessment ASSESSMENT = Workbooks.example();
  private static final byte[] WORKBOOK = Workbooks.written(ASSESSMENT, Language.BOKMAL);

  private static Assessment after(Consumer<XSSFWorkbook> change) {
    return Workbooks.read(Workbooks.changed(WORKBOOK, change));
  }

  private static Cell cell(XSSFWorkbook workbook, String sheet, int row, int column) {
    Sheet found = workbook.getSheet(sheet);
    Row existing = found.getRow(row);
    Row place = existing == null ? found.createRow(row) : existing;
    return place.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
  }

  private static Answer answer(Assessment assessment, String item) {
    return assessment.answers().getOrDefault(item, Answer.of(Status.NOT_ASSESSED));
  }

  @Test
  void rowsSortedColumnsMovedSheetsRenamedAndStatusesInAnotherLanguageChangeNothing() {
    assertThat(after(Rearranged::everything)).isEqualTo(ASSESSMENT);
  }

  @Test
  void whatIsRearrangedGivesNoNewWarning() {
    assertThat(Workbooks.problems(Workbooks.changed(WORKBOOK, Rearranged::everything)))
        .allMatch(line -> line.contains(" warning: "))
        .noneMatch(line -> line.contains("not-read"))
        .hasSameSizeAs(Workbooks.problems(WORKBOOK));
  }

  @Test
  void textsInPiecesThatLookDifferentAreOneText() {
    Assessment read =
        after(
            workbook -> {
              XSSFFont bold = workbook.createFont();
              bold.setBold(true);
              XSSFRichTextString text = new XSSFRichTextString("på plass");
              text.applyFont(0, 2, bold);
              cell(workbook, "Svar", 1, 5).setCellValue(text);
            });

    assertThat(answer(read, "RB-01").status().code()).isEqualTo("in-place");
  }

  @Test
  void numbersAreTakenAsTheyAreShown() {
    Assessment read =
        after(
            workbook -> {
              cell(workbook, "Samarbeidet", 6, 1).setCellValue(1987);
              cell(workbook, "Svar", 1, 6).setCellValue(12.5);
              cell(workbook, "Svar", 2, 6).setCellValue(true);
            });

    assertThat(read.collaboration().established()).hasToString("Optional[1987]");
    assertThat(answer(read, "RB-01").note()).contains("12.5");
    assertThat(answer(read, "RB-02").note()).contains("true");
  }

  @Test
  void datesMayBeTextsAndMayBeCountedFrom1904() {
    assertThat(after(workbook -> cell(workbook, "Samarbeidet", 19, 1).setCellValue("2026-03-12")))
        .isEqualTo(ASSESSMENT);
    Assessment from1904 =
        after(workbook -> workbook.getCTWorkbook().getWorkbookPr().setDate1904(true));

    assertThat(from1904.date()).isEqualTo(ASSESSMENT.date().plusDays(1462));
  }

  @Test
  void emptyRowsAreNothing() {
    assertThat(after(workbook -> cell(workbook, "Svar", 100, 6).setCellValue("  \n ")))
        .isEqualTo(ASSESSMENT);
  }
}
