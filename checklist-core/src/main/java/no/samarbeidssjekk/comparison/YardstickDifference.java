package no.samarbeidssjekk.comparison;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import no.samarbeidssjekk.checklist.Adaptation;
import no.samarbeidssjekk.checklist.Level;
import no.samarbeidssjekk.gap.GapAnalysis;

/**
 * What differs between the yardsticks of two assessments.
 *
 * @param version the versions of the checklist that they answer, when these are not the same
 * @param target the levels that they aim at, when these are not the same
 * @param begun the supplements that only the later one uses
 * @param ended the supplements that only the earlier one used
 */
public record YardstickDifference(
    Optional<Pair<String>> version,
    Optional<Pair<Level>> target,
    List<Adaptation> begun,
    List<Adaptation> ended) {

  public YardstickDifference {
    begun = List.copyOf(begun);
    ended = List.copyOf(ended);
  }

  /**
   * Before and after.
   *
   * @param before that of the earlier assessment
   * @param after that of the later one
   * @param <T> what they are
   */
  public record Pair<T>(T before, T after) {}

  /** Whether both are measured by the same. */
  public boolean isNone() {
    return version.isEmpty() && target.isEmpty() && begun.isEmpty() && ended.isEmpty();
  }

  static YardstickDifference between(GapAnalysis earlier, GapAnalysis later) {
    return new YardstickDifference(
        differing(version(earlier), version(later)),
        differing(earlier.target(), later.target()),
        onlyIn(later, earlier),
        onlyIn(earlier, later));
  }

  /** An assessment that names no version answers the one it is read by. */
  private static String version(GapAnalysis analysis) {
    return analysis.assessment().checklist().version().orElse(analysis.checklist().version());
  }

  private static <T> Optional<Pair<T>> differing(T before, T after) {
    return before.equals(after) ? Optional.empty() : Optional.of(new Pair<>(before, after));
  }

  private static List<Adaptation> onlyIn(GapAnalysis one, GapAnalysis other) {
    List<String> others =
        other.checklist().adaptations().stream().map(Adaptation::supplement).toList();
    Predicate<Adaptation> isShared = adaptation -> others.contains(adaptation.supplement());
    return one.checklist().adaptations().stream().filter(isShared.negate()).toList();
  }
}
