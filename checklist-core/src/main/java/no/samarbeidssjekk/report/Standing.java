package no.samarbeidssjekk.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samarbeidssjekk.assessment.Disagreement;
import no.samarbeidssjekk.checklist.Item;
import no.samarbeidssjekk.checklist.Level;
import no.samarbeidssjekk.freshness.LapsedSupport;
import no.samarbeidssjekk.gap.GapAnalysis;
import no.samarbeidssjekk.scoring.DimensionScore;
import no.samarbeidssjekk.scoring.LevelScore;
import no.samarbeidssjekk.scoring.Score;
import no.samarbeidssjekk.scoring.StatusCounts;

/**
 * Where the cooperation stands.
 *
 * @param sentences the level reached, what has lapsed of that on which it rests, how many items are
 *     answered unless all are, the best still possible, and what remains to the target
 * @param levels the whole at each level
 * @param dimensions each dimension at each level
 */
record Standing(List<String> sentences, List<LevelRow> levels, List<DimensionRow> dimensions) {

  /** What one level says of a set of items; the bars are whole percentages of its length. */
  record LevelRow(
      String level,
      boolean isTarget,
      String inPlace,
      String open,
      String completed,
      String reached,
      String reachedCode,
      int earnedBar,
      int openBar,
      Counts counts) {}

  record Counts(int partial, int missing, int unknown, int notAssessed, int notApplicable) {}

  record DimensionRow(
      String id,
      String name,
      String reached,
      String reachedAtBest,
      String completedAtTarget,
      List<LevelRow> levels) {}

  static Standing of(
      GapAnalysis analysis,
      Texts texts,
      Trust trust,
      Remaining remaining,
      Optional<LapsedSupport> lapsed) {
    Rows rows = new Rows(texts, new ScoreWords(texts), analysis.target());
    Score overall = analysis.scorecard().overall();
    return new Standing(
        sentences(analysis, texts, trust, remaining, lapsed),
        rows.levels(overall),
        analysis.scorecard().dimensions().stream().map(rows::dimension).toList());
  }

  private static List<String> sentences(
      GapAnalysis analysis,
      Texts texts,
      Trust trust,
      Remaining remaining,
      Optional<LapsedSupport> lapsed) {
    Score overall = analysis.scorecard().overall();
    Optional<Level> reached = overall.reached();
    Optional<Level> atBest = overall.reachedAtBest();
    List<String> sentences = new ArrayList<>();
    sentences.add(
        reached
            .map(level -> texts.say("standing.reached", texts.say(level)))
            .orElseGet(() -> notReached(analysis, texts)));
    lapsed.ifPresent(support -> sentences.add(lapsed(support, texts)));
    if (trust.isOpen()) {
      sentences.add(trust.coverage());
    }
    long proposals =
        analysis.assessment().answers().values().stream()
            .filter(answer -> answer.disagreement().equals(Optional.of(Disagreement.OPEN)))
            .count();
    if (proposals > 0) {
      sentences.add(texts.say("standing.proposals", proposals));
    }
    atBest
        .filter(best -> !best.equals(reached.orElse(null)))
        .ifPresent(
            best ->
                sentences.add(
                    texts.say("standing.best", texts.say(best), overall.at(best).counts().open())));
    if (reached.isPresent() || !lowestUnmet(overall).equals(Optional.of(analysis.target()))) {
      sentences.add(remaining.sentence());
    }
    return sentences;
  }

  private static String lapsed(LapsedSupport support, Texts texts) {
    return texts.say(
        "standing.lapsed",
        texts.say(support.level()),
        texts.listed(support.items().stream().map(Item::id).toList()));
  }

  private static Optional<Level> lowestUnmet(Score overall) {
    return overall.levels().stream().filter(LevelScore::isUnmet).findFirst().map(LevelScore::level);
  }

  private static String notReached(GapAnalysis analysis, Texts texts) {
    Score overall = analysis.scorecard().overall();
    return lowestUnmet(overall)
        .map(level -> notReached(overall.at(level), level.equals(analysis.target()), texts))
        .orElseGet(() -> texts.say("standing.none"));
  }

  private static String notReached(LevelScore lowest, boolean isTarget, Texts texts) {
    StatusCounts counts = lowest.counts();
    boolean isOpen = lowest.reachedAtBest().orElse(false);
    return texts.say(
        isOpen ? "standing.undecided" : "standing.short",
        texts.say(lowest.level()),
        counts.inPlace(),
        counts.applicable(),
        texts.breakdown(counts.missing(), counts.partial(), counts.open()),
        isTarget ? 1 : 0);
  }

  private record Rows(Texts texts, ScoreWords words, Level target) {

    List<LevelRow> levels(Score score) {
      return score.levels().stream().map(this::level).toList();
    }

    DimensionRow dimension(DimensionScore dimension) {
      Score score = dimension.score();
      return new DimensionRow(
          dimension.dimension().id(),
          texts.say(dimension.dimension().name()),
          words.reachedLevel(score),
          words.reachedLevelAtBest(score),
          words.completed(score.at(target).counts()),
          levels(score));
    }

    private LevelRow level(LevelScore score) {
      StatusCounts counts = score.counts();
      int earned = counts.percent().orElse(0);
      String reachedCode = ScoreWords.reachedCode(score);
      return new LevelRow(
          texts.say(score.level()),
          score.level().equals(target),
          words.inPlace(counts),
          counts.open() == 0 ? "" : texts.say("count.open", counts.open()),
          words.completed(counts),
          texts.say("reached." + reachedCode),
          reachedCode,
          earned,
          counts.percentAtBest().orElse(0) - earned,
          new Counts(
              counts.partial(),
              counts.missing(),
              counts.unknown(),
              counts.notAssessed(),
              counts.notApplicable()));
    }
  }
}
