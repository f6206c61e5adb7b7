package no.samarbeidssjekk.overview;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The groups to which a cooperation belongs. Cooperations with the same profile cannot be told from
 * each other by groups.
 *
 * @param bits bit 0 for the first of {@link Group#all()}, bit 1 for the second, and so on; none
 *     beyond the last
 */
public record Profile(long bits) implements Comparable<Profile> {

  /**
   * Checks the bits.
   *
   * @throws IllegalArgumentException when one stands for no group
   */
  public Profile {
    if (bits >>> Group.all().size() != 0) {
      throw new IllegalArgumentException("A bit without a group");
    }
  }

  /** The profile of a cooperation with these traits. */
  public static Profile of(Traits traits) {
    long bits = 0;
    for (Grouping grouping : Grouping.values()) {
      for (Group group : grouping.groupsOf(traits)) {
        bits |= bit(group);
      }
    }
    return new Profile(bits);
  }

  /** The profile of a cooperation that belongs to these groups and no other. */
  public static Profile of(Collection<Group> groups) {
    return new Profile(groups.stream().mapToLong(Profile::bit).reduce(0, (a, b) -> a | b));
  }

  /** Whether the group is among them. */
  public boolean has(Group group) {
    return (bits & bit(group)) != 0;
  }

  /** The groups, in the order of {@link Group#all()}. */
  public List<Group> groups() {
    List<Group> groups = new ArrayList<>(Long.bitCount(bits));
    for (long rest = bits; rest != 0; rest &= rest - 1) {
      groups.add(Group.all().get(Long.numberOfTrailingZeros(rest)));
    }
    return groups;
  }

  @Override
  public int compareTo(Profile other) {
    return Long.compareUnsigned(bits, other.bits);
  }

  private static long bit(Group group) {
    return 1L << group.place();
  }
}
