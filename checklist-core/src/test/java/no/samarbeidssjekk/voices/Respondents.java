package no.samarbeidssjekk.voices;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import no.samarbeidssjekk.assessment.Answer;
import no.samarbeidssjekk.assessment.Assessment;
import no.samarbeidssjekk.assessment.Collaboration;
import no.samarbeidssjekk.assessment.EditionReference;
import no.samarbeidssjekk.assessment.Marking;
import no.samarbeidssjekk.assessment.MunicipalityNumber;
import no.samarbeidssjekk.assessment.Respondent;
import no.samarbeidssjekk.assessment.RespondentLevel;
import no.samarbeidssjekk.assessment.Status;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.checklist.Item;

/** Made-up respondents and what they answer. */
final class Respondents {

  private static final List<String> MEMBERS = List.of("5054", "5055", "5056", "5057");

  private Respondents() {}

  static Respondent respondent(String member, RespondentLevel level) {
    return new Respondent(
        Optional.of(new MunicipalityNumber(member)), Optional.of(level), Optional.empty());
  }

  /** Answers to some items of the checklist: one status for each, in a row. */
  static Assessment answering(Checklist checklist, Respondent respondent, Status... statuses) {
    Map<String, Answer> answers = new LinkedHashMap<>();
    for (int index = 0; index < statuses.length; index++) {
      answers.put(checklist.items().get(index).id(), answer(statuses[index], "x"));
    }
    return assessment(checklist, respondent, answers);
  }

  /** As many respondents as asked for, each with any answers to any of the items. */
  static List<Assessment> random(Random random, Checklist checklist, int respondents) {
    List<Assessment> assessments = new ArrayList<>();
    for (int index = 0; index < respondents; index++) {
      Map<String, Answer> answers = new LinkedHashMap<>();
      for (Item item : checklist.items()) {
        if (random.nextInt(5) > 0) {
          answers.put(item.id(), answer(any(random, Status.values()), "r" + random.nextInt(3)));
        }
      }
      assessments.add(
          assessment(
              checklist,
              respondent(
                  MEMBERS.get(random.nextInt(MEMBERS.size())),
                  any(random, RespondentLevel.values())),
              answers));
    }
    return assessments;
  }

  private static Answer answer(Status status, String text) {
    return new Answer(
        status,
        Optional.of(text).filter(note -> text.endsWith("1")),
        Optional.of(text).filter(reason -> status == Status.NOT_APPLICABLE),
        List.of(),
        Optional.empty());
  }

  private static <T> T any(Random random, T[] values) {
    return values[random.nextInt(values.length)];
  }

  static Assessment assessment(
      Checklist checklist, Respondent respondent, Map<String, Answer> answers) {
    return new Assessment(
        new EditionReference(checklist.id(), Optional.of(checklist.version())),
        List.of(),
        Collaboration.named("Eksempelregionen"),
        LocalDate.of(2026, 3, 12),
        Optional.empty(),
        Marking.OPEN,
        Optional.of(respondent),
        Optional.empty(),
        answers);
  }
}
