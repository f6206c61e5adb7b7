package no.samarbeidssjekk.yaml;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samarbeidssjekk.problem.Position;
import no.samarbeidssjekk.problem.ProblemCode;
import no.samarbeidssjekk.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Gives a tree of nodes the shape of records whose components are texts, lists, maps and further
 * records. What has another shape, or a name that no component has, becomes a problem; the rest is
 * bound all the same, so that everything wrong is found in one go.
 */
final class RecordBinder {

  private final Problems problems;

  RecordBinder(Problems problems) {
    this.problems = problems;
  }

  <R extends Record> @Nullable R bind(Node node, Class<R> type) {
    return type.cast(value(node, type, node.position()));
  }

  private @Nullable Object value(Node node, Type type, Position key) {
    if (node instanceof Node.Empty || node instanceof Node.Refused) {
      return null;
    }
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      return generic.getRawType() == List.class
          ? list(node, arguments[0], key)
          : map(node, generic, key);
    }
    Class<?> plain = (Class<?>) type;
    return plain == String.class ? text(node, key) : record(node, plain, key);
  }

  private @Nullable String text(Node node, Position key) {
    if (node instanceof Node.Scalar scalar) {
      return scalar.text();
    }
    new WrongType(problems).reportNoText(node, key);
    return null;
  }

  private @Nullable List<@Nullable Object> list(Node node, Type elementType, Position key) {
    if (!(node instanceof Node.Sequence sequence)) {
      new WrongType(problems).reportNoList(node, elementType, key);
      return null;
    }
    List<@Nullable Object> elements = new ArrayList<>();
    for (Node element : sequence.elements()) {
      elements.add(value(element, elementType, element.position()));
    }
    return elements;
  }

  private @Nullable Map<String, @Nullable Object> map(
      Node node, ParameterizedType type, Position key) {
    if (!(node instanceof Node.Mapping mapping)) {
      new WrongType(problems).reportNoFields(node, type, key);
      return null;
    }
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    for (Node.Mapping.Field field : mapping.fields()) {
      values.put(
          field.key(), value(field.value(), type.getActualTypeArguments()[1], field.position()));
    }
    return values;
  }

  private @Nullable Object record(Node node, Class<?> type, Position key) {
    RecordFields fields = RecordFields.of(type);
    if (fields.shortForm().isPresent() && node instanceof Node.Scalar scalar) {
      return fields.construct(fields.shortForm().get(), scalar.text());
    }
    if (!(node instanceof Node.Mapping mapping)) {
      new WrongType(problems).reportNoFields(node, type, key);
      return null;
    }
    for (Node.Mapping.Field field : mapping.fields()) {
      if (!fields.byName().containsKey(field.key())) {
        problems.unknownWord(
            field.position(),
            ProblemCode.KEY_UNKNOWN,
            field.key(),
            fields.offered(),
            FieldNames.meant(field.key(), fields.offered()));
      }
    }
    return construct(fields, mapping);
  }

  private Object construct(RecordFields fields, Node.Mapping mapping) {
    @Nullable Object[] values = new @Nullable Object[fields.components().size()];
    for (int index = 0; index < values.length; index++) {
      RecordComponent component = fields.components().get(index);
      values[index] =
          mapping
              .field(component.getName())
              .map(field -> value(field.value(), component.getGenericType(), field.position()))
              .orElse(null);
    }
    return fields.construct(values);
  }
}
