package no.samarbeidssjekk.overview;

import java.time.LocalDate;
import no.samarbeidssjekk.assessment.Collaboration;
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

  /** What is equal for all rows of the same cooperation, by {@link Collaboration#identityOf}. */
  public String identity() {
    return Collaboration.identityOf(name);
  }

  @Override
  public int compareTo(Row other) {
    return RowOrder.ORDER.compare(this, other);
  }
}
