package no.samarbeidssjekk.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.samarbeidssjekk.problem.ProblemCode;
import no.samarbeidssjekk.problem.Problems;

/**
 * Finds answers without fields of their own, or in the short form, whose fields stand beside them.
 * Says so once for each, and puts the fields below.
 */
record FieldsBeside(Problems problems) {

  List<Node.Mapping.Field> below(List<Node.Mapping.Field> answers) {
    if (answers.stream().noneMatch(MisplacedFields::isPartOfAnswer)) {
      return answers;
    }
    List<Node.Mapping.Field> mended = new ArrayList<>();
    for (int at = 0; at < answers.size(); at++) {
      Node.Mapping.Field answer = answers.get(at);
      List<Node.Mapping.Field> beside =
          answers.subList(at + 1, answers.size()).stream()
              .takeWhile(MisplacedFields::isPartOfAnswer)
              .toList();
      boolean lacksFields =
          !MisplacedFields.isPartOfAnswer(answer)
              && !beside.isEmpty()
              && (answer.value() instanceof Node.Empty || answer.value() instanceof Node.Scalar);
      mended.add(lacksFields ? with(beside, answer) : answer);
      at += lacksFields ? beside.size() : 0;
    }
    return mended;
  }

  private Node.Mapping.Field with(List<Node.Mapping.Field> beside, Node.Mapping.Field answer) {
    Node.Mapping.Field first = beside.get(0);
    if (answer.value() instanceof Node.Scalar status) {
      problems.report(
          first.position(),
          ProblemCode.YAML_VALUE_AND_FIELDS,
          answer.key(),
          "status: " + status.text());
      return answer.with(
          Node.Mapping.of(
              status.position(),
              Stream.concat(
                      Stream.of(new Node.Mapping.Field("status", status.position(), status)),
                      beside.stream().filter(field -> !field.key().equals("status")))
                  .toList()));
    }
    problems.report(
        first.position(),
        ProblemCode.FIELDS_BESIDE,
        first.key(),
        answer.key(),
        String.valueOf(beside.size()));
    return answer.with(Node.Mapping.of(answer.value().position(), beside));
  }
}
