package no.samarbeidssjekk.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.samarbeidssjekk.problem.ProblemCode;
import no.samarbeidssjekk.problem.Problems;

/**
 * Finds answers that stand in groups below {@code answers}, beside it, or inside each other. Says
 * so once, and puts them where they belong, so that what is wrong in them is found too.
 */
record MisplacedAnswers(AskedChecklist checklist, Problems problems) {

  Node mended(Node root) {
    return root instanceof Node.Mapping document
        ? headingsQuieted(insideMoved(besideMoved(groupedMoved(document))))
        : root;
  }

  private Node.Mapping groupedMoved(Node.Mapping document) {
    List<Node.Mapping.Field> groups =
        document.fields("answers").stream().filter(this::isGroup).toList();
    if (groups.isEmpty()) {
      return document;
    }
    problems.report(
        groups.get(0).position(),
        ProblemCode.ANSWERS_NESTED,
        groups.get(0).key(),
        String.valueOf(groups.size()));
    return document.with(
        "answers",
        document.allFields("answers").stream()
            .flatMap(
                field ->
                    isGroup(field)
                        ? ((Node.Mapping) field.value()).all().stream()
                        : Stream.of(field))
            .toList());
  }

  private boolean isGroup(Node.Mapping.Field field) {
    return field.value() instanceof Node.Mapping group
        && !isAnswer(field)
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
    return document
        .without(beside)
        .with(
            "answers",
            Stream.concat(document.allFields("answers").stream(), beside.stream()).toList());
  }

  private Node.Mapping insideMoved(Node.Mapping document) {
    List<Node.Mapping.Field> answers = document.allFields("answers");
    return answers.stream().anyMatch(field -> hasAnswer(field.value()))
        ? document.with(
            "answers", answers.stream().flatMap(answer -> takenApart(answer).stream()).toList())
        : document;
  }

  /** A name that is no answer’s, with nothing after it, is told of as that alone. */
  private Node.Mapping headingsQuieted(Node.Mapping document) {
    List<Node.Mapping.Field> answers = document.allFields("answers");
    return answers.stream().noneMatch(this::isHeading)
        ? document
        : document.with(
            "answers",
            answers.stream()
                .map(
                    field ->
                        isHeading(field)
                            ? field.with(new Node.Refused(field.value().position()))
                            : field)
                .toList());
  }

  private boolean isHeading(Node.Mapping.Field field) {
    return field.value() instanceof Node.Empty && !isAnswer(field);
  }

  private static boolean hasAnswer(Node node) {
    return node instanceof Node.Mapping group
        && group.fields().stream()
            .anyMatch(
                field ->
                    ItemCode.isInAnyCase(field.key())
                        || (field.key().equals("action") && hasAnswer(field.value())));
  }

  /** The fields of an answer, with the answers inside its action after that. */
  private static Stream<Node.Mapping.Field> opened(Node.Mapping.Field field) {
    if (!field.key().equals("action") || !hasAnswer(field.value())) {
      return Stream.of(field);
    }
    Node.Mapping action = (Node.Mapping) field.value();
    List<Node.Mapping.Field> answers =
        action.fields().stream().filter(inside -> ItemCode.isInAnyCase(inside.key())).toList();
    return Stream.concat(Stream.of(field.with(action.without(answers))), answers.stream());
  }

  /** An answer, and those inside it with the fields that stand beside and below their names. */
  private List<Node.Mapping.Field> takenApart(Node.Mapping.Field answer) {
    if (!hasAnswer(answer.value())) {
      return List.of(answer);
    }
    List<Node.Mapping.Field> apart = new ArrayList<>();
    List<Node.Mapping.Field> own = new ArrayList<>();
    Node.Mapping.Field last = answer;
    List<Node.Mapping.Field> fields =
        ((Node.Mapping) answer.value()).all().stream().flatMap(MisplacedAnswers::opened).toList();
    for (Node.Mapping.Field field : fields) {
      if (!ItemCode.isInAnyCase(field.key())) {
        own.add(field);
        continue;
      }
      problems.report(field.position(), ProblemCode.FIELD_MISPLACED, field.key(), "answers");
      apart.add(closed(last, own));
      own.clear();
      last = field;
    }
    apart.add(closed(last, own));
    return apart;
  }

  private static Node.Mapping.Field closed(
      Node.Mapping.Field answer, List<Node.Mapping.Field> fields) {
    return fields.isEmpty()
        ? answer
        : answer.with(Node.Mapping.of(answer.value().position(), fields));
  }

  private boolean isAnswer(Node.Mapping.Field field) {
    return ItemCode.isInAnyCase(field.key()) || checklist.itemNamed(field.key()).isPresent();
  }
}
