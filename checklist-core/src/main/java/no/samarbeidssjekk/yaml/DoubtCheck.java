package no.samarbeidssjekk.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.samarbeidssjekk.assessment.EditionReference;
import no.samarbeidssjekk.assessment.Status;
import no.samarbeidssjekk.checklist.Adaptation;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.checklist.Level;
import no.samarbeidssjekk.checklist.RetiredItem;
import no.samarbeidssjekk.language.Vocabulary;
import no.samarbeidssjekk.problem.Position;
import no.samarbeidssjekk.problem.ProblemCode;
import no.samarbeidssjekk.problem.Problems;

/**
 * Finds what is valid in an assessment but doubtful, and warns of it. Looks at the tree alone, so
 * that it finds it beside errors too.
 */
final class DoubtCheck {

  private static final int MANY = 3;

  private final AskedChecklist asked;
  private final Checklist checklist;
  private final Problems problems;
  private final Vocabulary<Status> statuses = Status.vocabulary();

  DoubtCheck(AskedChecklist asked, Problems problems) {
    this.asked = asked;
    this.checklist = asked.checklist();
    this.problems = problems;
  }

  void check(Node root) {
    root.child("collaboration").ifPresent(this::checkMembers);
    Level required =
        root.text("target")
            .flatMap(target -> asked.levels().find(target.text()))
            .orElse(checklist.levels().get(0));
    Optional<String> version =
        root.text("checklist")
            .flatMap(checklist -> EditionReference.parse(checklist.text()).version())
            .filter(checklist.versions()::contains);
    List<Node.Mapping.Field> answers = root.fields("answers");
    for (Node.Mapping.Field answer : answers) {
      asked
          .itemNamed(answer.key())
          .ifPresent(
              named -> {
                checkSupport(named, answer, required);
                checkHistory(named, answer.position(), version);
              });
    }
    root.text("date").ifPresent(written -> new DateCheck(problems).check(written, answers));
    checkNotes(answers);
  }

  private void checkMembers(Node collaboration) {
    List<Node.Scalar> numbers =
        collaboration.elements("members").stream().flatMap(DoubtCheck::number).toList();
    Set<String> seen = new HashSet<>();
    for (Node.Scalar number : numbers) {
      if (!seen.add(number.text())) {
        problems.report(number.position(), ProblemCode.MUNICIPALITY_DUPLICATE, number.text());
      }
    }
    if (collaboration.elements("members").size() == 1) {
      problems.report(collaboration.positionOf("members"), ProblemCode.MEMBERS_ONE_MUNICIPALITY);
    }
  }

  private static Stream<Node.Scalar> number(Node member) {
    return member instanceof Node.Scalar number
        ? Stream.of(number)
        : member.text("number").stream();
  }

  private void checkSupport(AnsweredItem named, Node.Mapping.Field answer, Level required) {
    if (named.item().filter(item -> checklist.asks(required, item)).isPresent()
        && isInPlace(answer.value())
        && answer.value().isVacant("note")
        && answer.value().isVacant("evidence")) {
      problems.report(answer.position(), ProblemCode.IN_PLACE_UNSUPPORTED, named.typedId());
    }
  }

  private void checkHistory(AnsweredItem named, Position place, Optional<String> version) {
    Optional<RetiredItem> notAsked =
        named
            .retired()
            .filter(item -> version.filter(asked -> checklist.wasAsked(item, asked)).isEmpty());
    String last =
        named
            .retired()
            .flatMap(retired -> checklist.history().lastOfChain(retired).replacedBy())
            .orElse(named.id());
    Optional<Adaptation> leftOut = checklist.leftOutBy(last);
    if (leftOut.isPresent()) {
      problems.report(place, ProblemCode.ANSWER_LEFT_OUT, last, leftOut.get().supplement());
    } else if (notAsked.isPresent() && named.isReplaced()) {
      problems.report(place, ProblemCode.ITEM_REPLACED, named.typedId(), named.id());
    } else if (notAsked.isPresent()) {
      problems.report(place, ProblemCode.ITEM_RETIRED, named.typedId());
    }
  }

  private boolean isInPlace(Node answer) {
    Optional<Node.Scalar> status =
        answer instanceof Node.Scalar word ? Optional.of(word) : answer.text("status");
    return status
        .flatMap(word -> statuses.find(word.text()))
        .filter(Status.IN_PLACE::equals)
        .isPresent();
  }

  private void checkNotes(List<Node.Mapping.Field> answers) {
    Map<String, List<Node.Mapping.Field>> byNote = new LinkedHashMap<>();
    for (Node.Mapping.Field answer : answers) {
      answer
          .value()
          .text("note")
          .ifPresent(
              note ->
                  byNote
                      .computeIfAbsent(note.text().strip(), any -> new ArrayList<>())
                      .add(answer));
    }
    byNote.values().stream().filter(same -> same.size() >= MANY).forEach(this::warnOfSameNote);
  }

  private void warnOfSameNote(List<Node.Mapping.Field> answers) {
    problems.report(
        answers.get(1).value().positionOf("note"),
        ProblemCode.NOTE_REPEATED,
        String.valueOf(answers.size()),
        String.join(", ", answers.stream().map(Node.Mapping.Field::key).toList()));
  }
}
