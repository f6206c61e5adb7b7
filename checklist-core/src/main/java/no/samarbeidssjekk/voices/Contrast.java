package no.samarbeidssjekk.voices;

/**
 * How the answers of a group compare with those of all others, over the items that both know and
 * that concern the cooperation by both.
 *
 * @param group the group
 * @param lower at how many items the group's average is lower
 * @param equal at how many they are equal
 * @param higher at how many the group's average is higher
 */
public record Contrast(Group group, int lower, int equal, int higher) {

  /** Fewer items than this say nothing about a group throughout. */
  public static final int FEWEST_ITEMS = 5;

  /** How many items were compared. */
  public int compared() {
    return lower + equal + higher;
  }

  /**
   * Whether the group is lower throughout: at more than half of at least {@value #FEWEST_ITEMS}
   * items, and higher at no more than a tenth. Our own rule.
   */
  public boolean isLower() {
    return isThroughout(lower, higher);
  }

  /** Whether the group is higher throughout, by the same rule as {@link #isLower}. */
  public boolean isHigher() {
    return isThroughout(higher, lower);
  }

  private boolean isThroughout(int most, int opposite) {
    return compared() >= FEWEST_ITEMS && 2 * most > compared() && 10 * opposite <= compared();
  }
}
