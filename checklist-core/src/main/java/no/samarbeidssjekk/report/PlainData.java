package no.samarbeidssjekk.report;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samarbeidssjekk.language.Visible;
import org.jspecify.annotations.Nullable;

/**
 * Turns records into maps of plain values, so that a template can reach no code, and no text in
 * them can turn or hide what stands around it.
 */
final class PlainData {

  private PlainData() {}

  /**
   * The components of a record by name; an empty {@link Optional} is left out, and so is a date,
   * which a text beside it tells.
   */
  static Map<String, Object> of(Record record) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      Object value = value(record, component);
      @Nullable Object present =
          value instanceof Optional<?> optional ? optional.orElse(null) : value;
      if (present != null && !(present instanceof LocalDate)) {
        map.put(component.getName(), plain(present));
      }
    }
    return Collections.unmodifiableMap(map);
  }

  private static Object plain(Object value) {
    if (value instanceof Record record) {
      return of(record);
    }
    if (value instanceof String text) {
      return Visible.inDocument(text);
    }
    return value instanceof List<?> list ? list.stream().map(PlainData::plain).toList() : value;
  }

  private static Object value(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("No access to " + component, e);
    }
  }
}
