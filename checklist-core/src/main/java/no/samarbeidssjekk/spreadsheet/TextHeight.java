package no.samarbeidssjekk.spreadsheet;

/**
 * How high a text stands in a cell. Estimated, since programs do not all find the height of a row
 * themselves, and none does when a cell takes several columns.
 */
final class TextHeight {

  /** The highest row that spreadsheets know, in points. */
  private static final double HIGHEST = 409.5;

  private static final double LINE = 1.45;
  private static final double POINTS_OF_WIDTH = 11;

  private TextHeight() {}

  /**
   * In points.
   *
   * @param points the height of the letters
   * @param width how many digits of 11 points fit side by side
   */
  static double of(String text, int points, int width) {
    int room = Math.max(1, (int) (width * POINTS_OF_WIDTH / points));
    int lines = text.lines().mapToInt(line -> lines(line, room)).sum();
    return Math.min(HIGHEST, Math.max(1, lines) * Math.ceil(points * LINE));
  }

  /** How many lines the words fill when each holds so many letters. */
  private static int lines(String words, int room) {
    int lines = 1;
    int used = 0;
    for (String word : words.split(" ", -1)) {
      int length = word.length();
      if (used > 0 && used + 1 + length > room) {
        lines++;
        used = 0;
      }
      used += length + (used > 0 ? 1 : 0);
      lines += Math.max(0, used - 1) / room;
      used = used == 0 ? 0 : (used - 1) % room + 1;
    }
    return lines;
  }
}
