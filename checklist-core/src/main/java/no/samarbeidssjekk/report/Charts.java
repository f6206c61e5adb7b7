package no.samarbeidssjekk.report;

import java.util.List;

/**
 * The pictures of a report.
 *
 * @param progress how far the whole is at each level
 * @param profile how far each dimension is at the target level
 * @param heatMap which level is reached in which dimension
 */
record Charts(BarChart progress, BarChart profile, HeatMap heatMap) {

  List<Drawing> all() {
    return List.of(progress, profile, heatMap);
  }

  static Charts of(Standing standing, Texts texts) {
    return new Charts(
        BarChart.of(
            "progress",
            texts.say("chart.progress"),
            standing.levels().stream().map(row -> value(row.level(), row)).toList()),
        BarChart.of(
            "profile",
            texts.say("chart.profile", target(standing.levels()).level()),
            standing.dimensions().stream()
                .map(row -> value(row.name(), target(row.levels())))
                .toList()),
        HeatMap.of(
            "heat-map", texts.say("chart.heat.map"), standing.levels(), standing.dimensions()));
  }

  private static BarChart.Value value(String label, Standing.LevelRow row) {
    return new BarChart.Value(label, row.completed(), row.earnedBar(), row.openBar());
  }

  private static Standing.LevelRow target(List<Standing.LevelRow> levels) {
    return levels.stream().filter(Standing.LevelRow::isTarget).findFirst().orElseThrow();
  }
}
