package no.samarbeidssjekk.spreadsheet;

import static no.samarbeidssjekk.spreadsheet.MadeUpWorkbook.open;
import static no.samarbeidssjekk.spreadsheet.MadeUpWorkbook.page;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("locale")
class WrittenCellTest {

  @Test
  void aTextIsAText() {
    XSSFCell cell = written(Cell.text("blåbær & <æsj>\n  to linjer \ud83d\ude00"));

    assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
    assertThat(cell.getStringCellValue()).isEqualTo("blåbær & <æsj>\n  to linjer \ud83d\ude00");
    assertThat(cell.getCellStyle().getWrapText()).isTrue();
    assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("General");
  }

  @Test
  void aNumberIsANumber() {
    XSSFCell cell = written(Cell.number(1234));

    assertThat(cell.getCellType()).isEqualTo(CellType.NUMERIC);
    assertThat(cell.getNumericCellValue()).isEqualTo(1234);
  }

  @ParameterizedTest
  @CsvSource({"0,0.0", "7,0.07", "29,0.29", "57,0.57", "100,1.0"})
  void aPercentageIsAFractionShownInPercent(int percent, double fraction) {
    XSSFCell cell = written(Cell.percentage(percent));

    assertThat(cell.getNumericCellValue()).isEqualTo(fraction);
    assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("0 %");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1900-03-01", "2024-02-29", "2026-08-01", "9999-12-31"})
  void aDateIsADate(LocalDate day) {
    XSSFCell cell = written(Cell.date(day));

    assertThat(DateUtil.isCellDateFormatted(cell)).isTrue();
    assertThat(cell.getLocalDateTimeCellValue()).isEqualTo(day.atStartOfDay());
    assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("dd.mm.yyyy");
    assertThat(cell.getCellStyle().getAlignment()).isEqualTo(HorizontalAlignment.LEFT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0001-01-01", "1814-05-17", "1900-02-28", "+10000-01-01"})
  void aDateThatSpreadsheetsCannotReckonWithIsAText(LocalDate day) {
    assertThat(written(Cell.date(day)).getStringCellValue()).isEqualTo(day.toString());
  }

  @Test
  void nothingIsAnEmptyCell() {
    assertThat(written(Cell.empty()).getCellType()).isEqualTo(CellType.BLANK);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+47 00 00 00 00",
        "-1",
        "@SUM(A1)",
        "\t=1+1",
        "\n=1+1",
        " =cmd|'/c calc'!A1",
        "=HYPERLINK(\"https://example.org\",\"x\")"
      })
  void whatLooksLikeAFormulaIsATextAlsoAfterItIsEdited(String text) {
    XSSFCell cell = written(Cell.text(text));

    assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
    assertThat(cell.getStringCellValue()).isEqualTo(text);
    assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
  }

  @ParameterizedTest
  @ValueSource(strings = {"_x000D_", "_x0041_", "a_x005F_x000d_b", "__x0041__", "_x41_", "_x"})
  void whatSpreadsheetsTakeForACharacterIsShownAsTyped(String text) {
    assertThat(written(Cell.text(text)).getStringCellValue()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"0007", "0000", "001B", "D83D", "DE00", "FFFE", "FFFF"})
  void whatXmlCannotHoldIsShownInItsPlace(String hexadecimal) {
    String unseen = String.valueOf((char) Integer.parseInt(hexadecimal, 16));

    assertThat(written(Cell.text("a" + unseen + "b")).getStringCellValue()).isEqualTo("a\uFFFDb");
  }

  @Test
  void everyLineBreakIsOneOfTheSpreadsheet() {
    assertThat(written(Cell.text("a\r\nb\rc\nd")).getStringCellValue()).isEqualTo("a\nb\nc\nd");
  }

  @Test
  void theLongestTextIsWhole() {
    String text = "å".repeat(CellText.LONGEST);

    assertThat(written(Cell.text(text)).getStringCellValue()).isEqualTo(text);
  }

  @Test
  void aLongerTextIsCutAndSaysSo() {
    String text = written(Cell.text("å".repeat(CellText.LONGEST + 1))).getStringCellValue();

    assertThat(text).hasSize(CellText.LONGEST).endsWith("å… (cut)");
  }

  @Test
  void aTextIsNotCutWithinACharacter() {
    String text = "a" + "\ud83d\ude00".repeat(CellText.LONGEST);
    String shown = written(Cell.text(text)).getStringCellValue();

    assertThat(shown).endsWith("\ud83d\ude00… (cut)").doesNotContain("\uFFFD");
    assertThat(shown.length()).isBetween(CellText.LONGEST - 1, CellText.LONGEST);
  }

  private static XSSFCell written(Cell cell) {
    return open(page(List.of(List.of(cell)), 10)).getSheetAt(0).getRow(0).getCell(0);
  }
}
