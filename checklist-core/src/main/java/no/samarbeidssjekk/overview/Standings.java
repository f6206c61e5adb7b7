package no.samarbeidssjekk.overview;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import no.samarbeidssjekk.scoring.DimensionScore;
import no.samarbeidssjekk.scoring.LevelScore;
import no.samarbeidssjekk.scoring.Score;
import no.samarbeidssjekk.scoring.Scorecard;

/**
 * How one cooperation stands at each level.
 *
 * @param overall of the whole checklist, the lowest level first
 * @param dimensions the same of each dimension that it was asked about, by the dimension's id
 */
public record Standings(List<Standing> overall, SortedMap<String, List<Standing>> dimensions) {

  /**
   * Copies the standings.
   *
   * @throws IllegalArgumentException when there is no level, or not the same number everywhere
   */
  public Standings {
    overall = List.copyOf(overall);
    SortedMap<String, List<Standing>> copy = new TreeMap<>();
    for (var dimension : dimensions.entrySet()) {
      if (dimension.getValue().size() != overall.size()) {
        throw new IllegalArgumentException("Not all levels in dimension " + dimension.getKey());
      }
      copy.put(dimension.getKey(), List.copyOf(dimension.getValue()));
    }
    dimensions = Collections.unmodifiableSortedMap(copy);
    if (overall.isEmpty()) {
      throw new IllegalArgumentException("A checklist has at least one level");
    }
  }

  /** How the cooperation of a scorecard stands. */
  public static Standings of(Scorecard scorecard) {
    SortedMap<String, List<Standing>> dimensions = new TreeMap<>();
    for (DimensionScore dimension : scorecard.dimensions()) {
      dimensions.put(dimension.dimension().id(), of(dimension.score()));
    }
    return new Standings(of(scorecard.overall()), dimensions);
  }

  private static List<Standing> of(Score score) {
    return score.levels().stream().map(LevelScore::counts).map(Standing::of).toList();
  }
}
