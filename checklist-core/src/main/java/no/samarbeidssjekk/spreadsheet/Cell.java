package no.samarbeidssjekk.spreadsheet;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A cell: a value of a type, and how it looks. Immutable.
 *
 * @param value what is in it
 * @param look how it looks
 * @param columns how many columns it takes, 1 or more
 * @param filling how people fill it in; empty when it is only to be read
 */
public record Cell(Value value, Look look, int columns, Optional<Filling> filling) {

  private static final Cell EMPTY = of(new Empty());

  public Cell {
    if (columns < 1) {
      throw new IllegalArgumentException("A cell takes at least one column, not " + columns);
    }
  }

  /** A text, never a formula or a link. */
  public static Cell text(String text) {
    return of(new Text(text));
  }

  /** A whole number. */
  public static Cell number(long number) {
    return of(new WholeNumber(number));
  }

  /** A whole percentage: 55 is 55 %. */
  public static Cell percentage(int percent) {
    return of(new Percentage(percent));
  }

  /** A day. */
  public static Cell date(LocalDate day) {
    return of(new Day(day));
  }

  /** Nothing. */
  public static Cell empty() {
    return EMPTY;
  }

  private static Cell of(Value value) {
    return new Cell(value, Look.CELL, 1, Optional.empty());
  }

  /** The same with another look. */
  public Cell as(Look other) {
    return new Cell(value, other, columns, filling);
  }

  /** The same, so wide that it takes this many columns. */
  public Cell across(int count) {
    return new Cell(value, look, count, filling);
  }

  /** The same as a cell to fill in, or to change. */
  public Cell filledIn(Filling how) {
    return new Cell(value, Look.ENTRY, columns, Optional.of(how));
  }

  /** What is in a cell. */
  public sealed interface Value permits Text, WholeNumber, Percentage, Day, Empty {
    /** Gives the value to the method for its type, or to none when there is nothing. */
    void readBy(Reader reader);
  }

  /** Takes a value of any type. */
  public interface Reader {
    /** Takes a text. */
    void text(String text);

    /** Takes a whole number. */
    void number(long number);

    /** Takes a whole percentage: 55 is 55 %. */
    void percentage(int percent);

    /** Takes a day. */
    void date(LocalDate day);
  }

  private record Text(String text) implements Value {
    @Override
    public void readBy(Reader reader) {
      reader.text(text);
    }
  }

  private record WholeNumber(long number) implements Value {
    @Override
    public void readBy(Reader reader) {
      reader.number(number);
    }
  }

  private record Percentage(int percent) implements Value {
    @Override
    public void readBy(Reader reader) {
      reader.percentage(percent);
    }
  }

  private record Day(LocalDate day) implements Value {
    @Override
    public void readBy(Reader reader) {
      reader.date(day);
    }
  }

  private record Empty() implements Value {
    @Override
    public void readBy(Reader reader) {}
  }
}
