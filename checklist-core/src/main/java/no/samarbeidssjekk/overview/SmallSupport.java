package no.samarbeidssjekk.overview;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Looks for a combination of vectors that is not zero, and is zero in all places but some that
 * together weigh less than the fewest: a number that tells of so few.
 *
 * <p>Places that weigh enough by themselves must be zero. Of the others, first as many disjoint
 * bases as the fewest are looked for: what is not zero is not zero somewhere in each of them. If
 * they are not found, every choice is tried: the heaviest place is either zero, or one of the few.
 * The work has a bound; beyond it, such a combination is taken to exist.
 */
final class SmallSupport {

  private static final long MOST_WORK = 30_000_000;

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
    for (int place = 0; place < weights.length && weights[place] >= fewest; place++) {
      light = light.zeroAt(place);
    }
    return light.dimension() > 0
        && !hasDisjointBases(light, weights.clone(), fewest)
        && new SmallSupport(weights).exists(light, 0, fewest - 1);
  }

  /** Whether places that weigh the fewest can be divided into bases. */
  private static boolean hasDisjointBases(Vectors vectors, int[] left, int fewest) {
    int proven = 0;
    while (proven < fewest) {
      int weight = takeBasis(vectors, left);
      if (weight == 0) {
        return false;
      }
      proven += weight;
    }
    return true;
  }

  /** Takes a basis out of what is left, and tells its weight: that of its lightest place. */
  private static int takeBasis(Vectors vectors, int[] left) {
    List<Integer> heaviestFirst =
        IntStream.range(0, left.length)
            .filter(place -> left[place] > 0)
            .boxed()
            .sorted((one, other) -> Integer.compare(left[other], left[one]))
            .toList();
    Vectors spanned = Vectors.none(vectors.dimension());
    int[] used = new int[vectors.dimension()];
    for (int place : heaviestFirst) {
      if (spanned.dimension() == used.length) {
        break;
      }
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

  private boolean exists(Vectors vectors, int from, int most) {
    if (vectors.dimension() == 0) {
      return false;
    }
    int place = from;
    while (place < weights.length && (weights[place] == 0 || !vectors.reaches(place))) {
      place++;
    }
    work += (long) vectors.dimension() * weights.length;
    if (place == weights.length || work > MOST_WORK) {
      return true;
    }
    return exists(vectors.zeroAt(place), place + 1, most)
        || (weights[place] <= most && exists(vectors, place + 1, most - weights[place]));
  }
}
