package no.samarbeidssjekk.overview;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Looks for a combination of vectors that is not zero, and is zero in all places but some that
 * together weigh less than the fewest: a number that tells of so few.
 *
 * <p>Places that weigh enough by themselves must be zero. Then every choice is tried: the heaviest
 * place is either zero, or one of the few. A choice is given up when the places left can be divided
 * into more bases than there is weight left to spend: what is not zero is not zero somewhere in
 * each of them. The work has a bound; beyond it, such a combination is taken to exist.
 */
final class SmallSupport {

  private static final long MOST_WORK = 100_000_000;

  private final int[] weights;
  private long work;

  private SmallSupport(int[] weights) {
    this.weights = weights;
  }

  /**
   * Whether such a combination exists, or may exist.
   *
   * @param vectors the space of all combinations
   * @param weights the weight of each place, 0 or more, the heaviest first
   */
  static boolean mayExist(Vectors vectors, int[] weights, int fewest) {
    Vectors light = vectors;
    int from = 0;
    while (from < weights.length && weights[from] >= fewest) {
      light = light.zeroAt(from);
      from++;
    }
    return new SmallSupport(weights).exists(light, from, fewest - 1);
  }

  /**
   * Whether it exists when places before this one may be anything, and those from it on may weigh
   * so much that are not zero.
   */
  private boolean exists(Vectors vectors, int from, int most) {
    if (vectors.dimension() == 0) {
      return false;
    }
    int place = from;
    while (place < weights.length && (weights[place] == 0 || !vectors.reaches(place))) {
      place++;
    }
    if (place == weights.length || work > MOST_WORK) {
      return true;
    }
    if (hasBases(vectors, place, most)) {
      return false;
    }
    work += (long) vectors.dimension() * weights.length;
    return exists(vectors.zeroAt(place), place + 1, most)
        || (weights[place] <= most && exists(vectors, place + 1, most - weights[place]));
  }

  /** Whether the places from this one on can be divided into bases that weigh more than this. */
  private boolean hasBases(Vectors vectors, int from, int most) {
    int[] left = weights.clone();
    Arrays.fill(left, 0, from, 0);
    int proven = 0;
    while (proven <= most) {
      int weight = takeBasis(vectors, left);
      if (weight == 0) {
        return false;
      }
      proven += weight;
    }
    return true;
  }

  /** Takes a basis out of what is left, and tells its weight: that of its lightest place. */
  private int takeBasis(Vectors vectors, int[] left) {
    List<Integer> heaviestFirst =
        IntStream.range(0, left.length)
            .filter(place -> left[place] > 0)
            .boxed()
            .sorted(Comparator.comparingInt(place -> -left[place]))
            .toList();
    Vectors spanned = Vectors.none(vectors.dimension());
    int[] used = new int[vectors.dimension()];
    for (int place : heaviestFirst) {
      if (spanned.dimension() == used.length) {
        break;
      }
      work += (long) used.length * used.length;
      Vectors more = spanned.with(vectors.column(place));
      if (more.dimension() > spanned.dimension()) {
        used[spanned.dimension()] = place;
        spanned = more;
      }
    }
    if (spanned.dimension() < used.length) {
      return 0;
    }
    int weight = IntStream.of(used).map(place -> left[place]).min().orElse(0);
    IntStream.of(used).forEach(place -> left[place] -= weight);
    return weight;
  }
}
