package no.samarbeidssjekk.voices;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samarbeidssjekk.assessment.Answer;
import no.samarbeidssjekk.assessment.Assessment;
import no.samarbeidssjekk.assessment.EditionReference;
import no.samarbeidssjekk.assessment.Marking;
import no.samarbeidssjekk.assessment.Respondent;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.checklist.Item;
import no.samarbeidssjekk.checklist.Level;

/**
 * A proposal for the joint assessment of several respondents. The order of the assessments does not
 * matter, and an assessment that is given twice counts once.
 */
public final class Combination {

  private Combination() {}

  /**
   * What stands in the way of combining the assessments; empty when they can be combined. One that
   * differs from another and has the same respondent, or like it none, is told of too, since the
   * answers of different people would become those of one; a joint assessment, which keeps voices,
   * goes with those of its respondents.
   */
  public static List<Mismatch> mismatches(List<Assessment> assessments) {
    return IntStream.range(1, assessments.size())
        .boxed()
        .flatMap(
            index ->
                mismatch(index, assessments.get(index), assessments.get(0))
                    .or(() -> sameRespondent(index, assessments))
                    .stream())
        .toList();
  }

  private static Optional<Mismatch> sameRespondent(int index, List<Assessment> assessments) {
    Assessment one = assessments.get(index);
    if (isJoint(one)) {
      return Optional.empty();
    }
    return IntStream.range(0, index)
        .filter(
            other ->
                !isJoint(assessments.get(other))
                    && respondent(assessments.get(other)).equals(respondent(one))
                    && !assessments.get(other).equals(one))
        .mapToObj(
            other ->
                new Mismatch(
                    index,
                    Mismatch.Part.RESPONDENT,
                    respondent(one).inWords(),
                    other,
                    respondent(one).inWords()))
        .findFirst();
  }

  /** Whether it keeps the voices of others, and says by itself what they have agreed on. */
  static boolean isJoint(Assessment assessment) {
    return assessment.respondent().isEmpty()
        && assessment.answers().values().stream().anyMatch(answer -> !answer.voices().isEmpty());
  }

  private static Respondent respondent(Assessment assessment) {
    return assessment.respondent().orElse(Respondent.UNNAMED);
  }

  private static Optional<Mismatch> mismatch(int index, Assessment one, Assessment first) {
    return Stream.of(
            differing(
                index,
                Mismatch.Part.COLLABORATION,
                one.collaboration().name(),
                first.collaboration().name(),
                one.collaboration().isSameAs(first.collaboration())),
            differing(index, Mismatch.Part.CHECKLIST, one.checklist().id(), first.checklist().id()),
            differing(
                index, Mismatch.Part.VERSION, version(one.checklist()), version(first.checklist())),
            differing(
                index,
                Mismatch.Part.SUPPLEMENTS,
                supplements(one.supplements()),
                supplements(first.supplements())))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Mismatch> differing(
      int index, Mismatch.Part part, String found, String first) {
    return differing(index, part, found, first, found.equals(first));
  }

  private static Optional<Mismatch> differing(
      int index, Mismatch.Part part, String found, String first, boolean isSame) {
    return isSame ? Optional.empty() : Optional.of(new Mismatch(index, part, found, 0, first));
  }

  private static String version(EditionReference edition) {
    return edition.version().orElse("");
  }

  private static String supplements(List<EditionReference> supplements) {
    return supplements.stream().map(EditionReference::toString).collect(Collectors.joining(", "));
  }

  /**
   * Combines the assessments. An item has the status of all who know it when they agree; otherwise
   * the lowest that anyone who knows has given, with the disagreement marked as open. «Ikke
   * relevant» stands only when all who know say so. What each respondent answered is kept as a
   * voice of the joint answer. A disagreement that is settled stays so while no new voice is heard.
   *
   * <p>What a joint assessment (one that keeps voices, and names no respondent) answers to an item
   * without voices is the cooperation's own: it stands, and is held as an unnamed voice against
   * what others answer to the item. Who answers on a later day than that of a joint assessment
   * replaces what they said in it, item by item. Voices have no day of their own, so of the same
   * day or an earlier one both are kept.
   *
   * <p>Assessments with the same respondent are combined all the same, as the answers of one;
   * {@link #mismatches} tells of them.
   *
   * @param checklist the checklist that they answer, as adapted; it decides the order of answers
   * @throws IllegalArgumentException when there is no assessment, or {@link #mismatches} finds any
   *     other than of respondents
   */
  public static Assessment of(Checklist checklist, List<Assessment> assessments) {
    if (assessments.isEmpty()
        || mismatches(assessments).stream()
            .anyMatch(mismatch -> mismatch.part() != Mismatch.Part.RESPONDENT)) {
      throw new IllegalArgumentException("These assessments cannot be combined");
    }
    Assessment first = assessments.get(0);
    return new Assessment(
            first.checklist(),
            first.supplements(),
            JointFacts.collaboration(assessments),
            latest(assessments),
            target(assessments),
            Marking.strictest(assessments.stream().map(Assessment::marking).toList()),
            JointFacts.note(assessments),
            answers(checklist, assessments))
        .withEffect(JointFacts.effect(assessments));
  }

  private static LocalDate latest(List<Assessment> assessments) {
    return assessments.stream().map(Assessment::date).max(Comparator.naturalOrder()).orElseThrow();
  }

  /** The target that all who name one name. */
  private static Optional<Level> target(List<Assessment> assessments) {
    Set<Level> named =
        assessments.stream()
            .flatMap(assessment -> assessment.target().stream())
            .collect(Collectors.toSet());
    return named.size() == 1 ? named.stream().findFirst() : Optional.empty();
  }

  private static Map<String, Answer> answers(Checklist checklist, List<Assessment> assessments) {
    Map<String, Answer> joint = new LinkedHashMap<>();
    for (String id : ids(checklist, assessments)) {
      List<JointAnswer.Given> given = new ArrayList<>();
      for (Assessment assessment : assessments) {
        Optional.ofNullable(assessment.answers().get(id))
            .ifPresent(
                answer ->
                    given.add(
                        new JointAnswer.Given(
                            assessment.respondent(),
                            answer,
                            isJoint(assessment),
                            heardSince(id, assessment, assessments))));
      }
      joint.put(id, JointAnswer.of(given));
    }
    return joint;
  }

  /** Who has answered the item on a later day than that of a joint assessment. */
  private static Set<Respondent> heardSince(
      String id, Assessment joint, List<Assessment> assessments) {
    return assessments.stream()
        .filter(
            one ->
                !isJoint(one) && one.answers().containsKey(id) && one.date().isAfter(joint.date()))
        .flatMap(one -> one.respondent().stream())
        .collect(Collectors.toSet());
  }

  /** The items that anyone has answered: those of the checklist first, in its order. */
  private static Collection<String> ids(Checklist checklist, List<Assessment> assessments) {
    Set<String> answered =
        assessments.stream()
            .flatMap(assessment -> assessment.answers().keySet().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> ordered =
        checklist.items().stream()
            .map(Item::id)
            .filter(answered::contains)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    ordered.addAll(answered);
    return ordered;
  }
}
