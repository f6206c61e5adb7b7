package no.samarbeidssjekk.overview;

/**
 * Documents that an overview was asked to count and could not.
 *
 * @param unreadable documents that could not be read, 0 or more
 * @param oneVoice documents with the answers of one respondent, 0 or more
 */
public record LeftOut(int unreadable, int oneVoice) {

  /** None: the empty element of {@link #plus}. */
  public static final LeftOut NONE = new LeftOut(0, 0);

  /** One document that could not be read. */
  public static final LeftOut UNREADABLE = new LeftOut(1, 0);

  /** One document with the answers of one respondent. */
  public static final LeftOut ONE_VOICE = new LeftOut(0, 1);

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException when one is negative
   */
  public LeftOut {
    if (Math.min(unreadable, oneVoice) < 0) {
      throw new IllegalArgumentException("Fewer documents than none");
    }
  }

  /**
   * Both together.
   *
   * @throws ArithmeticException when there are more than 2,147,483,647 of a kind
   */
  public LeftOut plus(LeftOut other) {
    return new LeftOut(
        Math.addExact(unreadable, other.unreadable), Math.addExact(oneVoice, other.oneVoice));
  }
}
