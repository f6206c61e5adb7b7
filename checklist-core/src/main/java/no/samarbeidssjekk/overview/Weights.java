package no.samarbeidssjekk.overview;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How many different cooperations at least have each profile, as far as rows tell. One that occurs
 * more than once counts once, where it occurs first: its numbers are no better hidden by its own
 * numbers of another year. Assessments without a row count as nothing, since they may be of
 * cooperations that have one.
 */
final class Weights {

  private final Map<Profile, Integer> byProfile;

  private Weights(Map<Profile, Integer> byProfile) {
    this.byProfile = byProfile;
  }

  static Weights of(Overview overview) {
    Map<Profile, Integer> byProfile = new TreeMap<>();
    overview.profiles().keySet().forEach(profile -> byProfile.put(profile, 0));
    Set<String> counted = new HashSet<>();
    for (Row row : overview.rows()) {
      if (counted.add(row.identity())) {
        byProfile.merge(Profile.of(row.traits()), 1, Integer::sum);
      }
    }
    return new Weights(byProfile);
  }

  long all() {
    return byProfile.values().stream().mapToLong(Integer::longValue).sum();
  }

  long of(Group group) {
    return byProfile.entrySet().stream()
        .filter(profile -> profile.getKey().has(group))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  /** The weight of each profile when nothing but these groups can be seen of it. */
  Map<Profile, Integer> seenBy(Profile groups) {
    Map<Profile, Integer> seen = new TreeMap<>();
    byProfile.forEach(
        (profile, weight) ->
            seen.merge(new Profile(profile.bits() & groups.bits()), weight, Integer::sum));
    return seen;
  }
}
