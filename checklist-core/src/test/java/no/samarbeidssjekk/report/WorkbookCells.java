package no.samarbeidssjekk.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import no.samarbeidssjekk.gap.GapAnalysis;
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.problem.InvalidDocumentException;
import no.samarbeidssjekk.spreadsheet.WrittenWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reports as workbooks, and what stands in their cells. */
final class WorkbookCells {

  static final int SUMMARY = 0;
  static final int ITEMS = 1;
  static final int GAPS = 2;
  static final int ACTION_PLAN = 3;

  static final GapAnalysis ANALYSIS =
      Examples.read(
          Examples.files().stream()
              .filter(file -> file.endsWith("eksempelregionen.yaml"))
              .findFirst()
              .orElseThrow());

  private WorkbookCells() {}

  static List<String> words(XSSFRow row) {
    List<String> words = new ArrayList<>();
    row.forEach(cell -> words.add(word(cell)));
    return words;
  }

  static String word(Cell cell) {
    return switch (cell.getCellType()) {
      case STRING -> cell.getStringCellValue();
      case NUMERIC ->
          DateUtil.isCellDateFormatted(cell)
              ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
              : number(cell.getNumericCellValue());
      default -> "";
    };
  }

  static String number(double number) {
    return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
  }

  static List<String> column(XSSFSheet sheet, int column) {
    List<String> words = new ArrayList<>();
    sheet.forEach(row -> words.add(word(row.getCell(column))));
    return words.subList(1, words.size());
  }

  /** The first row that begins with these words. */
  static XSSFRow row(XSSFSheet sheet, String first) {
    for (Row row : sheet) {
      if (row.getCell(0) != null && word(row.getCell(0)).equals(first)) {
        return (XSSFRow) row;
      }
    }
    throw new AssertionError("No row begins with " + first);
  }

  static String colour(Cell cell) {
    return ((XSSFCellStyle) cell.getCellStyle()).getFillForegroundXSSFColor().getARGBHex();
  }

  static XSSFWorkbook example(Language language) {
    return new WrittenWorkbook(bytes(ANALYSIS, language)).open();
  }

  static XSSFWorkbook open(Sketch sketch) {
    return new WrittenWorkbook(bytes(sketch.analysis(), Language.BOKMAL)).open();
  }

  static byte[] bytes(GapAnalysis analysis, Language language) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      Report report = Report.of(analysis, language, Examples.TODAY);
      new ReportRenderer().render(report, ReportFormat.WORKBOOK, bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InvalidDocumentException e) {
      throw new IllegalStateException(e);
    }
  }
}
