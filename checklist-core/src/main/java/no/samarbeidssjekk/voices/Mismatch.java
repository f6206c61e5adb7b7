package no.samarbeidssjekk.voices;

/**
 * Why an assessment should not be combined with another.
 *
 * @param index the place of the assessment among those given, from 0
 * @param part what differs
 * @param found what it says; of a respondent that is not named, nothing
 * @param other the place of the one it does not go with: the first, or for {@link Part#RESPONDENT}
 *     the first with the same respondent
 * @param otherFound what that one says
 */
public record Mismatch(int index, Part part, String found, int other, String otherFound) {

  /** What does not go together. All but {@link #RESPONDENT} must be the same. */
  public enum Part {
    COLLABORATION,
    CHECKLIST,
    VERSION,
    SUPPLEMENTS,
    /** Different answers with the same respondent, or with none: perhaps of different people. */
    RESPONDENT
  }
}
