package no.samarbeidssjekk.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;

/** Writes workbooks as XLSX. Thread-safe. */
public final class WorkbookWriter {

  /**
   * Writes a workbook. The stream is flushed and not closed. The same workbook gives the same bytes
   * on every machine.
   *
   * <p>A text longer than the 32,767 characters that a cell can hold is cut, and ends as the
   * notation says. A date that spreadsheets cannot reckon with (before 1 March 1900 or after 9999)
   * is written as a text.
   *
   * @throws IOException when the stream cannot be written
   * @throws IllegalStateException when the library fastexcel is not on the class path
   */
  public void write(Workbook workbook, OutputStream stream) throws IOException {
    RepeatablePackage.write(parts(workbook), workbook, stream);
    stream.flush();
  }

  private static byte[] parts(Workbook workbook) throws IOException {
    try {
      return WorkbookParts.of(workbook);
    } catch (NoClassDefFoundError e) {
      throw new IllegalStateException(
          "XLSX takes a library that is not on the class path: org.dhatim:fastexcel", e);
    }
  }
}
