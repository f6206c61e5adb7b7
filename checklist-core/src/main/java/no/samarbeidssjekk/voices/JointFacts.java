package no.samarbeidssjekk.voices;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.samarbeidssjekk.assessment.Assessment;
import no.samarbeidssjekk.assessment.Collaboration;
import no.samarbeidssjekk.assessment.Effect;
import no.samarbeidssjekk.assessment.EffectRating;
import no.samarbeidssjekk.assessment.Member;

/** What several assessments say about the same cooperation, put together. */
final class JointFacts {

  private JointFacts() {}

  /** All that any of them names; the earliest year in which it began. */
  static Collaboration collaboration(List<Assessment> assessments) {
    List<Collaboration> all = assessments.stream().map(Assessment::collaboration).toList();
    return new Collaboration(
        all.stream().map(Collaboration::name).min(Comparator.naturalOrder()).orElseThrow(),
        union(all, Collaboration::forms),
        all.stream().flatMap(one -> one.established().stream()).min(Comparator.naturalOrder()),
        members(all),
        union(all, Collaboration::sectors),
        union(all, Collaboration::tasks));
  }

  private static <T extends Comparable<T>> List<T> union(
      List<Collaboration> all, Function<Collaboration, List<T>> part) {
    return all.stream().map(part).flatMap(Collection::stream).distinct().sorted().toList();
  }

  private static List<Member> members(List<Collaboration> all) {
    Map<String, Member> byNumber = new TreeMap<>();
    all.stream()
        .flatMap(one -> one.members().stream())
        .sorted(Comparator.comparing(member -> member.name().orElse("~")))
        .forEach(member -> byNumber.putIfAbsent(member.number().digits(), member));
    return List.copyOf(byNumber.values());
  }

  /** What all who rate an effect rate it alike; ratings that differ are nobody’s joint one. */
  static Effect effect(List<Assessment> assessments) {
    return new Effect(
        shared(assessments, Effect::prevention), shared(assessments, Effect::handling));
  }

  private static Optional<EffectRating> shared(
      List<Assessment> assessments, Function<Effect, Optional<EffectRating>> question) {
    List<EffectRating> ratings =
        assessments.stream()
            .flatMap(assessment -> question.apply(assessment.effect()).stream())
            .distinct()
            .toList();
    return ratings.size() == 1 ? Optional.of(ratings.get(0)) : Optional.empty();
  }

  static Optional<String> note(List<Assessment> assessments) {
    return Optional.of(
            assessments.stream()
                .flatMap(assessment -> assessment.note().stream())
                .distinct()
                .sorted()
                .collect(Collectors.joining("\n")))
        .filter(text -> !text.isEmpty());
  }
}
