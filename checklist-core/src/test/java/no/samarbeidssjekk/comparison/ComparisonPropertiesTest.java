package no.samarbeidssjekk.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.samarbeidssjekk.Samarbeidssjekk;
import no.samarbeidssjekk.assessment.Action;
import no.samarbeidssjekk.assessment.Answer;
import no.samarbeidssjekk.assessment.Assessment;
import no.samarbeidssjekk.assessment.Status;
import no.samarbeidssjekk.checklist.Item;
import no.samarbeidssjekk.gap.GapAnalysis;
import no.samarbeidssjekk.overview.MadeUpRegion;
import org.junit.jupiter.api.Test;

/** What holds for the comparison of every history of a cooperation. */
class ComparisonPropertiesTest {

  private static final int SEEDS = 200;
  private static final Samarbeidssjekk SAMARBEIDSSJEKK = Samarbeidssjekk.bundled();

  @Test
  void everyItemThatWasEverAskedIsThereOnce() {
    check(
        history ->
            assertThat(compare(history).items())
                .extracting(ItemChange::id)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                    history.stream().flatMap(one -> asked(one).stream()).distinct().toList()));
  }

  @Test
  void eachAnswerStandsAtItsTime() {
    check(
        history -> {
          for (ItemChange item : compare(history).items()) {
            for (int time = 0; time < history.size(); time++) {
              GapAnalysis analysis = history.get(time);
              assertThat(item.answers().get(time).isPresent())
                  .isEqualTo(asked(analysis).contains(item.id()));
              assertThat(item.answers().get(time).map(Answer::status).orElse(Status.NOT_ASSESSED))
                  .isEqualTo(status(analysis, item.id()));
            }
          }
        });
  }

  @Test
  void anItemIsNewOrRetiredOnlyByTheYardstickAndBetterOrWorseOnlyByTheAnswers() {
    check(
        history -> {
          GapAnalysis then = history.get(0);
          GapAnalysis now = history.get(history.size() - 1);
          for (ItemChange item : compare(history).items()) {
            boolean before = asked(then).contains(item.id());
            boolean after = asked(now).contains(item.id());
            assertThat(item.change() == Change.NEW).isEqualTo(!before && after);
            assertThat(item.change() == Change.RETIRED).isEqualTo(before && !after);
            assertThat(item.change() == Change.IMPROVED)
                .isEqualTo(
                    before
                        && after
                        && worth(status(now, item.id())) > worth(status(then, item.id()))
                        && worth(status(then, item.id())) >= 0);
            assertThat(item.change() == Change.WORSENED)
                .isEqualTo(
                    before
                        && after
                        && worth(status(now, item.id())) < worth(status(then, item.id()))
                        && worth(status(now, item.id())) >= 0);
          }
        });
  }

  @Test
  void theFirstAndTheLastAloneGiveTheSameChanges() {
    check(
        history -> {
          Map<String, Change> direct =
              compare(List.of(history.get(0), history.get(history.size() - 1))).items().stream()
                  .collect(Collectors.toMap(ItemChange::id, ItemChange::change));
          for (ItemChange item : compare(history).items()) {
            assertThat(direct.getOrDefault(item.id(), Change.UNCHANGED)).isEqualTo(item.change());
          }
        });
  }

  @Test
  void theOrderInWhichTheyAreGivenDoesNotMatter() {
    check(history -> assertThat(compare(reversed(history))).isEqualTo(compare(history)));
  }

  @Test
  void whatIsComparedIsCountedOverTheItemsAskedEveryTime() {
    check(
        history -> {
          Set<String> common = new HashSet<>(asked(history.get(0)));
          history.forEach(analysis -> common.retainAll(asked(analysis)));
          Comparison comparison = compare(history);
          for (Snapshot snapshot : comparison.snapshots()) {
            int inPlace = 0;
            int open = 0;
            for (String item : common) {
              Status status = status(snapshot.analysis(), item);
              inPlace += status == Status.IN_PLACE ? 1 : 0;
              open += status.isOpen() ? 1 : 0;
            }
            var highest = comparison.comparable().levels();
            var counts =
                snapshot.comparable().overall().at(highest.get(highest.size() - 1)).counts();
            assertThat(counts.items()).isEqualTo(common.size());
            assertThat(counts.inPlace()).isEqualTo(inPlace);
            assertThat(counts.open()).isEqualTo(open);
          }
        });
  }

  @Test
  void withoutAWorseItemAndALostLevelThereIsNoRegression() {
    check(
        history -> {
          Comparison comparison = compare(history);
          boolean worse =
              comparison.items().stream()
                  .anyMatch(
                      item -> item.change() == Change.WORSENED || item.latest() == Change.WORSENED);
          assertThat(comparison.isRegression())
              .isEqualTo(worse || comparison.levelLost().isPresent());
        });
  }

  @Test
  void everyActionThatWasPlannedIsAccountedForOnce() {
    check(
        history ->
            assertThat(compare(history).actions())
                .extracting(PlannedAction::item)
                .containsExactlyInAnyOrderElementsOf(
                    history.stream()
                        .flatMap(
                            analysis ->
                                analysis.assessment().answers().entrySet().stream()
                                    .filter(answer -> answer.getValue().action().isPresent())
                                    .map(Map.Entry::getKey))
                        .distinct()
                        .toList()));
  }

  private static void check(Consumer<List<GapAnalysis>> check) {
    for (int seed = 0; seed < SEEDS; seed++) {
      List<GapAnalysis> history = history(seed);
      try {
        check.accept(history);
      } catch (AssertionError e) {
        throw new AssertionError("seed %d: %s".formatted(seed, e), e);
      }
    }
  }

  /** Two to four assessments, oldest first, of one cooperation whose yardstick may change. */
  private static List<GapAnalysis> history(int seed) {
    Random random = new Random(seed);
    MadeUpRegion region = new MadeUpRegion(seed);
    var collaboration = region.assessment(0).collaboration();
    Set<Object> days = new HashSet<>();
    return IntStream.range(0, 2 + random.nextInt(3))
        .mapToObj(region::assessment)
        .map(assessment -> assessment.withCollaboration(collaboration))
        .map(assessment -> planned(random, assessment))
        .map(SAMARBEIDSSJEKK::analyse)
        .sorted(Comparator.comparing(analysis -> analysis.assessment().date()))
        .filter(analysis -> days.add(analysis.assessment().date()))
        .toList();
  }

  /** Actions for some of what remains. */
  private static Assessment planned(Random random, Assessment assessment) {
    Assessment planned = assessment;
    for (Item item : SAMARBEIDSSJEKK.checklistOf(assessment).items()) {
      Answer answer = assessment.answer(item);
      if (answer.status().isGap() && !answer.status().isOpen() && random.nextInt(3) == 0) {
        Action action =
            new Action(
                "Tiltak",
                Optional.empty(),
                Optional.of(assessment.date().plusDays(random.nextInt(700))));
        planned =
            planned.withAnswer(
                item.id(),
                new Answer(
                    answer.status(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    Optional.of(action)));
      }
    }
    return planned;
  }

  private static Comparison compare(List<GapAnalysis> history) {
    return Comparison.of(history, Dated.TODAY);
  }

  private static List<GapAnalysis> reversed(List<GapAnalysis> history) {
    List<GapAnalysis> reversed = new ArrayList<>(history);
    Collections.reverse(reversed);
    return reversed;
  }

  private static Set<String> asked(GapAnalysis analysis) {
    return analysis.checklist().items().stream().map(Item::id).collect(Collectors.toSet());
  }

  private static Status status(GapAnalysis analysis, String item) {
    return Optional.ofNullable(analysis.assessment().answers().get(item))
        .map(Answer::status)
        .orElse(Status.NOT_ASSESSED);
  }

  /** What a status earns, where it says something; less than nothing where it says nothing. */
  private static int worth(Status status) {
    return switch (status) {
      case IN_PLACE -> 2;
      case PARTIAL -> 1;
      case MISSING -> 0;
      case UNKNOWN, NOT_ASSESSED, NOT_APPLICABLE -> -1;
    };
  }
}
