package no.samarbeidssjekk.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samarbeidssjekk.problem.Position;
import no.samarbeidssjekk.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Reads JSON as values that know their places. Thread-safe. */
final class JsonTree {

  private static final int DEPTH = 20;
  private static final int DIGITS = 20;
  private static final int TEXT = 64 * 1024;

  private final JsonFactory factory =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEPTH)
                  .maxNumberLength(DIGITS)
                  .maxStringLength(TEXT)
                  .maxNameLength(TEXT)
                  .build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .build();

  /**
   * Reads a text that holds one value and nothing after it.
   *
   * @param line the line of the document at which the text begins, from 1
   * @throws UnfitJsonException when it is no JSON
   */
  JsonValue read(String text, int line) throws UnfitJsonException {
    try (JsonParser parser = factory.createParser(text)) {
      Reading reading = new Reading(parser, line - 1);
      parser.nextToken();
      JsonValue value = reading.value("");
      if (parser.nextToken() != null) {
        throw reading.syntax(parser.currentTokenLocation());
      }
      return value;
    } catch (JsonProcessingException e) {
      throw new UnfitJsonException(place(e.getLocation(), line - 1), ProblemCode.JSON_SYNTAX);
    } catch (IOException e) {
      throw new UncheckedIOException("A text in memory could not be read", e);
    }
  }

  private record Reading(JsonParser parser, int linesBefore) {

    JsonValue value(String path) throws IOException, UnfitJsonException {
      Position position = place(parser.currentTokenLocation(), linesBefore);
      return new JsonValue(content(path), position, path);
    }

    private @Nullable Object content(String path) throws IOException, UnfitJsonException {
      JsonToken token = parser.currentToken();
      if (token == null) {
        throw syntax(parser.currentLocation());
      }
      return switch (token) {
        case START_OBJECT -> fields(path);
        case START_ARRAY -> elements(path);
        case VALUE_STRING -> parser.getText();
        case VALUE_NUMBER_INT -> number();
        case VALUE_TRUE -> true;
        case VALUE_FALSE -> false;
        default -> null; // nothing, or a fraction, which we never write
      };
    }

    /** A number too long for us is none that we have written. */
    private @Nullable Object number() throws IOException {
      return parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER
          ? null
          : parser.getLongValue();
    }

    private Map<String, JsonValue> fields(String path) throws IOException, UnfitJsonException {
      Map<String, JsonValue> fields = new LinkedHashMap<>();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        fields.put(name, value(path.isEmpty() ? name : path + "." + name));
      }
      return fields;
    }

    private List<JsonValue> elements(String path) throws IOException, UnfitJsonException {
      List<JsonValue> elements = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        elements.add(value(path + "[" + elements.size() + "]"));
      }
      return elements;
    }

    UnfitJsonException syntax(JsonLocation location) {
      return new UnfitJsonException(place(location, linesBefore), ProblemCode.JSON_SYNTAX);
    }
  }

  private static Position place(@Nullable JsonLocation location, int linesBefore) {
    return location == null
        ? new Position(linesBefore + 1, 1)
        : new Position(
            linesBefore + Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
  }
}
