package no.samarbeidssjekk.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samarbeidssjekk.assessment.Status;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.checklist.Dimension;
import no.samarbeidssjekk.checklist.Level;
import no.samarbeidssjekk.scoring.StatusCounts;

/**
 * What must add up in a result.
 *
 * @param checklist the checklist as published
 * @param overall the counts of the whole at each level
 * @param dimensions the same of each dimension
 */
record ResultSums(
    Checklist checklist, List<StatusCounts> overall, Map<String, List<StatusCounts>> dimensions) {

  /** The whole is the sum of its dimensions. */
  void requireOfDimensions(JsonValue place) throws UnfitJsonException {
    for (int level = 0; level < overall.size(); level++) {
      StatusCounts sum = StatusCounts.NONE;
      for (List<StatusCounts> dimension : dimensions.values()) {
        sum = sum.plus(dimension.get(level));
      }
      if (!sum.equals(overall.get(level))) {
        throw place.contradiction();
      }
    }
  }

  /** The statuses are as many as the whole and each dimension say. */
  void requireOfStatuses(JsonValue place, Map<String, Status> statuses) throws UnfitJsonException {
    StatusCounts counts =
        statuses.values().stream()
            .map(StatusCounts::one)
            .reduce(StatusCounts.NONE, StatusCounts::plus);
    if (!counts.equals(overall.get(overall.size() - 1))) {
      throw place.contradiction();
    }
    requireWithinDimensions(place, statuses);
  }

  /** Where a dimension counts more than the checklist's own items, supplements have added them. */
  private void requireWithinDimensions(JsonValue place, Map<String, Status> statuses)
      throws UnfitJsonException {
    for (Dimension dimension : checklist.dimensions()) {
      for (Level level : checklist.levels()) {
        StatusCounts own =
            dimension.items().stream()
                .filter(item -> checklist.asks(level, item))
                .flatMap(item -> Optional.ofNullable(statuses.get(item.id())).stream())
                .map(StatusCounts::one)
                .reduce(StatusCounts.NONE, StatusCounts::plus);
        List<StatusCounts> told = dimensions.getOrDefault(dimension.id(), List.of());
        StatusCounts here = told.isEmpty() ? StatusCounts.NONE : told.get(checklist.rank(level));
        if (!isWithin(own, here)) {
          throw place.contradiction();
        }
      }
    }
  }

  static boolean isWithin(StatusCounts part, StatusCounts whole) {
    return part.inPlace() <= whole.inPlace()
        && part.partial() <= whole.partial()
        && part.missing() <= whole.missing()
        && part.unknown() <= whole.unknown()
        && part.notAssessed() <= whole.notAssessed()
        && part.notApplicable() <= whole.notApplicable();
  }
}
