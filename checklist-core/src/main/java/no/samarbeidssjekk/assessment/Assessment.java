package no.samarbeidssjekk.assessment;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import no.samarbeidssjekk.checklist.Item;
import no.samarbeidssjekk.checklist.Level;

/**
 * A cooperation's answers to a checklist on one day.
 *
 * @param checklist the checklist answered
 * @param collaboration the cooperation
 * @param date the day for which the answers hold
 * @param target the level aimed at, when one is named
 * @param note what readers should know about the assessment as a whole
 * @param answers the answers by item id, in the order of the file
 */
public record Assessment(
    ChecklistReference checklist,
    Collaboration collaboration,
    LocalDate date,
    Optional<Level> target,
    Optional<String> note,
    Map<String, Answer> answers) {

  public Assessment {
    answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
  }

  /** The answer to an item; an item without an answer is «ikke vurdert». */
  public Answer answer(Item item) {
    return answers.getOrDefault(item.id(), Answer.of(Status.NOT_ASSESSED));
  }
}
