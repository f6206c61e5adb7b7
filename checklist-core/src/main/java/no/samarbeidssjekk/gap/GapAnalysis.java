package no.samarbeidssjekk.gap;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.samarbeidssjekk.assessment.Assessment;
import no.samarbeidssjekk.assessment.EditionReference;
import no.samarbeidssjekk.assessment.Status;
import no.samarbeidssjekk.checklist.Adaptation;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.checklist.Item;
import no.samarbeidssjekk.checklist.Level;
import no.samarbeidssjekk.scoring.LevelScore;
import no.samarbeidssjekk.scoring.Scorecard;
import no.samarbeidssjekk.scoring.Scoring;

/**
 * How a cooperation stands and what remains to its target.
 *
 * @param checklist what was asked
 * @param assessment what was answered
 * @param scorecard how complete it is
 * @param target the level aimed at: the one the assessment names; otherwise the lowest level that
 *     can be assessed and is not reached, or the highest when there is none
 * @param gaps what remains up to the target: by level, then missing before partial before unknown
 *     before not assessed, then in checklist order
 * @param staircase the steps from the first level not reached up to the target; empty when the
 *     target is reached
 */
public record GapAnalysis(
    Checklist checklist,
    Assessment assessment,
    Scorecard scorecard,
    Level target,
    List<Gap> gaps,
    List<Step> staircase) {

  private static final List<Status> URGENCY =
      List.of(Status.MISSING, Status.PARTIAL, Status.UNKNOWN, Status.NOT_ASSESSED);

  public GapAnalysis {
    gaps = List.copyOf(gaps);
    staircase = List.copyOf(staircase);
  }

  /**
   * Scores the assessment and finds what remains to its target.
   *
   * @throws IllegalArgumentException when the assessment answers another checklist, names a
   *     supplement by which the checklist is not adapted, or answers items that the checklist
   *     neither has, nor retired without a replacement, nor leaves out
   */
  public static GapAnalysis of(Checklist checklist, Assessment assessment) {
    requireAnswersTo(checklist, assessment);
    Scorecard scorecard = Scoring.score(checklist, assessment);
    Level target = assessment.target().orElseGet(() -> nextLevel(checklist, scorecard));
    List<Gap> gaps = gaps(checklist, assessment, target);
    return new GapAnalysis(
        checklist,
        assessment,
        scorecard,
        target,
        gaps,
        staircase(checklist.levelsUpTo(target), scorecard, gaps));
  }

  /** The score at the target level, over all items. */
  public LevelScore atTarget() {
    return scorecard.overall().at(target);
  }

  private static void requireAnswersTo(Checklist checklist, Assessment assessment) {
    if (!assessment.checklist().id().equals(checklist.id())) {
      throw new IllegalArgumentException(
          "The assessment answers " + assessment.checklist() + ", not " + checklist.id());
    }
    List<String> used = checklist.adaptations().stream().map(Adaptation::supplement).toList();
    if (!used.containsAll(assessment.supplements().stream().map(EditionReference::id).toList())) {
      throw new IllegalArgumentException(
          "The checklist is not adapted by " + assessment.supplements() + ", but by " + used);
    }
    Set<String> asked = checklist.items().stream().map(Item::id).collect(Collectors.toSet());
    boolean areKnown =
        assessment.answers().keySet().stream()
            .allMatch(id -> asked.contains(id) || checklist.keepsAnswersTo(id));
    if (!areKnown) {
      throw new IllegalArgumentException("The assessment answers items of another checklist");
    }
  }

  private static Level nextLevel(Checklist checklist, Scorecard scorecard) {
    return scorecard.overall().levels().stream()
        .filter(LevelScore::isUnmet)
        .map(LevelScore::level)
        .findFirst()
        .orElseGet(checklist::highestLevel);
  }

  private static List<Gap> gaps(Checklist checklist, Assessment assessment, Level target) {
    return checklist.dimensions().stream()
        .flatMap(
            dimension ->
                dimension.items().stream()
                    .filter(item -> checklist.asks(target, item))
                    .map(item -> new Gap(dimension, item, assessment.answer(item))))
        .filter(gap -> gap.answer().status().isGap())
        .sorted(
            Comparator.comparingInt((Gap gap) -> checklist.rank(gap.item().level()))
                .thenComparingInt(gap -> URGENCY.indexOf(gap.answer().status())))
        .toList();
  }

  private static List<Step> staircase(
      List<Level> levelsUpToTarget, Scorecard scorecard, List<Gap> gaps) {
    return levelsUpToTarget.stream()
        .dropWhile(level -> !scorecard.overall().at(level).isUnmet())
        .map(
            level ->
                new Step(
                    level, gaps.stream().filter(gap -> gap.item().level().equals(level)).toList()))
        .toList();
  }
}
