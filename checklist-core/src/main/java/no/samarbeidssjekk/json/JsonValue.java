package no.samarbeidssjekk.json;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.samarbeidssjekk.language.ForbiddenCharacter;
import no.samarbeidssjekk.problem.Position;
import no.samarbeidssjekk.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * A value that was read, asked for what it should be. What it is not is told with its path.
 *
 * @param content fields by name, elements, a text, a whole number, a truth value, or nothing
 * @param position where it begins
 * @param path the names of the fields that lead to it
 */
record JsonValue(@Nullable Object content, Position position, String path) {

  Map<String, JsonValue> fields() throws UnfitJsonException {
    Map<String, JsonValue> fields = new LinkedHashMap<>();
    Map<?, ?> given = as(Map.class);
    for (Map.Entry<?, ?> field : given.entrySet()) {
      fields.put((String) field.getKey(), (JsonValue) field.getValue());
    }
    return fields;
  }

  List<JsonValue> elements() throws UnfitJsonException {
    List<JsonValue> elements = new ArrayList<>();
    for (Object element : as(List.class)) {
      elements.add((JsonValue) element);
    }
    return elements;
  }

  JsonValue field(String name) throws UnfitJsonException {
    return optional(name).orElseThrow(() -> unfit(name));
  }

  Optional<JsonValue> optional(String name) throws UnfitJsonException {
    return Optional.ofNullable((JsonValue) as(Map.class).get(name));
  }

  /** A text that a person may read: neither blank nor with characters that steer a terminal. */
  String text() throws UnfitJsonException {
    String text = as(String.class);
    if (text.isBlank() || ForbiddenCharacter.firstIn(text).isPresent()) {
      throw unfit();
    }
    return text;
  }

  boolean truth() throws UnfitJsonException {
    return as(Boolean.class);
  }

  /** A whole number from 0 to the most. */
  int count(int most) throws UnfitJsonException {
    long number = largeCount();
    if (number > most) {
      throw unfit();
    }
    return (int) number;
  }

  /** A whole number from 0. */
  long largeCount() throws UnfitJsonException {
    long number = as(Long.class);
    if (number < 0) {
      throw unfit();
    }
    return number;
  }

  LocalDate date() throws UnfitJsonException {
    try {
      return LocalDate.parse(as(String.class));
    } catch (DateTimeParseException e) {
      throw unfit();
    }
  }

  /** What the text means. */
  <T> T meaning(Function<String, Optional<T>> words) throws UnfitJsonException {
    return words.apply(as(String.class)).orElseThrow(this::unfit);
  }

  /** What each of the texts means. */
  <T> List<T> meanings(Function<String, Optional<T>> words) throws UnfitJsonException {
    List<T> meanings = new ArrayList<>();
    for (JsonValue element : elements()) {
      meanings.add(element.meaning(words));
    }
    return meanings;
  }

  UnfitJsonException unfit() {
    return new UnfitJsonException(position, ProblemCode.JSON_VALUE_UNFIT, path);
  }

  UnfitJsonException contradiction() {
    return new UnfitJsonException(position, ProblemCode.JSON_CONTRADICTION, path);
  }

  private UnfitJsonException unfit(String field) {
    return new UnfitJsonException(
        position, ProblemCode.JSON_VALUE_UNFIT, path.isEmpty() ? field : path + "." + field);
  }

  private <T> T as(Class<T> type) throws UnfitJsonException {
    if (!type.isInstance(content)) {
      throw unfit();
    }
    return type.cast(content);
  }
}
