package no.samarbeidssjekk.spreadsheet;

/** How a cell looks. The colours are those of dark text on a light ground, also when printed. */
public enum Look {
  /** Running text. */
  PLAIN(11, false, "292C30", "FFFFFF", false),
  /** What the whole is called. */
  TITLE(18, true, "292C30", "FFFFFF", false),
  /** What a part is called. */
  HEADING(13, true, "0062BA", "FFFFFF", false),
  /** What something beside it is called. */
  LABEL(11, true, "292C30", "FFFFFF", false),
  /** The top of a table. */
  HEADER(11, true, "FFFFFF", "1B3A57", true),
  /** A cell of a table. */
  CELL(11, false, "292C30", "FFFFFF", true),
  /** A cell to fill in. */
  ENTRY(11, false, "292C30", "FFFBE6", true),
  /** A cell of a table that stands out. */
  STRONG(11, true, "292C30", "F3F4F6", true),
  GREEN(11, false, "023409", "DAEDDD", true),
  YELLOW(11, false, "3C2807", "FAE6C6", true),
  RED(11, false, "590D0D", "F8E4E4", true),
  BLUE(11, false, "042D4D", "DCEBF6", true),
  GREY(11, false, "5B5D60", "F3F4F6", true);

  private final int points;
  private final boolean isBold;
  private final String text;
  private final String ground;
  private final boolean isRuled;

  Look(int points, boolean isBold, String text, String ground, boolean isRuled) {
    this.points = points;
    this.isBold = isBold;
    this.text = text;
    this.ground = ground;
    this.isRuled = isRuled;
  }

  /** The height of the letters in points. */
  int points() {
    return points;
  }

  boolean isBold() {
    return isBold;
  }

  /** The colour of the letters as six hexadecimal digits. */
  String text() {
    return text;
  }

  /** The colour behind them as six hexadecimal digits. */
  String ground() {
    return ground;
  }

  /** Whether a thin line stands around the cell. */
  boolean isRuled() {
    return isRuled;
  }
}
