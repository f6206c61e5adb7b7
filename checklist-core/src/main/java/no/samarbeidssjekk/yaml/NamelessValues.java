package no.samarbeidssjekk.yaml;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.samarbeidssjekk.problem.Position;
import no.samarbeidssjekk.problem.ProblemCode;
import no.samarbeidssjekk.problem.Problems;

/**
 * Finds braces that begin with values instead of fields. Says so once, and gives the values the
 * names of the first fields, so that nothing more is said of them than what is wrong in them.
 */
record NamelessValues(Problems problems) {

  Node named(Node node, Type type) {
    if (node instanceof Node.Sequence list && type instanceof ParameterizedType generic) {
      Type element = generic.getActualTypeArguments()[0];
      return new Node.Sequence(
          list.position(), list.elements().stream().map(value -> named(value, element)).toList());
    }
    if (!(node instanceof Node.Mapping group)) {
      return node;
    }
    if (type instanceof ParameterizedType entries && entries.getRawType() == Map.class) {
      Type value = entries.getActualTypeArguments()[1];
      return Node.Mapping.of(
          group.position(), group.all().stream().map(field -> named(field, value)).toList());
    }
    return type instanceof Class<?> plain && plain.isRecord() ? withNames(group, plain) : group;
  }

  private Node.Mapping.Field named(Node.Mapping.Field field, Type type) {
    return field.with(named(field.value(), type));
  }

  private Node withNames(Node.Mapping group, Class<?> type) {
    List<Node.Mapping.Field> fields = new ArrayList<>(group.all());
    List<Node.Mapping.Field> named = new ArrayList<>();
    Iterator<String> names =
        RecordFields.of(type).names().stream()
            .filter(name -> group.field(name).isEmpty())
            .iterator();
    List<Node.Mapping.Field> nameless =
        group.isInBraces()
            ? fields.stream().takeWhile(field -> isNameless(field, type)).toList()
            : List.of();
    if (!nameless.isEmpty() && names.hasNext()) {
      named.add(value(names.next(), nameless.subList(0, 1)));
    }
    if (nameless.size() > 1 && names.hasNext()) {
      named.add(value(names.next(), nameless.subList(1, nameless.size())));
    }
    if (!named.isEmpty()) {
      fields.subList(0, nameless.size()).clear();
    }
    if (!named.isEmpty()) {
      problems.report(
          named.get(0).position(),
          ProblemCode.FIELD_NAME_MISSING,
          mended(named, !fields.isEmpty()));
    }
    fields.stream()
        .map(
            field ->
                FieldGroups.field(type, field.key())
                    .map(component -> named(field, component.getGenericType()))
                    .orElse(field))
        .forEach(named::add);
    return Node.Mapping.of(group.position(), named);
  }

  /** What stands between commas belongs together, but for the first of it. */
  private static Node.Mapping.Field value(String name, List<Node.Mapping.Field> parts) {
    Position position = parts.get(0).position();
    String text = parts.stream().map(Node.Mapping.Field::key).collect(Collectors.joining(", "));
    return new Node.Mapping.Field(name, position, new Node.Scalar(position, text));
  }

  private static boolean isNameless(Node.Mapping.Field field, Class<?> type) {
    return field.value() instanceof Node.Empty
        && FieldNames.meant(field.key(), RecordFields.of(type).names()).isEmpty();
  }

  private static String mended(List<Node.Mapping.Field> named, boolean areMore) {
    return named.stream()
        .map(field -> field.key() + ": " + Example.text(((Node.Scalar) field.value()).text()))
        .collect(Collectors.joining(", ", "{", areMore ? ", …}" : "}"));
  }
}
