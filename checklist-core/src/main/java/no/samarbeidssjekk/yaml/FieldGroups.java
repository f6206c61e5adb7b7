package no.samarbeidssjekk.yaml;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which fields stand beside each other in a document. */
final class FieldGroups {

  private static final Map<Class<?>, Set<String>> ALL =
      Stream.of(
              AssessmentDocument.class,
              CollaborationDocument.class,
              AnswerDocument.class,
              ChecklistDocument.class,
              SupplementDocument.class)
          .flatMap(type -> Stream.concat(Stream.of(type), Arrays.stream(type.getDeclaredClasses())))
          .filter(Class::isRecord)
          .collect(Collectors.toUnmodifiableMap(group -> group, FieldGroups::namesIn));

  private FieldGroups() {}

  private static Set<String> namesIn(Class<?> group) {
    return Arrays.stream(group.getRecordComponents())
        .map(RecordComponent::getName)
        .collect(Collectors.toUnmodifiableSet());
  }

  static boolean areOf(Class<? extends Record> group, String... names) {
    return Objects.requireNonNull(ALL.get(group)).containsAll(List.of(names));
  }

  /** Whether a field of this group is a field of no other. */
  static boolean isOnlyOf(Class<? extends Record> group, String name) {
    return areOf(group, name)
        && ALL.values().stream().filter(names -> names.contains(name)).count() == 1;
  }

  static boolean areOfOneGroup(String... names) {
    return ALL.values().stream().anyMatch(group -> group.containsAll(List.of(names)));
  }
}
