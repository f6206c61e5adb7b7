package no.samarbeidssjekk.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import no.samarbeidssjekk.checklist.Dimension;
import no.samarbeidssjekk.comparison.Comparison;
import no.samarbeidssjekk.comparison.Snapshot;
import no.samarbeidssjekk.scoring.Score;
import no.samarbeidssjekk.scoring.StatusCounts;

/**
 * Level and completeness each time.
 *
 * @param dates the days, the oldest first
 * @param whole level, completeness and coverage of the whole
 * @param dimensions completeness and level of each dimension
 */
record ProgressTable(List<String> dates, List<Row> whole, List<Row> dimensions) {

  /** A row with a cell for each day. */
  record Row(String name, List<Cell> cells) {}

  /** A cell; {@code detail} stands below what it says, and may be empty. */
  record Cell(String date, String words, String detail) {}

  static ProgressTable of(Comparison comparison, Texts texts) {
    return new Making(comparison, texts, new ScoreWords(texts)).table();
  }

  private record Making(Comparison comparison, Texts texts, ScoreWords words) {

    ProgressTable table() {
      List<Dimension> dimensions = comparison.comparable().dimensions();
      return new ProgressTable(
          comparison.snapshots().stream().map(this::date).toList(),
          whole(),
          IntStream.range(0, dimensions.size())
              .mapToObj(index -> dimension(dimensions.get(index), index))
              .toList());
    }

    private List<Row> whole() {
      List<Row> rows = new ArrayList<>();
      rows.add(
          row(
              texts.say("label.reachedLevel"),
              snapshot -> reached(snapshot.comparable().overall())));
      rows.add(
          row(
              texts.say("comparison.completed", texts.say(comparison.target())),
              snapshot -> words.completed(atTarget(snapshot.comparable().overall()))));
      rows.add(
          row(
              texts.say("comparison.answered"),
              snapshot -> answered(atTarget(snapshot.comparable().overall()))));
      if (!comparison.hasSameYardstick()) {
        rows.add(
            row(
                texts.say("comparison.reached.then"),
                snapshot -> reached(snapshot.analysis().scorecard().overall())));
        rows.add(row(texts.say("comparison.completed.then"), this::completedThen));
      }
      return rows;
    }

    private Row dimension(Dimension dimension, int index) {
      return new Row(
          texts.say(dimension.name()),
          comparison.snapshots().stream()
              .map(
                  snapshot -> {
                    Score score = snapshot.comparable().dimensions().get(index).score();
                    return new Cell(
                        date(snapshot), words.completed(atTarget(score)), reached(score));
                  })
              .toList());
    }

    private Row row(String name, Function<Snapshot, String> cell) {
      return new Row(
          name,
          comparison.snapshots().stream()
              .map(snapshot -> new Cell(date(snapshot), cell.apply(snapshot), ""))
              .toList());
    }

    private String date(Snapshot snapshot) {
      return texts.date(snapshot.date());
    }

    private StatusCounts atTarget(Score score) {
      return score.at(comparison.target()).counts();
    }

    private String reached(Score score) {
      return words.reachedLevel(score);
    }

    private String answered(StatusCounts counts) {
      return texts.say(
          "comparison.answered.count", counts.applicable() - counts.open(), counts.applicable());
    }

    private String completedThen(Snapshot snapshot) {
      return texts.say(
          "comparison.completed.then.cell",
          texts.say(snapshot.analysis().target()),
          words.completed(snapshot.analysis().atTarget().counts()));
    }
  }
}
