package no.samarbeidssjekk.voices;

/**
 * Why an assessment cannot be combined with the first.
 *
 * @param index the place of the assessment among those given, from 0
 * @param part what differs
 * @param found what it says
 * @param first what the first assessment says
 */
public record Mismatch(int index, Part part, String found, String first) {

  /** What must be the same in assessments that are combined. */
  public enum Part {
    COLLABORATION,
    CHECKLIST,
    VERSION,
    SUPPLEMENTS
  }
}
