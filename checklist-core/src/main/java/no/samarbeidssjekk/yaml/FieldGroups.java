package no.samarbeidssjekk.yaml;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which fields stand beside each other in a document, and what each of them holds. */
final class FieldGroups {

  static final List<Class<? extends Record>> DOCUMENTS =
      List.of(AssessmentDocument.class, ChecklistDocument.class, SupplementDocument.class);

  private static final Map<Class<?>, Map<String, RecordComponent>> ALL =
      DOCUMENTS.stream()
          .flatMap(FieldGroups::withThoseBelow)
          .distinct()
          .collect(
              Collectors.toUnmodifiableMap(
                  group -> group, group -> RecordFields.of(group).byName()));

  private FieldGroups() {}

  private static Stream<Class<?>> withThoseBelow(Class<?> group) {
    return Stream.concat(
        Stream.of(group),
        RecordFields.of(group).components().stream()
            .flatMap(field -> groupsIn(field.getGenericType()))
            .flatMap(FieldGroups::withThoseBelow));
  }

  /** The groups that a value of this type is made of. */
  static Stream<Class<?>> groupsIn(Type type) {
    if (type instanceof ParameterizedType generic) {
      return Arrays.stream(generic.getActualTypeArguments()).flatMap(FieldGroups::groupsIn);
    }
    return type instanceof Class<?> plain && plain.isRecord() ? Stream.of(plain) : Stream.empty();
  }

  /** The field of this name in a group; absent when the type is no group or has no such field. */
  static Optional<RecordComponent> field(Type group, String name) {
    return Optional.ofNullable(ALL.get(group)).map(fields -> fields.get(name));
  }

  /** The first field that a group must have; absent when the type is no group. */
  static Optional<RecordComponent> first(Type group) {
    return group instanceof Class<?> plain && plain.isRecord()
        ? RecordFields.of(plain).components().stream()
            .filter(field -> field.getAnnotatedType().isAnnotationPresent(Required.class))
            .findFirst()
        : Optional.empty();
  }

  /** The fields of this name in all groups. */
  static Stream<RecordComponent> fields(String name) {
    return ALL.values().stream().flatMap(fields -> Stream.ofNullable(fields.get(name)));
  }

  static List<String> names() {
    return ALL.values().stream().flatMap(fields -> fields.keySet().stream()).distinct().toList();
  }

  static boolean isField(String name) {
    return fields(name).findFirst().isPresent();
  }

  static boolean isOf(Class<? extends Record> group, String name) {
    return RecordFields.of(group).byName().containsKey(name);
  }

  static boolean areOf(Class<? extends Record> group, String... names) {
    return RecordFields.of(group).byName().keySet().containsAll(List.of(names));
  }

  /** Whether a field of this group is a field of no other. */
  static boolean isOnlyOf(Class<? extends Record> group, String name) {
    return isOf(group, name) && fields(name).count() == 1;
  }

  static boolean areOfOneGroup(String... names) {
    return ALL.values().stream().anyMatch(fields -> fields.keySet().containsAll(List.of(names)));
  }
}
