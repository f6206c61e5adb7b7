package no.samarbeidssjekk.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;

/** Writes trees as YAML that reads well and reads back the same. Thread-safe. */
final class YamlOutput {

  private final YAMLMapper mapper =
      YAMLMapper.builder()
          .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
          .disable(YAMLGenerator.Feature.SPLIT_LINES)
          .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
          .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
          .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
          .build();

  void write(JsonNode tree, OutputStream stream) throws IOException {
    stream.write(mapper.writeValueAsString(tree).getBytes(StandardCharsets.UTF_8));
  }

  static ObjectNode mapping() {
    return JsonNodeFactory.instance.objectNode();
  }

  static void putIfPresent(ObjectNode mapping, String key, Optional<?> value) {
    value.ifPresent(present -> mapping.put(key, present.toString()));
  }

  static <T> void putIfAny(
      ObjectNode mapping, String key, Collection<T> values, Function<T, JsonNode> conversion) {
    if (!values.isEmpty()) {
      ArrayNode list = mapping.putArray(key);
      values.forEach(value -> list.add(conversion.apply(value)));
    }
  }

  static JsonNode text(String text) {
    return JsonNodeFactory.instance.textNode(text);
  }
}
