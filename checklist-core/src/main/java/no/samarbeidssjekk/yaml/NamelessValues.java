package no.samarbeidssjekk.yaml;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getName)
            .filter(name -> group.field(name).isEmpty())
            .iterator();
    if (group.isInBraces()) {
      while (!fields.isEmpty() && isNameless(fields.get(0), type) && names.hasNext()) {
        Node.Mapping.Field value = fields.remove(0);
        named.add(
            new Node.Mapping.Field(
                names.next(), value.position(), new Node.Scalar(value.position(), value.key())));
      }
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

  private static boolean isNameless(Node.Mapping.Field field, Class<?> type) {
    List<String> known =
        Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList();
    return field.value() instanceof Node.Empty && FieldNames.meant(field.key(), known).isEmpty();
  }

  private static String mended(List<Node.Mapping.Field> named, boolean areMore) {
    return named.stream()
        .map(field -> field.key() + ": " + Example.text(((Node.Scalar) field.value()).text()))
        .collect(Collectors.joining(", ", "{", areMore ? ", …}" : "}"));
  }
}
