package no.samarbeidssjekk.comparison;

/**
 * Why an assessment cannot be compared with another.
 *
 * @param index the place of the assessment among those given, from 0
 * @param part what stands in the way
 * @param found what it says
 * @param other the place of the one it does not go with
 * @param otherFound what that one says
 */
public record Obstacle(int index, Part part, String found, int other, String otherFound) {

  /** What stands in the way. */
  public enum Part {
    /** Another name of the cooperation. */
    COLLABORATION,
    /** Another checklist. */
    CHECKLIST,
    /** The answers of another respondent, or of one and of the cooperation as a whole. */
    RESPONDENT,
    /** The same date, so that it cannot be told which is the newer. */
    DATE
  }
}
