package no.samarbeidssjekk.yaml;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.samarbeidssjekk.assessment.EditionReference;
import no.samarbeidssjekk.assessment.Status;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.checklist.Item;
import no.samarbeidssjekk.language.Vocabulary;
import no.samarbeidssjekk.problem.Position;
import no.samarbeidssjekk.problem.ProblemCode;
import no.samarbeidssjekk.problem.Problems;
import no.samarbeidssjekk.yaml.DocumentReader.Reading;
import org.jspecify.annotations.Nullable;

/** Checks what a file answers against the checklist that it answers. */
record AnswerCheck(Checklist checklist, Problems problems) {

  void check(Reading<AssessmentDocument> reading) {
    AssessmentDocument document = reading.document();
    if (answersThisChecklist(document.checklist(), reading.root())) {
      checkTarget(document.target(), reading.root());
      reading.root().child("answers").ifPresent(node -> checkAnswers(document.answers(), node));
    }
  }

  private boolean answersThisChecklist(@Nullable String name, Node root) {
    if (name == null) {
      return true;
    }
    EditionReference reference = EditionReference.parse(name);
    if (!reference.id().equals(checklist.id())) {
      problems.report(
          valueOf("checklist", root), ProblemCode.CHECKLIST_OTHER, reference.id(), checklist.id());
      return false;
    }
    reference
        .version()
        .filter(version -> !version.equals(checklist.version()))
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
    if (target != null && checklist.level(target).isEmpty()) {
      problems.unknownWord(
          valueOf("target", root), ProblemCode.LEVEL_UNKNOWN, target, checklist.levelWords());
    }
  }

  private void checkAnswers(
      @Nullable Map<String, @Nullable AnswerDocument> answers, Node answersNode) {
    if (answers == null) {
      return;
    }
    List<String> ids = checklist.items().stream().map(Item::id).toList();
    Vocabulary<Status> statuses = Status.vocabulary();
    Set<Item> answered = new HashSet<>();
    answers.forEach(
        (word, answer) -> {
          Optional<Item> item = checklist.itemNamed(word);
          if (item.isEmpty()) {
            problems.unknownWord(
                answersNode.positionOf(word),
                ProblemCode.ITEM_UNKNOWN,
                word,
                ids,
                problems.phrase("advice.items", ids.get(0)));
          } else if (!answered.add(item.get())) {
            problems.report(
                answersNode.positionOf(word), ProblemCode.ITEM_DUPLICATE, item.get().id());
          }
          if (answer != null && isNotApplicable(answer, statuses)) {
            checkNotApplicable(word, item, answersNode);
          }
        });
  }

  private static boolean isNotApplicable(AnswerDocument answer, Vocabulary<Status> statuses) {
    return Optional.ofNullable(answer.status())
        .flatMap(statuses::find)
        .filter(Status.NOT_APPLICABLE::equals)
        .isPresent();
  }

  private void checkNotApplicable(String word, Optional<Item> item, Node answersNode) {
    if (item.isPresent() && !item.get().notApplicableAllowed()) {
      problems.report(
          statusOf(answersNode, word), ProblemCode.NOT_APPLICABLE_REFUSED, item.get().id());
    } else if (answersNode.child(word).orElseThrow().isVacant("reason")) {
      problems.report(answersNode.positionOf(word), ProblemCode.REASON_MISSING);
    }
  }

  private static Position statusOf(Node answers, String word) {
    Node answer = answers.child(word).orElseThrow();
    return answer.child("status").orElse(answer).position();
  }

  private static Position valueOf(String key, Node root) {
    return root.child(key).orElse(root).position();
  }
}
