package no.samarbeidssjekk.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.checklist.Dimension;
import no.samarbeidssjekk.checklist.Item;
import no.samarbeidssjekk.checklist.Level;
import no.samarbeidssjekk.checklist.MadeUpChecklist;

/**
 * A checklist and the answers to it.
 *
 * @param checklist what is asked
 * @param statuses how items stand, by item id
 * @param target the level aimed at, if any
 */
public record MadeUpAssessment(
    Checklist checklist, Map<String, Status> statuses, Optional<Level> target) {

  private static final Map<Character, Status> SYMBOLS =
      Map.of(
          '+', Status.IN_PLACE,
          '~', Status.PARTIAL,
          '-', Status.MISSING,
          '?', Status.UNKNOWN,
          'x', Status.NOT_APPLICABLE);

  public MadeUpAssessment {
    statuses = Map.copyOf(statuses);
  }

  /** A checklist to which nothing is answered. */
  public static MadeUpAssessment unanswered(Checklist checklist) {
    return new MadeUpAssessment(checklist, Map.of(), Optional.empty());
  }

  /**
   * Reads a drawing such as {@code 1+ 2~ / 1. 3x}: dimensions A and B, and for each item its level
   * and how it stands: {@code +} in place, {@code ~} partial, {@code -} missing, {@code ?} unknown,
   * {@code x} not applicable, {@code .} no answer.
   */
  public static MadeUpAssessment drawn(int levels, String drawing) {
    List<Dimension> dimensions = new ArrayList<>();
    Map<String, Status> statuses = new HashMap<>();
    for (String part : drawing.split("/", -1)) {
      String[] items =
          Stream.of(part.split(" ")).filter(item -> !item.isEmpty()).toArray(String[]::new);
      int[] levelNumbers = Stream.of(items).mapToInt(item -> item.charAt(0) - '0').toArray();
      Dimension dimension =
          MadeUpChecklist.dimension(String.valueOf((char) ('A' + dimensions.size())), levelNumbers);
      for (int i = 0; i < items.length; i++) {
        if (items[i].charAt(1) != '.') {
          statuses.put(dimension.items().get(i).id(), SYMBOLS.get(items[i].charAt(1)));
        }
      }
      dimensions.add(dimension);
    }
    return new MadeUpAssessment(
        MadeUpChecklist.of(MadeUpChecklist.levels(levels), dimensions), statuses, Optional.empty());
  }

  /**
   * Lower levels are often complete, and the rest is answered with a few statuses only, so that
   * levels which are reached, not reached and not assessable all occur.
   */
  public static MadeUpAssessment random(Random random, int levels) {
    Checklist checklist = MadeUpChecklist.random(random, levels);
    int settledLevels = random.nextInt(levels + 1);
    List<Status> settled =
        random.nextInt(4) == 0
            ? List.of(Status.NOT_APPLICABLE)
            : List.of(Status.IN_PLACE, Status.IN_PLACE, Status.NOT_APPLICABLE);
    List<Status> others =
        Stream.generate(() -> oneOf(random, List.of(Status.values())))
            .limit(1 + random.nextInt(4))
            .toList();
    Map<String, Status> statuses = new HashMap<>();
    for (Item item : checklist.items()) {
      List<Status> choice = checklist.rank(item.level()) < settledLevels ? settled : others;
      statuses.put(item.id(), oneOf(random, choice));
    }
    Optional<Level> target =
        random.nextBoolean() ? Optional.of(oneOf(random, checklist.levels())) : Optional.empty();
    return new MadeUpAssessment(checklist, statuses, target);
  }

  public Status status(Item item) {
    return statuses.getOrDefault(item.id(), Status.NOT_ASSESSED);
  }

  /** The items with one of these statuses, in checklist order. */
  public List<Item> itemsThatAre(Status... wanted) {
    List<Status> statusesWanted = List.of(wanted);
    return checklist.items().stream()
        .filter(item -> statusesWanted.contains(status(item)))
        .toList();
  }

  public MadeUpAssessment with(List<Item> items, Status status) {
    Map<String, Status> changed = new HashMap<>(statuses);
    items.forEach(item -> changed.put(item.id(), status));
    return new MadeUpAssessment(checklist, changed, target);
  }

  public MadeUpAssessment aimingAt(int levelNumber) {
    return new MadeUpAssessment(
        checklist, statuses, Optional.of(MadeUpChecklist.level(levelNumber)));
  }

  /** The same answers to a checklist that never asked these items. */
  public MadeUpAssessment without(List<Item> items) {
    List<Dimension> dimensions =
        checklist.dimensions().stream()
            .map(
                dimension ->
                    MadeUpChecklist.dimension(
                        dimension.id(),
                        dimension.items().stream().filter(item -> !items.contains(item)).toList()))
            .toList();
    return new MadeUpAssessment(
        MadeUpChecklist.of(checklist.levels(), dimensions), statuses, target);
  }

  public Assessment assessment() {
    Map<String, Answer> answers = new LinkedHashMap<>();
    statuses.forEach(
        (id, status) ->
            answers.put(
                id,
                status == Status.NOT_APPLICABLE
                    ? Answer.notApplicable("made up")
                    : Answer.of(status)));
    return new Assessment(
        new EditionReference(checklist.id(), Optional.empty()),
        Collaboration.named("Made up"),
        LocalDate.of(2025, 3, 21),
        target,
        Optional.empty(),
        answers);
  }

  private static <T> T oneOf(Random random, List<T> choice) {
    return choice.get(random.nextInt(choice.size()));
  }
}
