package no.samarbeidssjekk.assessment;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What one respondent answered to an item, kept in a joint answer.
 *
 * @param from who answered
 * @param status how it stands
 * @param note what they say about it
 * @param reason why the item is not relevant
 * @param evidence what the answer rests on
 * @param action what should be done about it
 */
public record Voice(
    Respondent from,
    Status status,
    Optional<String> note,
    Optional<String> reason,
    List<Evidence> evidence,
    Optional<Action> action)
    implements Comparable<Voice> {

  private static final Comparator<Voice> ORDER =
      Comparator.comparing(Voice::from)
          .thenComparing(Voice::status)
          .thenComparing(voice -> voice.note().orElse(""))
          .thenComparing(voice -> voice.reason().orElse(""))
          .thenComparing(voice -> voice.evidence().toString())
          .thenComparing(voice -> voice.action().map(Action::toString).orElse(""));

  public Voice {
    evidence = List.copyOf(evidence);
  }

  /** The answer as the voice of the one who gave it. */
  public static Voice of(Respondent from, Answer answer) {
    return new Voice(
        from, answer.status(), answer.note(), answer.reason(), answer.evidence(), answer.action());
  }

  /** By respondent, then by what was answered. */
  @Override
  public int compareTo(Voice other) {
    return ORDER.compare(this, other);
  }
}
