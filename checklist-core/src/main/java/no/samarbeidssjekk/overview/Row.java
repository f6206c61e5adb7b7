package no.samarbeidssjekk.overview;

import java.time.LocalDate;
import java.util.Comparator;
import no.samarbeidssjekk.scoring.StatusCounts;

/**
 * One assessment among many. Rows are ordered by name, members, date and target, and then by all
 * that is left, so that equally ordered rows are equal.
 *
 * @param name the cooperation's name
 * @param traits its members, forms and sectors
 * @param date the day for which the answers hold
 * @param target the id of the level aimed at
 * @param standings how it stands at each level
 * @param atTarget the statuses of the items that the target asks for, those of supplements included
 * @param inAll the statuses of all items, those of supplements included
 */
public record Row(
    String name,
    Traits traits,
    LocalDate date,
    String target,
    Standings standings,
    StatusCounts atTarget,
    StatusCounts inAll)
    implements Comparable<Row> {

  private static final Comparator<Row> ORDER =
      Comparator.comparing(Row::name)
          .thenComparing(row -> row.traits.members().toString())
          .thenComparing(Row::date)
          .thenComparing(Row::target)
          .thenComparing(row -> row.traits.toString())
          .thenComparing(row -> row.standings.toString())
          .thenComparing(row -> row.atTarget.toString())
          .thenComparing(row -> row.inAll.toString());

  /** Whether the other is of the same cooperation: the same name and the same members. */
  public boolean isOfSame(Row other) {
    return name.equals(other.name) && traits.members().equals(other.traits.members());
  }

  @Override
  public int compareTo(Row other) {
    return ORDER.compare(this, other);
  }
}
