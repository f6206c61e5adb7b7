package no.samarbeidssjekk.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook as another library reads it. */
public final class WrittenWorkbook {

  private final byte[] bytes;

  public WrittenWorkbook(byte[] bytes) {
    this.bytes = bytes;
  }

  /** What Apache POI reads. */
  public XSSFWorkbook open() {
    try {
      return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every text in it, from sheet to sheet. */
  public List<String> texts() {
    return cells()
        .filter(cell -> cell.getCellType() == CellType.STRING)
        .map(Cell::getStringCellValue)
        .toList();
  }

  /** Every cell that is not empty, from sheet to sheet. */
  public Stream<Cell> cells() {
    return stream(open()).flatMap(WrittenWorkbook::stream).flatMap(WrittenWorkbook::stream);
  }

  /** Each cell on a line: where, what and in which format. */
  public List<String> listing() {
    List<String> lines = new ArrayList<>();
    cells()
        .filter(cell -> cell.getCellType() != CellType.BLANK)
        .forEach(cell -> lines.add(line(cell)));
    return lines;
  }

  private static String line(Cell cell) {
    String place = cell.getSheet().getSheetName() + "!" + cell.getAddress() + " ";
    return switch (cell.getCellType()) {
      case STRING -> place + "«" + cell.getStringCellValue().replace("\n", "\\n") + "»";
      case NUMERIC ->
          DateUtil.isCellDateFormatted(cell)
              ? place
                  + cell.getLocalDateTimeCellValue().toLocalDate()
                  + " "
                  + cell.getCellStyle().getDataFormatString()
              : place
                  + cell.getNumericCellValue()
                  + " "
                  + cell.getCellStyle().getDataFormatString();
      default -> place + cell.getCellType();
    };
  }

  /** The name and the content of each part of the package. */
  public Map<String, String> parts() {
    Map<String, String> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return parts;
  }

  private static <T> Stream<T> stream(Iterable<T> all) {
    return StreamSupport.stream(all.spliterator(), false);
  }
}
