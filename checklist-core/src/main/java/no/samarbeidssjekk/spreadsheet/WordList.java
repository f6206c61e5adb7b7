package no.samarbeidssjekk.spreadsheet;

/**
 * Words below each other in a sheet, among which a cell lets people choose.
 *
 * @param sheet the name of the sheet in which they stand
 * @param column their column, from 0
 * @param first the row of the first, from 0
 * @param last the row of the last, from 0
 * @param advice what is said when another word is typed
 */
public record WordList(String sheet, int column, int first, int last, String advice) {

  /**
   * Checks that there is a word.
   *
   * @throws IllegalArgumentException when there is none
   */
  public WordList {
    if (column < 0 || first < 0 || last < first) {
      throw new IllegalArgumentException("No words: rows " + first + " to " + last);
    }
  }

  /** The same without its last words. */
  public WordList withoutLast(int count) {
    return new WordList(sheet, column, first, last - count, advice);
  }
}
