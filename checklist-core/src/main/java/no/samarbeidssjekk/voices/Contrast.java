package no.samarbeidssjekk.voices;

/**
 * How the answers of a group compare with those of all others, over the items that both know and
 * that concern the cooperation by both.
 *
 * @param group the group
 * @param lower at how many items the group's average is lower
 * @param equal at how many they are equal
 * @param higher at how many the group's average is higher
 * @param difference how many points the group is above the others on average, from -2 to 2; 0 when
 *     nothing was compared
 */
public record Contrast(Group group, int lower, int equal, int higher, double difference) {

  /** Fewer items than this say nothing about a group throughout. */
  public static final int FEWEST_ITEMS = 5;

  /** A smaller {@link #difference} than this, in points, is none worth telling. */
  public static final double LEAST_DIFFERENCE = 0.5;

  /** How many items were compared. */
  public int compared() {
    return lower + equal + higher;
  }

  /**
   * Whether the group is lower throughout: at more than half of at least {@value #FEWEST_ITEMS}
   * items, higher at no more than a tenth, and by {@value #LEAST_DIFFERENCE} points on average. Our
   * own rule.
   */
  public boolean isLower() {
    return isThroughout(lower, higher) && difference <= -LEAST_DIFFERENCE;
  }

  /** Whether the group is higher throughout, by the same rule as {@link #isLower}. */
  public boolean isHigher() {
    return isThroughout(higher, lower) && difference >= LEAST_DIFFERENCE;
  }

  private boolean isThroughout(int most, int opposite) {
    return compared() >= FEWEST_ITEMS && 2 * most > compared() && 10 * opposite <= compared();
  }
}
