package no.samarbeidssjekk.voices;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samarbeidssjekk.assessment.Action;
import no.samarbeidssjekk.assessment.Answer;
import no.samarbeidssjekk.assessment.Disagreement;
import no.samarbeidssjekk.assessment.Evidence;
import no.samarbeidssjekk.assessment.Respondent;
import no.samarbeidssjekk.assessment.Status;
import no.samarbeidssjekk.assessment.Voice;

/** The joint answer to one item. */
final class JointAnswer {

  private JointAnswer() {}

  /**
   * An answer and whose it is.
   *
   * @param respondent whose; empty when they are not named
   * @param isOfJoint whether it stands in a joint assessment, where only its voices are anybody's
   * @param heardSince those who have answered anew: what its voices say of them holds no longer
   */
  record Given(
      Optional<Respondent> respondent,
      Answer answer,
      boolean isOfJoint,
      Set<Respondent> heardSince) {

    private Stream<Voice> voices() {
      return answer.voices().isEmpty()
          ? Stream.of(Voice.of(respondent.orElse(Respondent.UNNAMED), answer))
          : answer.voices().stream().filter(voice -> !heardSince.contains(voice.from()));
    }

    /** Whether it is what the cooperation itself has answered, and nobody's voice. */
    private boolean isOwn() {
      return isOfJoint && answer.voices().isEmpty();
    }

    /** Whether the answer itself, beside its voices, says more than they do. */
    private Stream<Answer> joint() {
      return answer.voices().isEmpty() ? Stream.empty() : Stream.of(answer);
    }
  }

  static Answer of(List<Given> given) {
    List<Voice> voices =
        given.stream()
            .flatMap(Given::voices)
            .filter(JointAnswer::saysSomething)
            .distinct()
            .sorted()
            .toList();
    return own(given).or(() -> settled(given, voices)).orElseGet(() -> proposal(given, voices));
  }

  /** What the cooperation itself has answered, when nobody is heard beside it. */
  private static Optional<Answer> own(List<Given> given) {
    Set<Answer> own =
        given.stream().filter(Given::isOwn).map(Given::answer).collect(Collectors.toSet());
    boolean isAlone =
        given.stream()
            .filter(one -> !one.isOwn())
            .flatMap(Given::voices)
            .noneMatch(JointAnswer::saysSomething);
    return own.size() == 1 && isAlone ? own.stream().findFirst() : Optional.empty();
  }

  /** The one answer that was agreed on by all that are heard here. */
  private static Optional<Answer> settled(List<Given> given, List<Voice> voices) {
    Set<Answer> settled =
        given.stream()
            .map(Given::answer)
            .filter(
                answer ->
                    answer.disagreement().equals(Optional.of(Disagreement.SETTLED))
                        && answer.voices().containsAll(voices))
            .collect(Collectors.toSet());
    return settled.size() == 1 ? settled.stream().findFirst() : Optional.empty();
  }

  private static Answer proposal(List<Given> given, List<Voice> voices) {
    List<Answer> joint = given.stream().flatMap(Given::joint).toList();
    Status status = Knowledge.lowest(voices);
    return new Answer(
        status,
        note(voices, joint),
        Optional.of(reason(voices, joint)).filter(reason -> status == Status.NOT_APPLICABLE),
        evidence(voices, joint),
        action(voices, joint),
        voices,
        Knowledge.statuses(voices).size() > 1 ? Optional.of(Disagreement.OPEN) : Optional.empty());
  }

  private static boolean saysSomething(Voice voice) {
    return voice.status() != Status.NOT_ASSESSED
        || voice.note().isPresent()
        || !voice.evidence().isEmpty()
        || voice.action().isPresent();
  }

  /** What has been said jointly; else what all who say anything say. */
  private static Optional<String> note(List<Voice> voices, List<Answer> joint) {
    String notes = joined(joint.stream().map(Answer::note), "\n");
    return notes.isEmpty() ? only(said(voices.stream().map(Voice::note))) : Optional.of(notes);
  }

  private static String reason(List<Voice> voices, List<Answer> joint) {
    String reasons = joined(voices.stream().map(Voice::reason), "; ");
    return reasons.isEmpty() ? joined(joint.stream().map(Answer::reason), "; ") : reasons;
  }

  private static String joined(Stream<Optional<String>> texts, String separator) {
    return said(texts).stream().sorted().collect(Collectors.joining(separator));
  }

  private static <T> List<T> said(Stream<Optional<T>> parts) {
    return parts.flatMap(Optional::stream).distinct().toList();
  }

  private static List<Evidence> evidence(List<Voice> voices, List<Answer> joint) {
    return Stream.concat(
            voices.stream().flatMap(voice -> voice.evidence().stream()),
            joint.stream().flatMap(answer -> answer.evidence().stream()))
        .distinct()
        .sorted(
            Comparator.comparing(Evidence::title)
                .thenComparing(evidence -> evidence.date().map(Object::toString).orElse(""))
                .thenComparing(evidence -> evidence.link().orElse("")))
        .toList();
  }

  /** The first due of those planned jointly; else the only one that anyone proposes. */
  private static Optional<Action> action(List<Voice> voices, List<Answer> joint) {
    Optional<Action> planned =
        said(joint.stream().map(Answer::action)).stream()
            .min(
                Comparator.comparing((Action one) -> one.due().orElse(LocalDate.MAX))
                    .thenComparing(Action::text));
    return planned.or(() -> only(said(voices.stream().map(Voice::action))));
  }

  /** What all who say anything say; when they say different things, each keeps its own. */
  private static <T> Optional<T> only(List<T> said) {
    return said.size() == 1 ? Optional.of(said.get(0)) : Optional.empty();
  }
}
