package no.samarbeidssjekk.checklist;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What came before this version of a checklist.
 *
 * @param versions the earlier versions whose answers can be read against this one, the oldest first
 * @param retired the items that earlier versions asked and this one no longer does
 */
public record History(List<String> versions, List<RetiredItem> retired) {

  /**
   * Copies the lists and checks the replacements.
   *
   * @throws IllegalArgumentException when retired items replace one another in a circle
   */
  public History {
    versions = List.copyOf(versions);
    retired = List.copyOf(retired);
    requireNoCircle(byId(retired));
  }

  /** Of a first version. */
  public static History none() {
    return new History(List.of(), List.of());
  }

  /**
   * The last retired item of the chain in which one item replaced the other; the item itself when
   * no retired item took its place.
   */
  public RetiredItem lastOfChain(RetiredItem item) {
    Map<String, RetiredItem> byId = byId(retired);
    RetiredItem last = item;
    for (Optional<RetiredItem> next = Optional.of(item); next.isPresent(); ) {
      last = next.get();
      next = replacement(last, byId);
    }
    return last;
  }

  private static void requireNoCircle(Map<String, RetiredItem> retired) {
    Set<RetiredItem> settled = new HashSet<>();
    for (RetiredItem item : retired.values()) {
      Set<RetiredItem> chain = new HashSet<>();
      Optional<RetiredItem> next = Optional.of(item);
      while (next.isPresent() && !settled.contains(next.get())) {
        if (!chain.add(next.get())) {
          throw new IllegalArgumentException("The item " + item.id() + " is replaced in a circle");
        }
        next = replacement(next.get(), retired);
      }
      settled.addAll(chain);
    }
  }

  private static Optional<RetiredItem> replacement(
      RetiredItem item, Map<String, RetiredItem> retired) {
    return item.replacedBy().flatMap(id -> Optional.ofNullable(retired.get(id)));
  }

  private static Map<String, RetiredItem> byId(List<RetiredItem> retired) {
    Map<String, RetiredItem> byId = new LinkedHashMap<>();
    retired.forEach(item -> byId.putIfAbsent(item.id(), item));
    return byId;
  }
}
