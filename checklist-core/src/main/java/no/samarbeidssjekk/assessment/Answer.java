package no.samarbeidssjekk.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The answer to one item.
 *
 * @param status how it stands
 * @param note what the cooperation says about it
 * @param reason why the item is not relevant
 * @param evidence what the answer rests on
 * @param action what shall be done about it
 * @param voices what each respondent answered, when this is the joint answer of several
 * @param disagreement whether those who answered differently have agreed since; empty when they did
 *     not differ
 */
public record Answer(
    Status status,
    Optional<String> note,
    Optional<String> reason,
    List<Evidence> evidence,
    Optional<Action> action,
    List<Voice> voices,
    Optional<Disagreement> disagreement) {

  /**
   * Checks the reason and copies the evidence and the voices.
   *
   * @throws IllegalArgumentException when «ikke relevant» has no reason
   */
  public Answer {
    evidence = List.copyOf(evidence);
    voices = List.copyOf(voices);
    if (status == Status.NOT_APPLICABLE && reason.isEmpty()) {
      throw new IllegalArgumentException("An item that is not applicable needs a reason");
    }
  }

  /**
   * An answer that is not the joint one of several respondents.
   *
   * @throws IllegalArgumentException when «ikke relevant» has no reason
   */
  public Answer(
      Status status,
      Optional<String> note,
      Optional<String> reason,
      List<Evidence> evidence,
      Optional<Action> action) {
    this(status, note, reason, evidence, action, List.of(), Optional.empty());
  }

  /**
   * A status and nothing more.
   *
   * @throws IllegalArgumentException for «ikke relevant», which needs a reason
   */
  public static Answer of(Status status) {
    return new Answer(status, Optional.empty(), Optional.empty(), List.of(), Optional.empty());
  }

  /** «Ikke relevant», and why. */
  public static Answer notApplicable(String reason) {
    return new Answer(
        Status.NOT_APPLICABLE, Optional.empty(), Optional.of(reason), List.of(), Optional.empty());
  }

  /**
   * The same answer with another status.
   *
   * @throws IllegalArgumentException when «ikke relevant» has no reason
   */
  public Answer withStatus(Status other, Optional<String> otherReason) {
    return new Answer(other, note, otherReason, evidence, action, voices, disagreement);
  }

  /** The same answer with another note. */
  public Answer withNote(Optional<String> other) {
    return new Answer(status, other, reason, evidence, action, voices, disagreement);
  }

  /** The same answer resting on other evidence. */
  public Answer withEvidence(List<Evidence> other) {
    return new Answer(status, note, reason, other, action, voices, disagreement);
  }

  /** The same answer with another action. */
  public Answer withAction(Optional<Action> other) {
    return new Answer(status, note, reason, evidence, other, voices, disagreement);
  }

  /** The same answer, on which those who answered have agreed, or have not yet. */
  public Answer withDisagreement(Disagreement other) {
    return new Answer(status, note, reason, evidence, action, voices, Optional.of(other));
  }

  /** Whether an action was due before this day and the item still is not in place. */
  public boolean isOverdue(LocalDate today) {
    return status.isGap() && action.map(planned -> planned.isOverdue(today)).orElse(false);
  }

  /** Whether the answer says nothing but its status. */
  public boolean isStatusAlone() {
    return note.isEmpty()
        && reason.isEmpty()
        && evidence.isEmpty()
        && action.isEmpty()
        && voices.isEmpty()
        && disagreement.isEmpty();
  }
}
