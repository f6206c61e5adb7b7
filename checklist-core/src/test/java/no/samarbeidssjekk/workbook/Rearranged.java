package no.samarbeidssjekk.workbook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import no.samarbeidssjekk.assessment.Status;
import no.samarbeidssjekk.language.Language;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** What people do to a workbook with a mouse. */
final class Rearranged {

  private static final int EMPTY_COLUMN = 2;
  private static final int EMPTY_ROW = 3;

  private Rearranged() {}

  /** Everything at once, and nothing that changes an answer. */
  static void everything(XSSFWorkbook workbook) {
    for (Sheet sheet : workbook) {
      if (!sheet.getSheetName().equals("Veiledning")) {
        rearrange(sheet);
      }
    }
    translateStatuses(workbook, Language.NYNORSK);
    hide(workbook);
    renameAndReorder(workbook);
  }

  /** Rows sorted the other way, columns in another order, an empty row and an empty column. */
  private static void rearrange(Sheet sheet) {
    List<List<@Nullable Held>> rows = new ArrayList<>();
    int width = sheet.getRow(0).getLastCellNum();
    for (int index = 0; index <= sheet.getLastRowNum(); index++) {
      List<@Nullable Held> cells = new ArrayList<>();
      for (int column = 0; column < width; column++) {
        Row row = sheet.getRow(index);
        cells.add(row == null ? null : Held.in(row.getCell(column)));
      }
      Collections.reverse(cells);
      cells.add(EMPTY_COLUMN, null);
      rows.add(cells);
    }
    List<List<@Nullable Held>> sorted = new ArrayList<>(rows.subList(1, rows.size()));
    if (!sheet.getSheetName().equals("Kommuner")
        && !sheet.getSheetName().equals("Samarbeidet")
        && !sheet.getSheetName().equals("Mer dokumentasjon")) {
      Collections.reverse(sorted);
    }
    sorted.add(0, rows.get(0));
    sorted.add(EMPTY_ROW, List.of());
    for (int index = sheet.getLastRowNum(); index >= 0; index--) {
      if (sheet.getRow(index) != null) {
        sheet.removeRow(sheet.getRow(index));
      }
    }
    for (int index = 0; index < sorted.size(); index++) {
      Row row = sheet.createRow(index + 1);
      for (int column = 0; column < sorted.get(index).size(); column++) {
        Held held = sorted.get(index).get(column);
        if (held != null) {
          held.putInto(row.createCell(column));
        }
      }
    }
  }

  private record Held(CellType type, String text, double number, CellStyle style) {

    static @Nullable Held in(@Nullable Cell cell) {
      if (cell == null) {
        return null;
      }
      boolean isNumber = cell.getCellType() == CellType.NUMERIC;
      return new Held(
          cell.getCellType(),
          isNumber ? "" : cell.getStringCellValue(),
          isNumber ? cell.getNumericCellValue() : 0,
          cell.getCellStyle());
    }

    void putInto(Cell cell) {
      if (type == CellType.NUMERIC) {
        cell.setCellValue(number);
      } else if (type == CellType.STRING) {
        cell.setCellValue(text);
      }
      cell.setCellStyle(style);
    }
  }

  static void translateStatuses(XSSFWorkbook workbook, Language language) {
    for (Row row : workbook.getSheet("Svar")) {
      for (Cell cell : row) {
        if (cell.getCellType() == CellType.STRING) {
          Optional<Status> status =
              Status.vocabulary()
                  .find(cell.getStringCellValue())
                  .filter(
                      found -> found.label().in(Language.BOKMAL).equals(cell.getStringCellValue()));
          status.ifPresent(found -> cell.setCellValue(found.label().in(language)));
        }
      }
    }
  }

  private static void hide(XSSFWorkbook workbook) {
    Sheet answers = workbook.getSheet("Svar");
    answers.setColumnHidden(1, true);
    answers.setColumnHidden(4, true);
    answers.getRow(5).setZeroHeight(true);
    answers.getRow(7).setZeroHeight(true);
    workbook.setSheetHidden(workbook.getSheetIndex("Mer dokumentasjon"), true);
  }

  private static void renameAndReorder(XSSFWorkbook workbook) {
    workbook.setSheetOrder("Svar", 0);
    workbook.setSheetOrder("Samarbeidet", workbook.getNumberOfSheets() - 1);
    workbook.setSheetName(workbook.getSheetIndex("Svar"), "Våre svar (møte 2)");
    workbook.setSheetName(workbook.getSheetIndex("Kommuner"), "Ark2");
  }
}
