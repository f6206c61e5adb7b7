package no.samarbeidssjekk.yaml;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a value may be, told by its place before it is known which kind of document it stands in.
 *
 * @param types the types that it may be bound to
 * @param isFreeText whether it may be people's own words
 */
record Shape(Set<Type> types, boolean isFreeText) {

  private static final Shape DOCUMENT = new Shape(Set.copyOf(FieldGroups.DOCUMENTS), false);

  static Shape ofDocument() {
    return DOCUMENT;
  }

  /** What may stand at a name; for one that has no place here, as where it has one. */
  Shape below(String name) {
    List<RecordComponent> own =
        types.stream().flatMap(type -> FieldGroups.field(type, name).stream()).toList();
    List<Type> entries = arguments(Map.class, 1).toList();
    return own.isEmpty() && entries.isEmpty()
        ? of(FieldGroups.fields(name).toList())
        : with(of(own), entries);
  }

  /** Whether some field of this name holds people’s own words. */
  static boolean isFreeTextAnywhere(String name) {
    return of(FieldGroups.fields(name).toList()).isFreeText();
  }

  Shape element() {
    return with(new Shape(Set.of(), false), arguments(List.class, 0).toList());
  }

  /** Whether a field of this name has its place here. */
  boolean has(String name) {
    return types.stream().anyMatch(type -> FieldGroups.field(type, name).isPresent())
        || (ItemCode.isAsUsual(name) && arguments(Map.class, 1).findAny().isPresent());
  }

  private Stream<Type> arguments(Class<?> collection, int index) {
    return types.stream()
        .filter(ParameterizedType.class::isInstance)
        .map(ParameterizedType.class::cast)
        .filter(type -> type.getRawType() == collection)
        .map(type -> type.getActualTypeArguments()[index]);
  }

  private static Shape of(List<RecordComponent> fields) {
    List<Type> types = fields.stream().map(RecordComponent::getGenericType).toList();
    boolean isMarked = fields.stream().anyMatch(field -> field.isAnnotationPresent(FreeText.class));
    return with(new Shape(Set.of(), isMarked), types);
  }

  private static Shape with(Shape shape, List<Type> types) {
    return new Shape(
        Stream.concat(shape.types().stream(), types.stream())
            .collect(Collectors.toUnmodifiableSet()),
        shape.isFreeText() || types.contains(ChecklistDocument.Text.class));
  }
}
