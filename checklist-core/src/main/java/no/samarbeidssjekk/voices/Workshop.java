package no.samarbeidssjekk.voices;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samarbeidssjekk.assessment.Answer;
import no.samarbeidssjekk.assessment.Assessment;
import no.samarbeidssjekk.assessment.Disagreement;
import no.samarbeidssjekk.assessment.Respondent;
import no.samarbeidssjekk.assessment.RespondentLevel;
import no.samarbeidssjekk.assessment.Status;
import no.samarbeidssjekk.assessment.Voice;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.checklist.Item;
import no.samarbeidssjekk.scoring.Scoring;

/**
 * What a facilitator needs to bring respondents together: where they differ, what nobody knows, and
 * who answered how much.
 *
 * @param joint the proposal for the joint assessment
 * @param respondents all that have answered, in their order; what the cooperation itself has
 *     answered in a joint assessment is nobody's
 * @param items every item of the checklist with what was answered to it, in checklist order
 * @param disagreements those on which respondents who know differ: what is not settled first, and
 *     of these the largest disagreement
 * @param unknown those that nobody knows, and that are not answered jointly either
 * @param contrasts how each municipality and each level compares with all others
 * @param members what the answers of each municipality give by dimension, by municipality number
 * @param coverage how much each respondent has answered
 */
public record Workshop(
    Assessment joint,
    List<Respondent> respondents,
    List<ItemVoices> items,
    List<ItemVoices> disagreements,
    List<ItemVoices> unknown,
    List<Contrast> contrasts,
    List<MemberScore> members,
    List<Coverage> coverage) {

  private static final Comparator<ItemVoices> LARGEST_FIRST =
      Comparator.comparingInt(ItemVoices::spread)
          .thenComparingInt(ItemVoices::dissenters)
          .reversed();

  /**
   * Brings the assessments together; their order does not matter.
   *
   * @param checklist the checklist that they answer, as adapted
   * @throws IllegalArgumentException when they cannot be combined
   */
  public static Workshop of(Checklist checklist, List<Assessment> assessments) {
    Assessment joint = Combination.of(checklist, assessments);
    List<ItemVoices> items = checklist.items().stream().map(item -> voices(item, joint)).toList();
    SortedSet<Respondent> respondents = respondents(assessments, items);
    return new Workshop(
        joint,
        List.copyOf(respondents),
        items,
        items.stream()
            .filter(ItemVoices::isDisagreement)
            .sorted(
                Comparator.comparing((ItemVoices one) -> isSettled(one.item(), joint))
                    .thenComparing(LARGEST_FIRST))
            .toList(),
        items.stream()
            .filter(item -> item.isUnknown() && joint.answer(item.item()).status().isOpen())
            .toList(),
        groups(respondents).map(group -> contrast(group, items)).toList(),
        members(checklist, joint, respondents),
        respondents.stream().map(one -> coverage(one, items)).toList());
  }

  /** How many of the disagreements are settled since. */
  public int settled() {
    return (int) disagreements.stream().filter(one -> isSettled(one.item(), joint)).count();
  }

  private static boolean isSettled(Item item, Assessment joint) {
    return joint.answer(item).disagreement().equals(Optional.of(Disagreement.SETTLED));
  }

  /** The groups that the respondents belong to: municipalities by number, then levels. */
  public List<Group> groups() {
    return contrasts.stream().map(Contrast::group).toList();
  }

  /** How many respondents belong to a group. */
  public int size(Group group) {
    return (int) respondents.stream().filter(group::has).count();
  }

  private static ItemVoices voices(Item item, Assessment joint) {
    return new ItemVoices(item, joint.answer(item).voices());
  }

  private static SortedSet<Respondent> respondents(
      List<Assessment> assessments, List<ItemVoices> items) {
    SortedSet<Respondent> respondents =
        Stream.concat(
                assessments.stream().flatMap(assessment -> assessment.respondent().stream()),
                items.stream().flatMap(item -> item.voices().stream()).map(Voice::from))
            .collect(Collectors.toCollection(TreeSet::new));
    if (respondents.size() > 1
        && assessments.stream()
            .allMatch(one -> one.respondent().isPresent() || Combination.isJoint(one))) {
      respondents.remove(Respondent.UNNAMED);
    }
    return respondents;
  }

  private static Stream<Group> groups(SortedSet<Respondent> respondents) {
    return Stream.concat(
        respondents.stream()
            .flatMap(one -> one.member().stream())
            .distinct()
            .map(Group.OfMember::new),
        Stream.of(RespondentLevel.values())
            .filter(
                level ->
                    respondents.stream().anyMatch(one -> one.level().equals(Optional.of(level))))
            .map(Group.OfLevel::new));
  }

  private static Contrast contrast(Group group, List<ItemVoices> items) {
    int lower = 0;
    int equal = 0;
    int higher = 0;
    double difference = 0;
    for (ItemVoices item : items) {
      OptionalDouble own = average(item, group, true);
      OptionalDouble others = average(item, group, false);
      if (own.isPresent() && others.isPresent()) {
        int comparison = Double.compare(own.getAsDouble(), others.getAsDouble());
        difference += own.getAsDouble() - others.getAsDouble();
        lower += comparison < 0 ? 1 : 0;
        equal += comparison == 0 ? 1 : 0;
        higher += comparison > 0 ? 1 : 0;
      }
    }
    int compared = lower + equal + higher;
    return new Contrast(group, lower, equal, higher, compared == 0 ? 0 : difference / compared);
  }

  private static OptionalDouble average(ItemVoices item, Group group, boolean within) {
    return item.voices().stream()
        .filter(voice -> group.has(voice.from()) == within)
        .map(Voice::status)
        .filter(status -> !status.isOpen() && status != Status.NOT_APPLICABLE)
        .mapToInt(Status::points)
        .average();
  }

  private static List<MemberScore> members(
      Checklist checklist, Assessment joint, SortedSet<Respondent> respondents) {
    return respondents.stream()
        .flatMap(one -> one.member().stream())
        .distinct()
        .map(
            member -> {
              Group group = new Group.OfMember(member);
              return new MemberScore(
                  member,
                  (int) respondents.stream().filter(group::has).count(),
                  Scoring.score(checklist, of(group, joint)).dimensions());
            })
        .toList();
  }

  /** The joint assessment as if this group alone had answered. */
  private static Assessment of(Group group, Assessment joint) {
    return new Assessment(
        joint.checklist(),
        joint.collaboration(),
        joint.date(),
        joint.target(),
        joint.note(),
        joint.answers().entrySet().stream()
            .collect(
                Collectors.toMap(entry -> entry.getKey(), entry -> of(group, entry.getValue()))));
  }

  private static Answer of(Group group, Answer answer) {
    Status status =
        Knowledge.lowest(
            answer.voices().stream().filter(voice -> group.has(voice.from())).toList());
    return status == Status.NOT_APPLICABLE ? Answer.notApplicable("") : Answer.of(status);
  }

  private static Coverage coverage(Respondent respondent, List<ItemVoices> items) {
    int known = 0;
    int unknown = 0;
    for (ItemVoices item : items) {
      Set<Status> given =
          item.voices().stream()
              .filter(voice -> voice.from().equals(respondent))
              .map(Voice::status)
              .collect(Collectors.toSet());
      boolean isKnown = isKnown(given);
      known += isKnown ? 1 : 0;
      unknown += !isKnown && given.contains(Status.UNKNOWN) ? 1 : 0;
    }
    return new Coverage(respondent, known, unknown, items.size());
  }

  private static boolean isKnown(Set<Status> statuses) {
    return statuses.stream().anyMatch(status -> !status.isOpen());
  }
}
