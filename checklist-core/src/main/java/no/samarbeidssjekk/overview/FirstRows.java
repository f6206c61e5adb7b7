package no.samarbeidssjekk.overview;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The first of all rows that are added, in their order. */
final class FirstRows {

  private final int most;
  private final PriorityQueue<Row> lastOnTop = new PriorityQueue<>(Comparator.reverseOrder());

  FirstRows(int most) {
    this.most = most;
  }

  void add(Row row) {
    if (lastOnTop.size() < most) {
      lastOnTop.add(row);
    } else if (most > 0 && row.compareTo(lastOnTop.element()) < 0) {
      lastOnTop.remove();
      lastOnTop.add(row);
    }
  }

  List<Row> inOrder() {
    return lastOnTop.stream().sorted().toList();
  }
}
