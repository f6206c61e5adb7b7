package no.samarbeidssjekk.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.problem.ProblemCode;
import no.samarbeidssjekk.problem.Problems;

/**
 * Finds answers that stand in groups below {@code answers}, or beside it. Says so once, and puts
 * them where they belong, so that what is wrong in them is found too.
 */
record MisplacedAnswers(Checklist checklist, Problems problems) {

  Node mended(Node root) {
    return root instanceof Node.Mapping document ? besideMoved(nestedMoved(document)) : root;
  }

  private Node.Mapping nestedMoved(Node.Mapping document) {
    List<Node.Mapping.Field> fields = document.fields("answers");
    List<Node.Mapping.Field> groups = fields.stream().filter(this::isGroup).toList();
    if (groups.isEmpty()) {
      return document;
    }
    problems.report(
        groups.get(0).position(),
        ProblemCode.ANSWERS_NESTED,
        groups.get(0).key(),
        String.valueOf(groups.size()));
    Map<String, Node.Mapping.Field> answers = new LinkedHashMap<>();
    for (Node.Mapping.Field field : fields) {
      if (groups.contains(field)) {
        ((Node.Mapping) field.value()).fields().forEach(one -> answers.putIfAbsent(one.key(), one));
      } else {
        answers.putIfAbsent(field.key(), field);
      }
    }
    return document.with("answers", answers);
  }

  private boolean isGroup(Node.Mapping.Field field) {
    return !isAnswer(field)
        && field.value() instanceof Node.Mapping group
        && group.fields().stream().anyMatch(this::isAnswer)
        && group.isVacant("status");
  }

  private Node.Mapping besideMoved(Node.Mapping document) {
    List<Node.Mapping.Field> beside = document.fields().stream().filter(this::isAnswer).toList();
    if (beside.isEmpty()) {
      return document;
    }
    problems.report(
        beside.get(0).position(),
        ProblemCode.ANSWERS_BESIDE,
        beside.get(0).key(),
        String.valueOf(beside.size()));
    Map<String, Node.Mapping.Field> answers = new LinkedHashMap<>();
    document.fields("answers").forEach(field -> answers.put(field.key(), field));
    beside.forEach(field -> answers.putIfAbsent(field.key(), field));
    return document.without(beside).with("answers", answers);
  }

  private boolean isAnswer(Node.Mapping.Field field) {
    return Line.isItemCode(field.key()) || AnsweredItem.named(field.key(), checklist).isPresent();
  }
}
