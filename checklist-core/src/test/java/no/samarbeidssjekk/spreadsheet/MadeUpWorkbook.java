package no.samarbeidssjekk.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Small workbooks, written and opened by another library. */
final class MadeUpWorkbook {

  static final LocalDate DAY = LocalDate.of(2026, 8, 1);
  static final Notation NOTATION = new Notation("dd.mm.yyyy", "0 %", "… (cut)");

  private MadeUpWorkbook() {}

  static Sheet page(List<List<Cell>> rows, Integer... widths) {
    return Sheet.page("Ark", List.of(widths), rows);
  }

  static XSSFWorkbook open(Sheet sheet) {
    return new WrittenWorkbook(bytes(new Workbook("T", "Intern", DAY, NOTATION, List.of(sheet))))
        .open();
  }

  static byte[] bytes(Workbook workbook) {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    try {
      new WorkbookWriter().write(workbook, stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return stream.toByteArray();
  }
}
