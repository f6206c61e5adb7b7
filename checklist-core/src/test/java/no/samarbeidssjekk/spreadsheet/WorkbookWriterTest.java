package no.samarbeidssjekk.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("locale")
class WorkbookWriterTest {

  private static final LocalDate DAY = LocalDate.of(2026, 8, 1);
  private static final Notation NOTATION = new Notation("dd.mm.yyyy", "0 %", "… (cut)");

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

  @Test
  void aTableHasAHeaderThatStaysInSightIsFilteredAndIsPrintedOnEveryPage() {
    XSSFSheet sheet =
        open(Sheet.table(
                "Tabell",
                List.of(new Column("En", 10), new Column("To", 30)),
                List.of(
                    List.of(Cell.text("a"), Cell.number(1)),
                    List.of(Cell.text("b"), Cell.number(2)))))
            .getSheetAt(0);

    assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("En");
    assertThat(sheet.getRow(0).getCell(1).getStringCellValue()).isEqualTo("To");
    assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
    assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
    assertThat(sheet.getPaneInformation().getVerticalSplitPosition()).isEqualTo((short) 1);
    assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:B3");
    assertThat(sheet.getRepeatingRows()).isEqualTo(CellRangeAddress.valueOf("1:1"));
    assertThat(sheet.getColumnWidth(0)).isEqualTo(10 * 256);
    assertThat(sheet.getColumnWidth(1)).isEqualTo(30 * 256);
  }

  @Test
  void aTableWithoutRowsCanBeOpened() {
    XSSFSheet sheet =
        open(Sheet.table("Tom", List.of(new Column("En", 10)), List.of())).getSheetAt(0);

    assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:A1");
  }

  @Test
  void aPageHasNeitherFilterNorHeader() {
    XSSFSheet sheet = open(page(List.of(List.of(Cell.text("a"))), 10)).getSheetAt(0);

    assertThat(sheet.getPaneInformation()).isNull();
    assertThat(sheet.getCTWorksheet().isSetAutoFilter()).isFalse();
    assertThat(sheet.getRepeatingRows()).isNull();
  }

  @Test
  void everySheetIsPrintedLandscapeAndAsWideAsThePage() {
    XSSFSheet sheet = open(page(List.of(), 10)).getSheetAt(0);

    assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
    assertThat(sheet.getFitToPage()).isTrue();
    assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
    assertThat(sheet.getPrintSetup().getFitHeight()).isEqualTo((short) 0);
  }

  @Test
  void aCellAcrossColumnsIsMergedAndHighEnoughForItsText() {
    XSSFSheet sheet =
        open(page(
                List.of(
                    List.of(Cell.text("a"), Cell.text("ord ".repeat(20)).across(2)),
                    List.of(Cell.text("b"))),
                20,
                20,
                20))
            .getSheetAt(0);

    assertThat(sheet.getMergedRegions()).containsExactly(CellRangeAddress.valueOf("B1:C1"));
    assertThat(sheet.getRow(0).getHeightInPoints())
        .isGreaterThanOrEqualTo(2 * sheet.getRow(1).getHeightInPoints() - 1);
  }

  @Test
  void theSameWorkbookIsTheSameBytesOnEveryMachine() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    byte[] here = bytes(full());
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      for (int again = 0; again < 10; again++) {
        assertThat(bytes(full())).isEqualTo(here);
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void nothingInTheFileTellsWhenItWasWritten() throws IOException {
    byte[] bytes = bytes(full());

    assertThat(new WrittenWorkbook(bytes).parts().get("docProps/core.xml"))
        .contains("2026-08-01T00:00:00Z</dcterms:created>", "<dc:title>T&lt;i&gt;ttel</dc:title>");
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 2, 1, 0, 0));
        assertThat(entry.getExtra()).isNull();
        assertThat(entry.getMethod()).isEqualTo(ZipEntry.STORED);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "'a",
        "a'",
        "a/b",
        "a\\b",
        "a?",
        "a*",
        "[a",
        "a]",
        "a:b",
        "a\nb",
        "abcdefghijklmnopqrstuvwxyz123456"
      })
  void aNameThatSpreadsheetsRefuseIsRefused(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Sheet.page(name, List.of(10), List.of()))
        .withMessageContaining(name);
  }

  @Test
  void aNameOf31LettersWithAnApostropheWithinIsFine() {
    String name = "d'r " + "å".repeat(27);

    assertThat(open(Sheet.page(name, List.of(10), List.of())).getSheetName(0)).isEqualTo(name);
  }

  @Test
  void twoSheetsOfOneNameAreRefused() {
    List<Sheet> sheets =
        List.of(
            Sheet.page("Ark", List.of(10), List.of()), Sheet.page("ARK", List.of(10), List.of()));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Workbook("T", "Intern", DAY, NOTATION, sheets))
        .withMessageContaining("ARK");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Workbook("T", "Intern", DAY, NOTATION, List.of()));
  }

  @Test
  void aRowWiderThanTheSheetIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> page(List.of(List.of(Cell.empty(), Cell.empty().across(2))), 10, 10));
    assertThatIllegalArgumentException().isThrownBy(() -> Cell.empty().across(0));
  }

  @Test
  void aSheetWithoutColumnsAndATableWithoutAHeaderAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> page(List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Sheet.table("Tabell", List.of(), List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Sheet("Tabell", List.of(10), List.of(), true));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 256})
  void aWidthThatSpreadsheetsRefuseIsRefused(int width) {
    assertThatIllegalArgumentException().isThrownBy(() -> page(List.of(), width));
  }

  private static Workbook full() {
    List<List<Cell>> lines =
        IntStream.range(0, 40)
            .mapToObj(
                row ->
                    List.of(
                        Cell.text("linje " + row).as(Look.PLAIN).across(2),
                        Cell.text("b").across(2)))
            .toList();
    List<List<Cell>> cells =
        Arrays.stream(Look.values())
            .map(look -> List.of(Cell.date(DAY), Cell.percentage(29).as(look)))
            .toList();
    return new Workbook(
        "T<i>ttel",
        "Intern & <åpen>",
        DAY,
        NOTATION,
        List.of(
            Sheet.page("Side", List.of(20, 20, 20, 20), lines),
            Sheet.table("Tabell", List.of(new Column("A", 20), new Column("B", 20)), cells)));
  }

  private static XSSFCell written(Cell cell) {
    return open(page(List.of(List.of(cell)), 10)).getSheetAt(0).getRow(0).getCell(0);
  }

  private static Sheet page(List<List<Cell>> rows, Integer... widths) {
    return Sheet.page("Ark", List.of(widths), rows);
  }

  private static XSSFWorkbook open(Sheet sheet) {
    return new WrittenWorkbook(bytes(new Workbook("T", "Intern", DAY, NOTATION, List.of(sheet))))
        .open();
  }

  private static byte[] bytes(Workbook workbook) {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    try {
      new WorkbookWriter().write(workbook, stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return stream.toByteArray();
  }
}
