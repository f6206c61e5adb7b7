package no.samarbeidssjekk.yaml;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.samarbeidssjekk.language.LocalizedText;
import no.samarbeidssjekk.problem.Position;
import no.samarbeidssjekk.problem.ProblemCode;
import no.samarbeidssjekk.problem.Problems;

/** Tells of a value that has another shape than the document’s record wants at its place. */
record WrongType(Problems problems) {

  void reportNoText(Node node, Position key) {
    problems.report(place(node, key), ProblemCode.TYPE_TEXT_EXPECTED, found(node));
  }

  void reportNoList(Node node, Type element, Position key) {
    boolean isOnOwnLine = node.position().line() > key.line();
    Optional<String> otherDash =
        node instanceof Node.Scalar scalar && isOnOwnLine
            ? DashSlip.wrongIn(scalar.text())
            : Optional.empty();
    if (otherDash.isPresent()) {
      problems.report(node.position(), ProblemCode.YAML_DASH, otherDash.get());
    } else if (isOnOwnLine && isElement(node, element)) {
      problems.report(node.position(), ProblemCode.YAML_DASH_MISSING);
    } else {
      problems.report(
          place(node, key), ProblemCode.TYPE_LIST_EXPECTED, found(node), list(node, element));
    }
  }

  void reportNoFields(Node node, Type expected, Position key) {
    Optional<MissingColon> missing =
        node instanceof Node.Scalar scalar
            ? MissingColon.in(scalar.text(), new Shape(Set.of(expected), false)::has)
            : Optional.empty();
    if (missing.isPresent()) {
      problems.report(node.position(), missing.get().code(), missing.get().mended());
    } else {
      problems.report(
          place(node, key), ProblemCode.TYPE_MAPPING_EXPECTED, found(node), fields(node, expected));
    }
  }

  private static boolean isElement(Node node, Type element) {
    return node instanceof Node.Mapping group
        && group.fields().stream()
            .anyMatch(field -> FieldGroups.field(element, field.key()).isPresent());
  }

  private static Position place(Node node, Position key) {
    return node instanceof Node.Scalar ? node.position() : key;
  }

  private LocalizedText found(Node node) {
    if (node instanceof Node.Scalar scalar) {
      return problems.phrase("type.text", scalar.text());
    }
    if (node instanceof Node.Sequence) {
      return problems.phrase("type.list");
    }
    boolean isInBraces = node instanceof Node.Mapping group && group.isInBraces();
    return problems.phrase(isInBraces ? "type.braces" : "type.mapping");
  }

  private static String list(Node node, Type element) {
    boolean isShortForm =
        node instanceof Node.Scalar
            && element instanceof Class<?> plain
            && plain.isAnnotationPresent(ShortForm.class);
    return FieldGroups.first(element)
        .filter(first -> !isShortForm)
        .map(first -> "- " + first.getName() + ": " + Example.text(text(node)))
        .orElseGet(() -> "[" + Example.words(text(node)) + "]");
  }

  private LocalizedText fields(Node node, Type expected) {
    if (expected instanceof ParameterizedType) {
      return problems.phrase("type.entry");
    }
    Optional<String> first = FieldGroups.first(expected).map(RecordComponent::getName);
    if (FieldGroups.DOCUMENTS.contains(expected)) {
      return LocalizedText.ofBokmal(first.orElse("…") + ": …");
    }
    String value = Example.text(text(node));
    return LocalizedText.ofBokmal(
        first.map(name -> "{%s: %s}".formatted(name, value)).orElseGet(() -> all(expected, value)));
  }

  /** All fields of a group in which none comes first; the value stands for each of them. */
  private static String all(Type group, String value) {
    return group instanceof Class<?> fields && fields.isRecord()
        ? Arrays.stream(fields.getRecordComponents())
            .map(field -> field.getName() + ": " + value)
            .collect(Collectors.joining(", ", "{", "}"))
        : "{…: %s}".formatted(value);
  }

  private static String text(Node node) {
    return node instanceof Node.Scalar scalar ? scalar.text() : "";
  }
}
