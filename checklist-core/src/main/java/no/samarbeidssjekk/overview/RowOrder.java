package no.samarbeidssjekk.overview;

import java.util.Comparator;
import java.util.List;
import no.samarbeidssjekk.assessment.MunicipalityNumber;
import no.samarbeidssjekk.scoring.StatusCounts;

/** The order of rows. Every part of a row is looked at, so only equal rows are ordered equally. */
final class RowOrder {

  private static final Comparator<List<Standing>> STANDINGS = listed(Comparator.naturalOrder());

  private static final Comparator<StatusCounts> COUNTS =
      Comparator.comparingInt(StatusCounts::inPlace)
          .thenComparingInt(StatusCounts::partial)
          .thenComparingInt(StatusCounts::missing)
          .thenComparingInt(StatusCounts::unknown)
          .thenComparingInt(StatusCounts::notAssessed)
          .thenComparingInt(StatusCounts::notApplicable);

  static final Comparator<Row> ORDER =
      Comparator.comparing(Row::name)
          .thenComparing(
              row -> row.traits().members(),
              listed(Comparator.comparing(MunicipalityNumber::digits)))
          .thenComparing(Row::date)
          .thenComparing(Row::target)
          .thenComparing(row -> row.traits().forms(), listed(Comparator.naturalOrder()))
          .thenComparing(row -> row.traits().sectors(), listed(Comparator.naturalOrder()))
          .thenComparing(row -> row.standings().overall(), STANDINGS)
          .thenComparing(
              row -> List.copyOf(row.standings().dimensions().keySet()),
              listed(Comparator.naturalOrder()))
          .thenComparing(
              row -> List.copyOf(row.standings().dimensions().values()), listed(STANDINGS))
          .thenComparing(Row::atTarget, COUNTS)
          .thenComparing(Row::inAll, COUNTS);

  private RowOrder() {}

  /** Lists by the first place where they differ; one that begins another stands before it. */
  private static <T> Comparator<List<T>> listed(Comparator<? super T> order) {
    return (one, other) -> {
      for (int place = 0; place < Math.min(one.size(), other.size()); place++) {
        int difference = order.compare(one.get(place), other.get(place));
        if (difference != 0) {
          return difference;
        }
      }
      return Integer.compare(one.size(), other.size());
    };
  }
}
