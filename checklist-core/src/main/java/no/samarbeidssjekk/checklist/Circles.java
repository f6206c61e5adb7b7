package no.samarbeidssjekk.checklist;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Ids of which each leads to another, and in the end to itself. */
public final class Circles {

  private Circles() {}

  /**
   * Every circle once, from the id in it that is first come to; each id is looked at once.
   *
   * @param ids where to begin, in this order
   * @param next the id to which an id leads, if any
   */
  public static List<List<String>> among(
      Collection<String> ids, Function<String, Optional<String>> next) {
    List<List<String>> circles = new ArrayList<>();
    Set<String> settled = new HashSet<>();
    for (String id : ids) {
      Set<String> chain = new LinkedHashSet<>();
      Optional<String> reached = Optional.of(id);
      while (reached.filter(at -> !settled.contains(at) && chain.add(at)).isPresent()) {
        reached = reached.flatMap(next);
      }
      reached
          .filter(chain::contains)
          .ifPresent(
              first -> circles.add(chain.stream().dropWhile(at -> !at.equals(first)).toList()));
      settled.addAll(chain);
    }
    return circles;
  }

  /** The circle in words: each id and an arrow, and the first again. */
  public static String shown(List<String> circle) {
    return String.join(" → ", circle) + " → " + circle.get(0);
  }
}
