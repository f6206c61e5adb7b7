package no.samarbeidssjekk.assessment;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samarbeidssjekk.checklist.Item;
import no.samarbeidssjekk.checklist.Level;

/**
 * A cooperation's answers to a checklist on one day.
 *
 * @param checklist the checklist answered
 * @param supplements the supplements by which the checklist was adapted, in the order of use
 * @param collaboration the cooperation
 * @param date the day for which the answers hold
 * @param target the level aimed at, when one is named
 * @param marking who may read it
 * @param respondent whose answers they are, when they are not the cooperation's own
 * @param effect how large an effect the cooperation has, as it sees it itself
 * @param note what readers should know about the assessment as a whole
 * @param answers the answers by item id, in the order of the file; the answer to an item that was
 *     replaced stands under the id of the one that took its place, and the answer to an item that
 *     was retired without a replacement, or is left out by a supplement, is kept under its own
 */
public record Assessment(
    EditionReference checklist,
    List<EditionReference> supplements,
    Collaboration collaboration,
    LocalDate date,
    Optional<Level> target,
    Marking marking,
    Optional<Respondent> respondent,
    Effect effect,
    Optional<String> note,
    Map<String, Answer> answers) {

  private static final Answer NONE = Answer.of(Status.NOT_ASSESSED);

  public Assessment {
    supplements = List.copyOf(supplements);
    answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
  }

  /** An assessment that does not rate the effect. */
  public Assessment(
      EditionReference checklist,
      List<EditionReference> supplements,
      Collaboration collaboration,
      LocalDate date,
      Optional<Level> target,
      Marking marking,
      Optional<Respondent> respondent,
      Optional<String> note,
      Map<String, Answer> answers) {
    this(
        checklist,
        supplements,
        collaboration,
        date,
        target,
        marking,
        respondent,
        Effect.NOT_RATED,
        note,
        answers);
  }

  /** The cooperation's own answers. */
  public Assessment(
      EditionReference checklist,
      List<EditionReference> supplements,
      Collaboration collaboration,
      LocalDate date,
      Optional<Level> target,
      Marking marking,
      Optional<String> note,
      Map<String, Answer> answers) {
    this(
        checklist,
        supplements,
        collaboration,
        date,
        target,
        marking,
        Optional.empty(),
        note,
        answers);
  }

  /** The cooperation's own, open to all, of a checklist that no supplement adapts. */
  public Assessment(
      EditionReference checklist,
      Collaboration collaboration,
      LocalDate date,
      Optional<Level> target,
      Optional<String> note,
      Map<String, Answer> answers) {
    this(checklist, List.of(), collaboration, date, target, Marking.OPEN, note, answers);
  }

  /** The same with another answer to the item with this id. */
  public Assessment withAnswer(String item, Answer answer) {
    Map<String, Answer> others = new LinkedHashMap<>(answers);
    others.put(item, answer);
    return with(collaboration, target, respondent, effect, others);
  }

  /** The same with this target. */
  public Assessment withTarget(Level other) {
    return with(collaboration, Optional.of(other), respondent, effect, answers);
  }

  /** The same with these facts of the cooperation. */
  public Assessment withCollaboration(Collaboration other) {
    return with(other, target, respondent, effect, answers);
  }

  /** The same as the answers of this respondent; of the cooperation as one when it is empty. */
  public Assessment withRespondent(Optional<Respondent> other) {
    return with(collaboration, target, other, effect, answers);
  }

  /** The same with the effect rated like this. */
  public Assessment withEffect(Effect other) {
    return with(collaboration, target, respondent, other, answers);
  }

  private Assessment with(
      Collaboration otherCollaboration,
      Optional<Level> otherTarget,
      Optional<Respondent> otherRespondent,
      Effect otherEffect,
      Map<String, Answer> otherAnswers) {
    return new Assessment(
        checklist,
        supplements,
        otherCollaboration,
        date,
        otherTarget,
        marking,
        otherRespondent,
        otherEffect,
        note,
        otherAnswers);
  }

  /** The answer to an item; an item without an answer is «ikke vurdert». */
  public Answer answer(Item item) {
    return answers.getOrDefault(item.id(), NONE);
  }
}
