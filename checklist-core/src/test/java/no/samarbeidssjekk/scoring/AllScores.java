package no.samarbeidssjekk.scoring;

import java.util.List;
import java.util.stream.Stream;
import no.samarbeidssjekk.assessment.MadeUpAssessment;

/** Every score of an assessment: the whole first, then each dimension. */
record AllScores(Scorecard card) {

  static AllScores of(MadeUpAssessment madeUp) {
    return new AllScores(Scoring.score(madeUp.checklist(), madeUp.assessment()));
  }

  List<Score> scores() {
    return Stream.concat(
            Stream.of(card.overall()), card.dimensions().stream().map(DimensionScore::score))
        .toList();
  }

  List<LevelScore> levels() {
    return scores().stream().flatMap(score -> score.levels().stream()).toList();
  }

  List<StatusCounts> counts() {
    return levels().stream().map(LevelScore::counts).toList();
  }
}
