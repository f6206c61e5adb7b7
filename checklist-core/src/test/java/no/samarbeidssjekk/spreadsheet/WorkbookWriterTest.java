package no.samarbeidssjekk.spreadsheet;

import static no.samarbeidssjekk.spreadsheet.MadeUpWorkbook.DAY;
import static no.samarbeidssjekk.spreadsheet.MadeUpWorkbook.NOTATION;
import static no.samarbeidssjekk.spreadsheet.MadeUpWorkbook.bytes;
import static no.samarbeidssjekk.spreadsheet.MadeUpWorkbook.open;
import static no.samarbeidssjekk.spreadsheet.MadeUpWorkbook.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("locale")
class WorkbookWriterTest {

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
        .isThrownBy(() -> new Sheet("Tabell", List.of(10), List.of(), true, false));
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
}
