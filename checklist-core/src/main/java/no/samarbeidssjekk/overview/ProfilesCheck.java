package no.samarbeidssjekk.overview;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whether the groups, profiles and rows of an overview could be those of any assessments. */
final class ProfilesCheck {

  private ProfilesCheck() {}

  static void requireConsistent(
      int cooperations,
      Map<Group, Tally> groups,
      Map<Profile, Integer> profiles,
      List<Row> rows,
      Bounds bounds) {
    long inProfiles = profiles.values().stream().mapToLong(Integer::longValue).sum();
    require(profiles.size() <= bounds.profiles(), "more profiles than it may keep");
    require(
        inProfiles == cooperations
            || (profiles.size() == bounds.profiles() && inProfiles < cooperations),
        "profiles of more or fewer cooperations");
    require(rows.size() == Math.min(cooperations, bounds.rows()), "too many or too few rows");
    for (int row = 1; row < rows.size(); row++) {
      require(rows.get(row - 1).compareTo(rows.get(row)) <= 0, "unsorted rows");
    }
    Map<Group, Long> sizes = new HashMap<>();
    profiles.forEach((profile, count) -> countIn(sizes, profile, count));
    require(groups.keySet().containsAll(sizes.keySet()), "groups missing");
    groups.forEach(
        (group, tally) -> {
          long size = sizes.getOrDefault(group, 0L);
          long others = cooperations - inProfiles;
          require(
              tally.cooperations() > 0
                  && size <= tally.cooperations()
                  && tally.cooperations() <= size + others,
              "a group that its profiles contradict");
        });
  }

  private static void countIn(Map<Group, Long> sizes, Profile profile, int count) {
    require(count > 0, "a profile of nobody");
    Map<Grouping, Integer> groupings = new EnumMap<>(Grouping.class);
    for (Group group : profile.groups()) {
      sizes.merge(group, (long) count, Long::sum);
      groupings.merge(group.grouping(), 1, Integer::sum);
    }
    require(
        groupings.size() == Grouping.values().length
            && groupings.getOrDefault(Grouping.MEMBERS, 0) == 1
            && groupings.getOrDefault(Grouping.FORMALISED, 0) == 1,
        "a profile that nobody can have");
  }

  private static void require(boolean isSo, String otherwise) {
    if (!isSo) {
      throw new IllegalArgumentException("An overview has " + otherwise);
    }
  }
}
