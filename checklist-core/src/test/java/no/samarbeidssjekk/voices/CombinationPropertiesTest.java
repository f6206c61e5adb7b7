package no.samarbeidssjekk.voices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import no.samarbeidssjekk.assessment.Assessment;
import no.samarbeidssjekk.assessment.Status;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.checklist.Item;
import no.samarbeidssjekk.checklist.MadeUpChecklist;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Laws of combining, on 200 seeded groups of respondents. */
class CombinationPropertiesTest {

  private static final int SEEDS = 200;

  @RepeatedTest(SEEDS)
  void theOrderOfTheFilesDoesNotMatter(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    Checklist checklist = MadeUpChecklist.random(random, 3);
    List<Assessment> assessments = Respondents.random(random, checklist, 1 + random.nextInt(7));
    List<Assessment> shuffled = new ArrayList<>(assessments);
    Collections.shuffle(shuffled, random);

    assertThat(Combination.of(checklist, shuffled))
        .isEqualTo(Combination.of(checklist, assessments));
    assertThat(Workshop.of(checklist, shuffled)).isEqualTo(Workshop.of(checklist, assessments));
  }

  @RepeatedTest(SEEDS)
  void whatIsGivenTwiceCountsOnce(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    Checklist checklist = MadeUpChecklist.random(random, 3);
    List<Assessment> assessments = Respondents.random(random, checklist, 1 + random.nextInt(7));
    List<Assessment> twice = new ArrayList<>(assessments);
    twice.addAll(assessments);
    Assessment joint = Combination.of(checklist, assessments);

    assertThat(Combination.of(checklist, twice)).isEqualTo(joint);
    assertThat(Combination.of(checklist, List.of(joint))).isEqualTo(joint);
    assertThat(Combination.of(checklist, List.of(joint, joint, assessments.get(0))))
        .isEqualTo(joint);
  }

  @RepeatedTest(SEEDS)
  void statusesAreTheSameHoweverTheFilesAreBracketed(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    Checklist checklist = MadeUpChecklist.random(random, 3);
    List<Assessment> assessments = Respondents.random(random, checklist, 6);
    Assessment left = Combination.of(checklist, assessments.subList(0, 3));
    Assessment right = Combination.of(checklist, assessments.subList(3, 6));

    assertThat(statuses(checklist, Combination.of(checklist, List.of(left, right))))
        .isEqualTo(statuses(checklist, Combination.of(checklist, assessments)));
  }

  @RepeatedTest(SEEDS)
  void noStatusIsBetterThanTheBestAnswerOrWorseThanTheWorst(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    Checklist checklist = MadeUpChecklist.random(random, 3);
    List<Assessment> assessments = Respondents.random(random, checklist, 1 + random.nextInt(7));
    Assessment joint = Combination.of(checklist, assessments);

    for (Item item : checklist.items()) {
      List<Status> given =
          assessments.stream().map(assessment -> assessment.answer(item).status()).toList();
      List<Status> known =
          given.stream()
              .filter(status -> !status.isOpen() && status != Status.NOT_APPLICABLE)
              .toList();
      Status status = joint.answer(item).status();
      assertThat(given).contains(status);
      if (!known.isEmpty()) {
        assertThat(status)
            .isEqualTo(known.stream().min(Comparator.comparing(Status::points)).orElseThrow());
      }
    }
  }

  private static Map<String, Status> statuses(Checklist checklist, Assessment assessment) {
    Map<String, Status> statuses = new TreeMap<>();
    checklist.items().forEach(item -> statuses.put(item.id(), assessment.answer(item).status()));
    return statuses;
  }
}
