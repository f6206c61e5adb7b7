package no.samarbeidssjekk.spreadsheet;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A cell by its row and column, both from 1, as {@code B7} names it. */
record CellReference(int row, int column) {

  private static final Pattern NAME = Pattern.compile("\\$?([A-Z]{1,3})\\$?([0-9]{1,7})");
  private static final int LETTERS = 26;
  private static final int MOST_ROWS = 1_048_576;
  private static final int MOST_COLUMNS = 16_384;

  static Optional<CellReference> parse(String name) {
    Matcher parts = NAME.matcher(name);
    if (!parts.matches()) {
      return Optional.empty();
    }
    int column = 0;
    for (char letter : parts.group(1).toCharArray()) {
      column = column * LETTERS + letter - 'A' + 1;
    }
    return Optional.of(new CellReference(Integer.parseInt(parts.group(2)), column))
        .filter(CellReference::exists);
  }

  boolean exists() {
    return row >= 1 && row <= MOST_ROWS && column >= 1 && column <= MOST_COLUMNS;
  }
}
