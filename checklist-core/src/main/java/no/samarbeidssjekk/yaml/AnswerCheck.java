package no.samarbeidssjekk.yaml;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.samarbeidssjekk.assessment.EditionReference;
import no.samarbeidssjekk.assessment.Status;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.language.Vocabulary;
import no.samarbeidssjekk.problem.Position;
import no.samarbeidssjekk.problem.ProblemCode;
import no.samarbeidssjekk.problem.Problems;
import no.samarbeidssjekk.yaml.DocumentReader.Reading;
import org.jspecify.annotations.Nullable;

/** Checks what a file answers against the checklist that it answers. */
record AnswerCheck(AskedChecklist asked, UnknownItems unknown, Problems problems) {

  void check(Reading<AssessmentDocument> reading) {
    AssessmentDocument document = reading.document();
    if (answersThisChecklist(document.checklist(), reading.root())) {
      checkTarget(document.target(), reading.root());
      boolean isEarlier =
          Optional.ofNullable(document.checklist())
              .flatMap(name -> EditionReference.parse(name).version())
              .filter(asked.checklist().history().versions()::contains)
              .isPresent();
      reading
          .root()
          .child("answers")
          .ifPresent(node -> checkAnswers(document.answers(), node, isEarlier));
    }
  }

  private boolean answersThisChecklist(@Nullable String name, Node root) {
    if (name == null) {
      return true;
    }
    Checklist checklist = asked.checklist();
    EditionReference reference = EditionReference.parse(name);
    if (!reference.id().equals(checklist.id())) {
      problems.report(
          valueOf("checklist", root), ProblemCode.CHECKLIST_OTHER, reference.id(), checklist.id());
      return false;
    }
    reference
        .version()
        .filter(version -> !checklist.versions().contains(version))
        .ifPresent(
            version ->
                problems.report(
                    valueOf("checklist", root),
                    ProblemCode.CHECKLIST_VERSION_OTHER,
                    version,
                    checklist.version()));
    return true;
  }

  private void checkTarget(@Nullable String target, Node root) {
    if (target != null && asked.levels().find(target).isEmpty()) {
      problems.unknownWord(
          valueOf("target", root), ProblemCode.LEVEL_UNKNOWN, target, asked.levels());
    }
  }

  private void checkAnswers(
      @Nullable Map<String, @Nullable AnswerDocument> answers,
      Node answersNode,
      boolean isEarlier) {
    if (answers == null) {
      return;
    }
    Vocabulary<Status> statuses = Status.vocabulary();
    Map<String, AnsweredItem> answered = new HashMap<>();
    answers.forEach(
        (word, answer) -> {
          Position place = answersNode.positionOf(word);
          Optional<AnsweredItem> named = asked.itemNamed(word);
          if (named.isEmpty()) {
            unknown.report(new Node.Scalar(place, word));
          }
          named.ifPresent(
              item -> {
                AnsweredItem other = answered.putIfAbsent(item.id(), item);
                if (other != null) {
                  reportDuplicate(place, item, other);
                }
              });
          if (answer != null && isNotApplicable(answer, statuses)) {
            checkNotApplicable(word, answer.status(), named, answersNode, isEarlier);
          }
        });
  }

  private void reportDuplicate(Position place, AnsweredItem item, AnsweredItem other) {
    if (item.typedId().equals(other.typedId())) {
      problems.report(place, ProblemCode.ITEM_DUPLICATE, item.typedId());
    } else {
      problems.report(place, ProblemCode.REPLACED_ITEM_DUPLICATE, other.typedId(), item.typedId());
    }
  }

  private static boolean isNotApplicable(AnswerDocument answer, Vocabulary<Status> statuses) {
    return Optional.ofNullable(answer.status())
        .flatMap(statuses::find)
        .filter(Status.NOT_APPLICABLE::equals)
        .isPresent();
  }

  private void checkNotApplicable(
      String word,
      @Nullable String status,
      Optional<AnsweredItem> named,
      Node answersNode,
      boolean isEarlier) {
    if (named.filter(AnsweredItem::refusesNotApplicable).isPresent()) {
      AnsweredItem item = named.orElseThrow();
      problems.report(
          statusOf(answersNode, word),
          isEarlier || item.isReplaced()
              ? ProblemCode.NOT_APPLICABLE_OUTDATED
              : ProblemCode.NOT_APPLICABLE_REFUSED,
          item.typedId());
    } else if (answersNode.child(word).orElseThrow().isVacant("reason")) {
      String id = named.map(AnsweredItem::typedId).orElse(word);
      problems.report(
          reasonOf(answersNode, word),
          ProblemCode.REASON_MISSING,
          id,
          "%s: {status: %s, reason: …}".formatted(id, status));
    }
  }

  private static Position statusOf(Node answers, String word) {
    Node answer = answers.child(word).orElseThrow();
    return answer.child("status").orElse(answer).position();
  }

  /** Where the reason should stand, if there is a place for it; otherwise the answer’s id. */
  private static Position reasonOf(Node answers, String word) {
    return answers
        .child(word)
        .flatMap(answer -> answer.child("reason"))
        .map(Node::position)
        .orElseGet(() -> answers.positionOf(word));
  }

  private static Position valueOf(String key, Node root) {
    return root.child(key).orElse(root).position();
  }
}
