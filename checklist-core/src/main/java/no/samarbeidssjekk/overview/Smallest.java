package no.samarbeidssjekk.overview;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/**
 * Sums by key, of which those with the smallest keys are kept. A key that is given up can never be
 * among the smallest again, so the sums that are kept are complete, in whatever order keys come.
 *
 * @param <K> the kind of key
 * @param <V> the kind of sum
 */
final class Smallest<K extends Comparable<? super K>, V> {

  private final int most;
  private final BinaryOperator<V> plus;
  private final TreeMap<K, V> kept = new TreeMap<>();

  Smallest(int most, BinaryOperator<V> plus) {
    this.most = most;
    this.plus = plus;
  }

  void add(K key, V value) {
    kept.merge(key, value, plus);
    if (kept.size() > most) {
      kept.pollLastEntry();
    }
  }

  SortedMap<K, V> inOrder() {
    return Collections.unmodifiableSortedMap(kept);
  }
}
