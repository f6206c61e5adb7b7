package no.samarbeidssjekk.spreadsheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/** Puts cells on a sheet. */
record CellPrinter(Worksheet sheet, Notation notation, CellText texts) {

  private static final String RULE = "BFC1C4";
  private static final String WHITE = "FFFFFF";

  /** The number format of what stays a text when somebody changes it. */
  private static final String TEXT = "@";

  /**
   * Puts a cell in its place.
   *
   * @param width that of all its columns
   * @return how high it is in points
   */
  double print(Cell cell, int row, int column, int width) {
    StyleSetter style = style(cell.look(), row, column);
    cell.filling().ifPresent(filling -> openUp(style, filling));
    cell.value().readBy(new Place(row, column, style));
    style.set();
    if (cell.columns() > 1) {
      sheet.range(row, column, row, column + cell.columns() - 1).merge();
    }
    String text = sheet.value(row, column) instanceof String written ? written : "";
    return TextHeight.of(text, cell.look().points(), width);
  }

  private void openUp(StyleSetter style, Filling filling) {
    style.protectionOption(ProtectionOption.LOCKED, false);
    style.format(filling.kind() == Filling.Kind.DATE ? notation.date() : TEXT);
    if (filling.kind() == Filling.Kind.DATE) {
      style.horizontalAlignment("left");
    }
  }

  private StyleSetter style(Look look, int row, int column) {
    StyleSetter style =
        sheet
            .style(row, column)
            .fontName("Calibri")
            .fontSize(look.points())
            .fontColor(look.text())
            .verticalAlignment("top")
            .wrapText(true);
    if (look.isBold()) {
      style.bold();
    }
    if (!look.ground().equals(WHITE)) {
      style.fillColor(look.ground());
    }
    if (look.isRuled()) {
      style.borderStyle(BorderStyle.THIN).borderColor(RULE);
    }
    return style;
  }

  private final class Place implements Cell.Reader {

    /** Before it, spreadsheets count a 29 February 1900 that never was. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final int row;
    private final int column;
    private final StyleSetter style;

    private Place(int row, int column, StyleSetter style) {
      this.row = row;
      this.column = column;
      this.style = style;
    }

    @Override
    public void text(String text) {
      String shown = texts.shown(text);
      sheet.value(row, column, CellText.written(shown));
      if (CellText.looksLikeFormula(shown)) {
        style.format(TEXT);
      }
    }

    @Override
    public void number(long number) {
      sheet.value(row, column, number);
      style.horizontalAlignment("center");
    }

    @Override
    public void percentage(int percent) {
      sheet.value(row, column, BigDecimal.valueOf(percent, 2));
      style.format(notation.percentage()).horizontalAlignment("center");
    }

    @Override
    public void date(LocalDate day) {
      if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) {
        text(day.toString());
      } else {
        sheet.value(row, column, day);
        style.format(notation.date()).horizontalAlignment("left");
      }
    }
  }
}
