package no.samarbeidssjekk.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Worksheet;

/** Lets fastexcel write a workbook. */
final class WorkbookParts {

  private static final String PROGRAM = "Samarbeidssjekk";
  private static final int MARGINAL_POINTS = 9;
  private static final int LONGEST_HEADER = 200;
  private static final Pattern LINE_BREAK = Pattern.compile("\\R");
  private static final float SIDE_MARGIN = 0.4f;
  private static final float MARGIN = 0.6f;
  private static final double LOWEST_ROW = 16;
  private static final int WIDEST_ON_A4 = 200;
  private static final short ONE_PAGE = 1;
  private static final short AS_MANY_AS_IT_TAKES = 0;

  private WorkbookParts() {}

  static byte[] of(Workbook workbook) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    CellText texts = new CellText(workbook.notation().cut());
    try (var parts = new org.dhatim.fastexcel.Workbook(bytes, PROGRAM, null)) {
      parts.properties().setTitle(texts.shown(workbook.title()));
      for (Sheet sheet : workbook.sheets()) {
        Worksheet worksheet = parts.newWorksheet(sheet.name());
        setUp(worksheet, sheet);
        worksheet.header(header(workbook, texts), Position.LEFT, "Calibri", MARGINAL_POINTS);
        CellPrinter printer = new CellPrinter(worksheet, workbook.notation(), texts);
        for (int row = 0; row < sheet.rows().size(); row++) {
          List<Cell> cells = sheet.rows().get(row);
          worksheet.rowHeight(row, print(cells, row, sheet.widths(), printer));
        }
        new FormParts(worksheet, sheet).write();
      }
    }
    return bytes.toByteArray();
  }

  /** Spreadsheets refuse a file whose header is longer than 255 characters with its codes. */
  private static String header(Workbook workbook, CellText texts) {
    String line = LINE_BREAK.matcher(texts.shown(workbook.pageHeader())).replaceAll(" ");
    if (escaped(line).length() <= LONGEST_HEADER) {
      return escaped(line);
    }
    int end = Math.min(line.length(), LONGEST_HEADER);
    while (escaped(line.substring(0, end)).length() >= LONGEST_HEADER) {
      end = line.offsetByCodePoints(end, -1);
    }
    return escaped(line.substring(0, end)) + "…";
  }

  private static String escaped(String line) {
    return CellText.written(line.replace("&", "&&"));
  }

  private static void setUp(Worksheet worksheet, Sheet sheet) {
    for (int column = 0; column < sheet.widths().size(); column++) {
      worksheet.width(column, sheet.widths().get(column));
    }
    worksheet.hideGridLines();
    worksheet.paperSize(paper(sheet));
    worksheet.pageOrientation("landscape");
    worksheet.fitToWidth(ONE_PAGE);
    worksheet.fitToHeight(AS_MANY_AS_IT_TAKES);
    worksheet.leftMargin(SIDE_MARGIN);
    worksheet.rightMargin(SIDE_MARGIN);
    worksheet.topMargin(MARGIN);
    worksheet.bottomMargin(MARGIN);
    worksheet.footer("&P / &N", Position.RIGHT, "Calibri", MARGINAL_POINTS);
    if (sheet.isTable()) {
      worksheet.freezePane(1, 1);
      worksheet.setAutoFilter(0, 0, sheet.rows().size() - 1, sheet.widths().size() - 1);
      worksheet.repeatRows(0);
    }
  }

  /** A wide form could be read on no smaller paper, nor filled in by hand. */
  private static PaperSize paper(Sheet sheet) {
    int width = sheet.widths().stream().mapToInt(Integer::intValue).sum();
    return sheet.isLocked() && width > WIDEST_ON_A4 ? PaperSize.A3_PAPER : PaperSize.A4_PAPER;
  }

  /** Prints a row and tells how high it is. */
  private static double print(
      List<Cell> cells, int row, List<Integer> widths, CellPrinter printer) {
    int column = 0;
    double height = LOWEST_ROW;
    for (Cell cell : cells) {
      int next = column + cell.columns();
      int width = widths.subList(column, next).stream().mapToInt(Integer::intValue).sum();
      height = Math.max(height, printer.print(cell, row, column, width));
      column = next;
    }
    return height;
  }
}
