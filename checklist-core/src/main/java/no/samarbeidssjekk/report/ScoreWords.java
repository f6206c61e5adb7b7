package no.samarbeidssjekk.report;

import no.samarbeidssjekk.scoring.LevelScore;
import no.samarbeidssjekk.scoring.Score;
import no.samarbeidssjekk.scoring.StatusCounts;

/** What a score is in words. */
record ScoreWords(Texts texts) {

  /** How many items are in place of those that apply. */
  String inPlace(StatusCounts counts) {
    return texts.say("count.in.place", counts.inPlace(), counts.applicable());
  }

  /** How complete it is; from and to, when answers are open. */
  String completed(StatusCounts counts) {
    if (counts.percent().isEmpty()) {
      return texts.say("none");
    }
    return counts.percent().equals(counts.percentAtBest())
        ? texts.say("percent", counts.percent().getAsInt())
        : texts.say(
            "percent.range", counts.percent().getAsInt(), counts.percentAtBest().orElseThrow());
  }

  /** Whether a level is reached: {@code yes}, {@code no}, {@code open}, {@code unassessable}. */
  static String reachedCode(LevelScore score) {
    if (score.reached().isEmpty()) {
      return "unassessable";
    }
    if (score.reached().get()) {
      return "yes";
    }
    return score.reachedAtBest().orElse(false) ? "open" : "no";
  }

  /** The highest level that is reached. */
  String reachedLevel(Score score) {
    return score.reached().map(texts::say).orElseGet(() -> noLevel(score));
  }

  /** The highest level that would be reached if every open item turned out to be in place. */
  String reachedLevelAtBest(Score score) {
    return score.reachedAtBest().map(texts::say).orElseGet(() -> noLevel(score));
  }

  private String noLevel(Score score) {
    return score.levels().stream()
        .filter(LevelScore::isUnmet)
        .findFirst()
        .map(lowest -> lowest.reachedAtBest().orElse(false) ? "reached.open" : "level.none")
        .map(texts::say)
        .orElseGet(() -> texts.say("reached.unassessable"));
  }
}
