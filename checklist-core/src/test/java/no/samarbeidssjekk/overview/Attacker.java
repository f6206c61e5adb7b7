package no.samarbeidssjekk.overview;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Somebody who knows which assessments are of which cooperations and belong to which groups, and
 * adds and subtracts what is shown of groups until it tells of a few cooperations alone.
 *
 * @param told for each number shown, 1 for each assessment of which it tells and 0 for the others
 * @param cooperations the cooperation of each assessment, numbered from 0
 */
record Attacker(List<int[]> told, List<Integer> cooperations) {

  /** Knows the total, and the numbers of these groups. */
  static Attacker of(
      List<Traits> assessments, List<Integer> cooperations, Collection<Group> shown) {
    List<int[]> told = new ArrayList<>();
    told.add(assessments.stream().mapToInt(one -> 1).toArray());
    for (Group group : shown) {
      told.add(
          assessments.stream()
              .mapToInt(one -> group.grouping().groupsOf(one).contains(group) ? 1 : 0)
              .toArray());
    }
    return new Attacker(told, cooperations);
  }

  /**
   * Fewer cooperations than the fewest of whom some sum tells and of nobody else, found by trying
   * every set of so few.
   */
  Optional<List<Integer>> fewBySets(int fewest) {
    int rank = rank(assessments().toArray());
    int different = (int) cooperations.stream().distinct().count();
    for (int set = 1; set < 1 << different; set++) {
      int few = set;
      if (Integer.bitCount(set) < fewest
          && rank(assessments().filter(one -> (few >> cooperations.get(one) & 1) == 0).toArray())
              < rank) {
        return Optional.of(
            IntStream.range(0, different).filter(one -> (few >> one & 1) == 1).boxed().toList());
      }
    }
    return Optional.empty();
  }

  /** The same, found by adding and subtracting up to three numbers. */
  Optional<List<Integer>> fewBySums(int fewest) {
    List<int[]> sums = new ArrayList<>(told);
    int[] nothing = new int[cooperations.size()];
    for (int first = 0; first < told.size(); first++) {
      for (int second = 0; second < first; second++) {
        for (int third = 0; third <= second; third++) {
          int[] last = third == second ? nothing : told.get(third);
          for (int signs = 0; signs < 4; signs++) {
            sums.add(
                sum(
                    told.get(first),
                    times(told.get(second), signs % 2 == 0 ? -1 : 1),
                    times(last, signs / 2 == 0 ? -1 : 1)));
          }
        }
      }
    }
    return sums.stream()
        .map(
            sum ->
                assessments()
                    .filter(one -> sum[one] != 0)
                    .mapToObj(cooperations::get)
                    .distinct()
                    .toList())
        .filter(few -> !few.isEmpty() && few.size() < fewest)
        .findFirst();
  }

  private IntStream assessments() {
    return IntStream.range(0, cooperations.size());
  }

  private static int[] times(int[] numbers, int factor) {
    return Arrays.stream(numbers).map(number -> number * factor).toArray();
  }

  private static int[] sum(int[]... vectors) {
    return IntStream.range(0, vectors[0].length)
        .map(place -> Arrays.stream(vectors).mapToInt(vector -> vector[place]).sum())
        .toArray();
  }

  /** How many of the numbers, each cut down to these cooperations, do not follow from others. */
  private int rank(int[] places) {
    List<BigInteger[]> rows = new ArrayList<>();
    for (int[] one : told) {
      rows.add(
          Arrays.stream(places)
              .mapToObj(place -> BigInteger.valueOf(one[place]))
              .toArray(BigInteger[]::new));
    }
    int rank = 0;
    for (int column = 0; column < places.length; column++) {
      for (int row = rank; row < rows.size(); row++) {
        if (rows.get(row)[column].signum() != 0) {
          rows.add(rank, rows.remove(row));
          clearBelow(rows, rank, column);
          rank++;
          break;
        }
      }
    }
    return rank;
  }

  private static void clearBelow(List<BigInteger[]> rows, int pivot, int column) {
    BigInteger[] above = rows.get(pivot);
    for (int row = pivot + 1; row < rows.size(); row++) {
      BigInteger[] below = rows.get(row);
      BigInteger factor = below[column];
      if (factor.signum() == 0) {
        continue;
      }
      for (int place = column; place < below.length; place++) {
        below[place] = below[place].multiply(above[column]).subtract(above[place].multiply(factor));
      }
    }
  }
}
