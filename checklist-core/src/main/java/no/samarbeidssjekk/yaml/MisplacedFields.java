package no.samarbeidssjekk.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import no.samarbeidssjekk.problem.ProblemCode;
import no.samarbeidssjekk.problem.Problems;

/**
 * Finds fields of an assessment that stand one level too deep, or not deep enough. Says where they
 * belong, and takes them away, so that nothing more is said of them there.
 */
record MisplacedFields(Problems problems) {

  Node mended(Node root) {
    return root instanceof Node.Mapping document
        ? answersMended(collaborationMended(document))
        : root;
  }

  private Node.Mapping collaborationMended(Node.Mapping document) {
    List<Node.Mapping.Field> tooDeep =
        document.fields("collaboration").stream()
            .filter(field -> FieldGroups.areOf(AssessmentDocument.class, field.key()))
            .filter(field -> !FieldGroups.areOf(CollaborationDocument.class, field.key()))
            .filter(field -> document.isVacant(field.key()))
            .toList();
    if (tooDeep.isEmpty()) {
      return document;
    }
    tooDeep.forEach(
        field ->
            problems.report(
                field.position(), ProblemCode.FIELD_TOO_DEEP, field.key(), "collaboration"));
    Map<String, Node.Mapping.Field> collaboration = new LinkedHashMap<>();
    document.fields("collaboration").forEach(field -> collaboration.put(field.key(), field));
    Node.Mapping mended = document;
    for (Node.Mapping.Field field : tooDeep) {
      collaboration.remove(field.key());
      mended = mended.with(field);
    }
    return mended.with("collaboration", collaboration);
  }

  private Node.Mapping answersMended(Node.Mapping document) {
    Map<String, Node.Mapping.Field> answers = new LinkedHashMap<>();
    String last = "";
    for (Node.Mapping.Field field : document.fields("answers")) {
      boolean isFieldOfAnswer = FieldGroups.areOf(AnswerDocument.class, field.key());
      Node.Mapping.Field before = answers.get(last);
      if (isFieldOfAnswer && before != null && before.value() instanceof Node.Mapping answer) {
        misplaced(field, last);
        answers.put(last, before.with(answer.isVacant(field.key()) ? answer.with(field) : answer));
      } else {
        last = field.key();
        answers.put(last, field);
      }
    }
    answers.replaceAll((item, field) -> field.with(answerMended(item, field.value())));
    return answers.isEmpty() ? document : document.with("answers", answers);
  }

  private Node answerMended(String item, Node node) {
    if (!(node instanceof Node.Mapping answer)) {
      return node;
    }
    List<Node.Mapping.Field> ofAction =
        answer.fields().stream()
            .filter(field -> FieldGroups.areOf(AnswerDocument.Action.class, field.key()))
            .filter(field -> answer.fields("action").stream().noneMatch(of(field)))
            .toList();
    List<Node.Mapping.Field> ofAnswer =
        answer.fields("action").stream()
            .filter(field -> FieldGroups.areOf(AnswerDocument.class, field.key()))
            .filter(field -> answer.isVacant(field.key()))
            .toList();
    ofAction.forEach(field -> misplaced(field, "action"));
    ofAnswer.forEach(field -> misplaced(field, item));
    Map<String, Node.Mapping.Field> action = new LinkedHashMap<>();
    answer.fields("action").forEach(field -> action.put(field.key(), field));
    ofAnswer.forEach(field -> action.remove(field.key()));
    ofAction.forEach(field -> action.put(field.key(), field));
    Node.Mapping mended = answer.without(ofAction);
    for (Node.Mapping.Field field : ofAnswer) {
      mended = mended.with(field);
    }
    return answer.isVacant("action") || action.isEmpty() ? mended : mended.with("action", action);
  }

  private static Predicate<Node.Mapping.Field> of(Node.Mapping.Field field) {
    return other -> other.key().equals(field.key());
  }

  private void misplaced(Node.Mapping.Field field, String home) {
    problems.report(field.position(), ProblemCode.FIELD_MISPLACED, field.key(), home);
  }
}
