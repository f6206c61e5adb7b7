package no.samarbeidssjekk.spreadsheet;

import java.util.Optional;

/**
 * How people fill in a cell. Immutable.
 *
 * @param kind what kind of value is typed there
 * @param words those among which to choose, when there are any; another word gives a warning
 */
public record Filling(Kind kind, Optional<WordList> words) {

  /** What kind of value is typed. */
  public enum Kind {
    /** Stays as it is typed: no leading zero is lost, and nothing becomes a date or a formula. */
    TEXT,
    /** Becomes a day of the calendar. */
    DATE
  }

  /** A text. */
  public static Filling text() {
    return new Filling(Kind.TEXT, Optional.empty());
  }

  /** A date. */
  public static Filling date() {
    return new Filling(Kind.DATE, Optional.empty());
  }

  /** One of these words. */
  public static Filling oneOf(WordList words) {
    return new Filling(Kind.TEXT, Optional.of(words));
  }
}
