package no.samarbeidssjekk.yaml;

import jakarta.validation.constraints.Null;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a document record, asked of reflection once for each record.
 *
 * @param components the fields in their order
 * @param byName the fields by name
 * @param names their names in their order
 * @param offered the names of those that may be given a value
 * @param shortForm the name of the field for whose value a single text may stand, if any
 * @param constructor takes a value for each field in its order
 */
record RecordFields(
    List<RecordComponent> components,
    Map<String, RecordComponent> byName,
    List<String> names,
    List<String> offered,
    Optional<String> shortForm,
    Constructor<?> constructor) {

  private static final ClassValue<RecordFields> ALL =
      new ClassValue<>() {
        @Override
        protected RecordFields computeValue(Class<?> type) {
          return asked(type);
        }
      };

  static RecordFields of(Class<?> type) {
    return ALL.get(type);
  }

  /** The record with these values, one for each field in its order. */
  Object construct(@Nullable Object[] values) {
    try {
      return constructor.newInstance(values);
    } catch (InvocationTargetException | InstantiationException | IllegalAccessException e) {
      throw new IllegalStateException("No way to make one with " + constructor, e);
    }
  }

  /** The record with a value for this field alone. */
  Object construct(String name, Object value) {
    @Nullable Object[] values = new @Nullable Object[names.size()];
    values[names.indexOf(name)] = value;
    return construct(values);
  }

  private static RecordFields asked(Class<?> type) {
    List<RecordComponent> components = List.of(type.getRecordComponents());
    return new RecordFields(
        components,
        components.stream()
            .collect(Collectors.toUnmodifiableMap(RecordComponent::getName, Function.identity())),
        components.stream().map(RecordComponent::getName).toList(),
        components.stream()
            .filter(component -> !component.getAccessor().isAnnotationPresent(Null.class))
            .map(RecordComponent::getName)
            .toList(),
        Optional.ofNullable(type.getAnnotation(ShortForm.class)).map(ShortForm::value),
        constructor(type));
  }

  private static Constructor<?> constructor(Class<?> type) {
    Class<?>[] types =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      return type.getDeclaredConstructor(types);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("A record without its constructor: " + type, e);
    }
  }
}
