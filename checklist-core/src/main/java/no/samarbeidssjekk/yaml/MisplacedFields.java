package no.samarbeidssjekk.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.samarbeidssjekk.problem.ProblemCode;
import no.samarbeidssjekk.problem.Problems;

/**
 * Finds fields of an assessment that stand one level too deep, or not deep enough. Says where they
 * belong, and puts them there, so that nothing more is said of their place.
 */
record MisplacedFields(Problems problems) {

  Node mended(Node root) {
    return root instanceof Node.Mapping document
        ? answersMended(outOfCollaboration(intoCollaboration(document)))
        : root;
  }

  private Node.Mapping intoCollaboration(Node.Mapping document) {
    List<Node.Mapping.Field> outside =
        document.fields().stream()
            .filter(field -> FieldGroups.isOf(CollaborationDocument.class, field.key()))
            .filter(field -> lacks(document, "collaboration", field))
            .toList();
    outside.forEach(field -> misplaced(field, "collaboration"));
    return moved(document.without(outside), "collaboration", outside);
  }

  private Node.Mapping outOfCollaboration(Node.Mapping document) {
    List<Node.Mapping.Field> tooDeep =
        document.fields("collaboration").stream()
            .filter(field -> FieldGroups.isOf(AssessmentDocument.class, field.key()))
            .filter(field -> document.isVacant(field.key()))
            .toList();
    tooDeep.forEach(
        field ->
            problems.report(
                field.position(), ProblemCode.FIELD_TOO_DEEP, field.key(), "collaboration"));
    return movedOut(document, "collaboration", tooDeep);
  }

  private Node.Mapping answersMended(Node.Mapping document) {
    List<Node.Mapping.Field> answers = new ArrayList<>();
    for (Node.Mapping.Field field :
        new FieldsBeside(problems).below(document.allFields("answers"))) {
      int last = answers.size() - 1;
      if (last >= 0
          && isPartOfAnswer(field)
          && answers.get(last).value() instanceof Node.Mapping answer) {
        Node.Mapping.Field before = answers.get(last);
        answers.set(last, before.with(withPart(answer, before.key(), field)));
      } else {
        answers.add(field);
      }
    }
    answers.replaceAll(
        field ->
            field.value() instanceof Node.Mapping answer
                ? field.with(actionMended(field.key(), answer))
                : field);
    return answers.isEmpty() ? document : document.with("answers", answers);
  }

  static boolean isPartOfAnswer(Node.Mapping.Field field) {
    return FieldGroups.isOf(AnswerDocument.class, field.key())
        || FieldGroups.isOf(AnswerDocument.Action.class, field.key());
  }

  private Node.Mapping withPart(Node.Mapping answer, String item, Node.Mapping.Field part) {
    if (FieldGroups.isOf(AnswerDocument.Action.class, part.key())) {
      return answer.with(part);
    }
    misplaced(part, item);
    return answer.isVacant(part.key()) ? answer.with(part) : answer;
  }

  private Node.Mapping actionMended(String item, Node.Mapping answer) {
    List<Node.Mapping.Field> outside =
        answer.fields().stream()
            .filter(field -> FieldGroups.isOf(AnswerDocument.Action.class, field.key()))
            .filter(field -> answer.isVacant("action") || lacks(answer, "action", field))
            .toList();
    List<Node.Mapping.Field> tooDeep =
        answer.fields("action").stream()
            .filter(field -> FieldGroups.isOf(AnswerDocument.class, field.key()))
            .filter(field -> answer.isVacant(field.key()))
            .toList();
    outside.forEach(field -> misplaced(field, "action"));
    tooDeep.forEach(field -> misplaced(field, item));
    return movedOut(moved(answer.without(outside), "action", outside), "action", tooDeep);
  }

  private static boolean lacks(Node.Mapping parent, String group, Node.Mapping.Field field) {
    return parent.child(group).filter(Node.Mapping.class::isInstance).isPresent()
        && parent.child(group).filter(child -> child.isVacant(field.key())).isPresent();
  }

  private static Node.Mapping moved(
      Node.Mapping parent, String group, List<Node.Mapping.Field> fields) {
    return fields.isEmpty() || parent.isVacant(group)
        ? parent
        : parent.with(
            group, Stream.concat(parent.allFields(group).stream(), fields.stream()).toList());
  }

  private static Node.Mapping movedOut(
      Node.Mapping parent, String group, List<Node.Mapping.Field> fields) {
    if (fields.isEmpty()) {
      return parent;
    }
    List<String> names = fields.stream().map(Node.Mapping.Field::key).toList();
    Node.Mapping mended =
        parent.with(
            group,
            parent.allFields(group).stream()
                .filter(field -> !names.contains(field.key()))
                .toList());
    for (Node.Mapping.Field field : fields) {
      mended = mended.with(field);
    }
    return mended;
  }

  private void misplaced(Node.Mapping.Field field, String home) {
    problems.report(field.position(), ProblemCode.FIELD_MISPLACED, field.key(), home);
  }
}
