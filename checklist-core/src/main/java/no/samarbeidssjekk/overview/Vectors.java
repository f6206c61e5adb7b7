package no.samarbeidssjekk.overview;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The space that some vectors span, over the whole numbers modulo a prime, as a basis in which each
 * vector has a one of its own. A vector of fractions that is zero in some places has one such
 * modulo the prime, so what cannot be told modulo it cannot be told at all. Immutable.
 */
final class Vectors {

  /** The largest prime of which the products fit a long: 2^31 − 1. */
  private static final long PRIME = Integer.MAX_VALUE;

  private final int columns;
  private final List<long[]> basis;

  private Vectors(int columns, List<long[]> basis) {
    this.columns = columns;
    this.basis = basis;
  }

  /** The space of the zero vector alone. */
  static Vectors none(int columns) {
    return new Vectors(columns, List.of());
  }

  int dimension() {
    return basis.size();
  }

  /** The space that is spanned with one more vector, of zeros and ones. */
  Vectors with(long[] vector) {
    long[] rest = vector.clone();
    for (long[] one : basis) {
      int own = firstOf(one);
      rest = minus(rest, one, rest[own]);
    }
    int own = firstOf(rest);
    if (own == columns) {
      return this;
    }
    long[] scaled = times(rest, inverse(rest[own]));
    List<long[]> more = new ArrayList<>();
    for (long[] one : basis) {
      more.add(minus(one, scaled, one[own]));
    }
    more.add(scaled);
    return new Vectors(columns, more);
  }

  /** Whether some vector of the space is not zero in this column. */
  boolean reaches(int column) {
    return basis.stream().anyMatch(one -> one[column] != 0);
  }

  /** The vectors of the space that are zero in this column. */
  Vectors zeroAt(int column) {
    List<long[]> rest = new ArrayList<>();
    long @Nullable [] pivot = null;
    for (long[] one : basis) {
      if (one[column] == 0) {
        rest.add(one);
      } else if (pivot == null) {
        pivot = times(one, inverse(one[column]));
      } else {
        rest.add(minus(one, pivot, one[column]));
      }
    }
    return new Vectors(columns, rest);
  }

  /** A column of the basis, as a vector with a place for each of its vectors. */
  long[] column(int column) {
    return basis.stream().mapToLong(one -> one[column]).toArray();
  }

  private int firstOf(long[] vector) {
    int column = 0;
    while (column < columns && vector[column] == 0) {
      column++;
    }
    return column;
  }

  private static long[] times(long[] vector, long factor) {
    long[] product = new long[vector.length];
    for (int column = 0; column < vector.length; column++) {
      product[column] = vector[column] * factor % PRIME;
    }
    return product;
  }

  private static long[] minus(long[] vector, long[] other, long factor) {
    if (factor == 0) {
      return vector;
    }
    long[] difference = new long[vector.length];
    for (int column = 0; column < vector.length; column++) {
      difference[column] = Math.floorMod(vector[column] - other[column] * factor % PRIME, PRIME);
    }
    return difference;
  }

  private static long inverse(long number) {
    long inverse = 1;
    long power = number;
    for (long exponent = PRIME - 2; exponent > 0; exponent /= 2) {
      if (exponent % 2 == 1) {
        inverse = inverse * power % PRIME;
      }
      power = power * power % PRIME;
    }
    return inverse;
  }
}
