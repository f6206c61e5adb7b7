package no.samarbeidssjekk.yaml;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which fields stand beside each other in a document. */
final class FieldGroups {

  private static final List<Set<String>> ALL =
      Stream.of(
              AssessmentDocument.class,
              CollaborationDocument.class,
              AnswerDocument.class,
              ChecklistDocument.class,
              SupplementDocument.class)
          .flatMap(type -> Stream.concat(Stream.of(type), Arrays.stream(type.getDeclaredClasses())))
          .filter(Class::isRecord)
          .map(FieldGroups::namesIn)
          .toList();

  private FieldGroups() {}

  static Set<String> namesIn(Class<?> group) {
    return Arrays.stream(group.getRecordComponents())
        .map(RecordComponent::getName)
        .collect(Collectors.toUnmodifiableSet());
  }

  static boolean areOf(Class<? extends Record> group, String... names) {
    return namesIn(group).containsAll(List.of(names));
  }

  static boolean areOfOneGroup(String... names) {
    return ALL.stream().anyMatch(group -> group.containsAll(List.of(names)));
  }
}
