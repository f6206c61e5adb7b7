package no.samarbeidssjekk.report;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.samarbeidssjekk.checklist.Adaptation;
import no.samarbeidssjekk.comparison.Comparison;
import no.samarbeidssjekk.comparison.Snapshot;
import no.samarbeidssjekk.comparison.YardstickDifference;

/** What differs in the yardstick, from then to now and at the times between. */
record YardstickSentences(Comparison comparison, Texts texts) {

  static List<String> all(Comparison comparison, Texts texts) {
    YardstickSentences sentences = new YardstickSentences(comparison, texts);
    List<Snapshot> snapshots = comparison.snapshots();
    return Stream.concat(
            sentences.fromThenToNow(),
            snapshots.subList(1, snapshots.size() - 1).stream().flatMap(sentences::between))
        .toList();
  }

  private Stream<String> fromThenToNow() {
    YardstickDifference difference = comparison.yardstick();
    return Stream.of(
            difference.version().stream()
                .map(
                    pair -> texts.say("comparison.yardstick.version", pair.before(), pair.after())),
            difference.target().stream()
                .map(
                    pair ->
                        texts.say(
                            "comparison.yardstick.target",
                            texts.say(pair.before()),
                            texts.say(pair.after()))),
            difference.begun().stream()
                .map(one -> texts.say("comparison.yardstick.begun", texts.say(one.title()))),
            difference.ended().stream()
                .map(one -> texts.say("comparison.yardstick.ended", texts.say(one.title()))))
        .flatMap(Function.identity());
  }

  /** What was neither as it is now nor as it was then. */
  private Stream<String> between(Snapshot snapshot) {
    YardstickDifference told = comparison.yardstick();
    YardstickDifference difference = comparison.yardstickSince(snapshot);
    String date = texts.date(snapshot.date());
    return Stream.of(
            difference.version().stream()
                .filter(pair -> !told.version().equals(difference.version()))
                .map(
                    pair -> texts.say("comparison.yardstick.between.version", date, pair.before())),
            difference.target().stream()
                .filter(pair -> !told.target().equals(difference.target()))
                .map(
                    pair ->
                        texts.say(
                            "comparison.yardstick.between.target", date, texts.say(pair.before()))),
            difference.begun().stream()
                .filter(notIn(told.begun()))
                .map(
                    one ->
                        texts.say(
                            "comparison.yardstick.between.without", date, texts.say(one.title()))),
            difference.ended().stream()
                .filter(notIn(told.ended()))
                .map(
                    one ->
                        texts.say(
                            "comparison.yardstick.between.with", date, texts.say(one.title()))))
        .flatMap(Function.identity());
  }

  private static Predicate<Adaptation> notIn(List<Adaptation> told) {
    List<String> supplements = told.stream().map(Adaptation::supplement).toList();
    return one -> !supplements.contains(one.supplement());
  }
}
