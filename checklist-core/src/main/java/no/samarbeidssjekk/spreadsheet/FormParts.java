package no.samarbeidssjekk.spreadsheet;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.SheetProtectionOption;
import org.dhatim.fastexcel.Worksheet;

/** Makes a sheet a form: its lists of words to choose from, and what is locked in it. */
record FormParts(Worksheet worksheet, Sheet sheet) {

  /** What can be done though the sheet is locked. */
  private static final Set<SheetProtectionOption> ALLOWED =
      Set.of(
          SheetProtectionOption.SORT,
          SheetProtectionOption.AUTO_FILTER,
          SheetProtectionOption.FORMAT_COLUMNS,
          SheetProtectionOption.FORMAT_ROWS);

  /** fastexcel locks nothing without one; it is taken out of the file. */
  private static final String ANY_PASSWORD = "x";

  void write() {
    for (int column = 0; column < sheet.widths().size(); column++) {
      offerWords(column);
    }
    if (sheet.isLocked()) {
      Set<SheetProtectionOption> locked = EnumSet.copyOf(SheetProtectionOption.DEFAULT_OPTIONS);
      locked.removeAll(ALLOWED);
      worksheet.protect(ANY_PASSWORD, locked);
    }
  }

  /** Cells below each other that offer the same words are told of in one. */
  private void offerWords(int column) {
    int first = 0;
    for (int row = 1; row <= sheet.rows().size(); row++) {
      if (row == sheet.rows().size() || !words(row, column).equals(words(first, column))) {
        offerWords(words(first, column), first, row - 1, column);
        first = row;
      }
    }
  }

  private void offerWords(Optional<WordList> words, int first, int last, int column) {
    words.ifPresent(
        list ->
            worksheet
                .range(first, column, last, column)
                .validateWithListByFormula(area(list))
                .errorStyle(DataValidationErrorStyle.WARNING)
                .errorTitle(list.sheet())
                .error(list.advice())
                .showErrorMessage(true));
  }

  private Optional<WordList> words(int row, int column) {
    List<Cell> cells = sheet.rows().get(row);
    return column < cells.size()
        ? cells.get(column).filling().flatMap(Filling::words)
        : Optional.empty();
  }

  private String area(WordList list) {
    String cells =
        worksheet.range(list.first(), list.column(), list.last(), list.column()).toAbsoluteString();
    return "'%s'!%s".formatted(list.sheet().replace("'", "''"), cells);
  }
}
