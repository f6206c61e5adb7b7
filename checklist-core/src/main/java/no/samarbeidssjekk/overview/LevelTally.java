package no.samarbeidssjekk.overview;

/**
 * How many cooperations stand how at one level, and how much they have settled of what the level
 * asks. Each number is 0 or more.
 *
 * @param reached cooperations that have reached the level
 * @param notReached cooperations known not to have
 * @param undecided cooperations for which it depends on items that are open
 * @param notAssessable cooperations that no item at the level concerns
 * @param settled items of theirs, at the level or below it, of which the status is known: all but
 *     «vet ikke» and «ikke vurdert»
 * @param asked items of theirs at the level or below it. Only items of the checklist as published
 *     count here, not those of supplements
 */
public record LevelTally(
    int reached, int notReached, int undecided, int notAssessable, long settled, long asked) {

  /** Of no cooperation: the empty element of {@link #plus}. */
  public static final LevelTally NONE = new LevelTally(0, 0, 0, 0, 0, 0);

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException when one is negative, or more is settled than asked
   * @throws ArithmeticException when there are more than 2,147,483,647 cooperations
   */
  public LevelTally {
    if (Math.min(Math.min(reached, notReached), Math.min(undecided, notAssessable)) < 0
        || settled < 0
        || settled > asked) {
      throw new IllegalArgumentException("Numbers that cannot be counted at a level");
    }
    sum(reached, notReached, undecided, notAssessable);
  }

  /** Of one cooperation. */
  static LevelTally one(Standing standing, int settled, int asked) {
    return switch (standing) {
      case REACHED -> new LevelTally(1, 0, 0, 0, settled, asked);
      case NOT_REACHED -> new LevelTally(0, 1, 0, 0, settled, asked);
      case UNDECIDED -> new LevelTally(0, 0, 1, 0, settled, asked);
      case NOT_ASSESSABLE -> new LevelTally(0, 0, 0, 1, settled, asked);
    };
  }

  /** All cooperations counted. */
  public int cooperations() {
    return sum(reached, notReached, undecided, notAssessable);
  }

  /** Both together. */
  public LevelTally plus(LevelTally other) {
    return new LevelTally(
        Math.addExact(reached, other.reached),
        Math.addExact(notReached, other.notReached),
        Math.addExact(undecided, other.undecided),
        Math.addExact(notAssessable, other.notAssessable),
        Math.addExact(settled, other.settled),
        Math.addExact(asked, other.asked));
  }

  private static int sum(int first, int second, int third, int fourth) {
    return Math.toIntExact((long) first + second + third + fourth);
  }
}
