package no.samarbeidssjekk.report;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.samarbeidssjekk.language.Language;

/**
 * What a template sees. It is documented in {@code templates/README.md}, which a test holds against
 * this.
 */
final class DataModel {

  /**
   * Goes up when a field goes away, gets another name or kind, or means something else; not when
   * one comes in.
   */
  static final int VERSION = 1;

  private DataModel() {}

  /** A name in a group of fields, and the kind of value that it holds. */
  record Field(String name, Type type) {}

  /** Each group of fields, those that hold others first, with its fields in order. */
  static Map<Class<?>, List<Field>> groups() {
    Map<Class<?>, List<Field>> groups = new LinkedHashMap<>();
    add(Report.Content.class, groups);
    add(ComparisonReport.Content.class, groups);
    add(OverviewReport.Content.class, groups);
    return groups;
  }

  /** The names of all fields and labels. */
  static Set<String> fieldNames() {
    Set<String> names = new TreeSet<>(Texts.in(Language.BOKMAL).labels().keySet());
    groups().values().forEach(fields -> fields.forEach(field -> names.add(field.name())));
    return names;
  }

  private static void add(Type type, Map<Class<?>, List<Field>> groups) {
    if (type instanceof ParameterizedType parameterized) {
      Arrays.stream(parameterized.getActualTypeArguments()).forEach(part -> add(part, groups));
    } else if (type instanceof Class<?> record
        && record.isRecord()
        && !groups.containsKey(record)) {
      List<Field> fields =
          Arrays.stream(record.getRecordComponents())
              .filter(DataModel::isSeen)
              .map(DataModel::field)
              .toList();
      groups.put(record, fields);
      fields.forEach(field -> add(field.type(), groups));
    }
  }

  /** A date is not: a text beside it tells it. */
  private static boolean isSeen(RecordComponent component) {
    return !component.getGenericType().getTypeName().contains(LocalDate.class.getName());
  }

  private static Field field(RecordComponent component) {
    return new Field(component.getName(), component.getGenericType());
  }
}
