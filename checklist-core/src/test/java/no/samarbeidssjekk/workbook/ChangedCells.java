package no.samarbeidssjekk.workbook;

import java.util.List;
import java.util.function.Consumer;
import no.samarbeidssjekk.language.Language;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** An example as a workbook, what people do to its cells, and what is said of it then. */
final class ChangedCells {

  static final String ANSWERS = "Svar";
  static final String COLLABORATION = "Samarbeidet";
  static final String MUNICIPALITIES = "Kommuner";
  static final String EVIDENCE = "Mer dokumentasjon";

  static final byte[] WORKBOOK = Workbooks.written(Workbooks.example(), Language.BOKMAL);

  private static final List<String> BEFORE = Workbooks.problems(WORKBOOK);

  private ChangedCells() {}

  /** What is said of the workbook after a change, but not before it. */
  static List<String> said(Consumer<XSSFWorkbook> change) {
    return Workbooks.problems(Workbooks.changed(WORKBOOK, change)).stream()
        .filter(line -> !BEFORE.contains(line))
        .toList();
  }

  private static Cell cell(XSSFWorkbook workbook, String sheet, String name) {
    CellReference reference = new CellReference(name);
    Sheet found = workbook.getSheet(sheet);
    Row row = found.getRow(reference.getRow());
    if (row == null) {
      row = found.createRow(reference.getRow());
    }
    Cell cell = row.getCell(reference.getCol());
    return cell == null ? row.createCell(reference.getCol()) : cell;
  }

  static Consumer<XSSFWorkbook> text(String sheet, String name, String text) {
    return workbook -> cell(workbook, sheet, name).setCellValue(text);
  }

  static Consumer<XSSFWorkbook> blank(String sheet, String name) {
    return workbook -> cell(workbook, sheet, name).setBlank();
  }

  static Consumer<XSSFWorkbook> number(String sheet, String name, double number) {
    return workbook -> cell(workbook, sheet, name).setCellValue(number);
  }

  static Consumer<XSSFWorkbook> formula(String sheet, String name, String formula) {
    return workbook -> cell(workbook, sheet, name).setCellFormula(formula);
  }
}
