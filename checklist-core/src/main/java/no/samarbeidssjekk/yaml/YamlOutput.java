package no.samarbeidssjekk.yaml;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.JsonGeneratorDelegate;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Writes trees as YAML that reads well and reads back the same. Thread-safe. */
final class YamlOutput {

  private static final Pattern PLAIN =
      Pattern.compile("(?!(?i:null)$)\\p{L}[\\p{L}\\p{N} -]*(?<! )");

  private final boolean onOneLine;

  private final YAMLMapper mapper =
      YAMLMapper.builder()
          .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
          .disable(YAMLGenerator.Feature.SPLIT_LINES)
          .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
          .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
          .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
          .build();

  /** Writes texts with line breaks on lines of their own. */
  YamlOutput() {
    this(false);
  }

  /**
   * @param onOneLine whether a text with line breaks is quoted on one line, so that nothing that
   *     stands after it can become a part of it
   */
  YamlOutput(boolean onOneLine) {
    this.onOneLine = onOneLine;
  }

  void write(JsonNode tree, OutputStream stream) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator =
        new Exact(mapper.getFactory().createGenerator(text), onOneLine)) {
      mapper.writeTree(generator, tree);
    }
    stream.write(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** Quotes texts with line breaks that YAML would otherwise read back as ordinary ones. */
  private static final class Exact extends JsonGeneratorDelegate {

    private static final Pattern RARE_LINE_BREAK = Pattern.compile("[\\u0085\\u2028\\u2029]");
    private static final Pattern LINE_BREAK = Pattern.compile("[\\r\\n\\u0085\\u2028\\u2029]");

    private final YAMLGenerator generator;
    private final Pattern quoted;

    Exact(YAMLGenerator generator, boolean onOneLine) {
      super(generator);
      this.generator = generator;
      this.quoted = onOneLine ? LINE_BREAK : RARE_LINE_BREAK;
    }

    @Override
    public void writeString(String text) throws IOException {
      if (quoted.matcher(text).find()) {
        generator.disable(YAMLGenerator.Feature.MINIMIZE_QUOTES);
        generator.writeString(text);
        generator.enable(YAMLGenerator.Feature.MINIMIZE_QUOTES);
      } else {
        generator.writeString(text);
      }
    }
  }

  /** Whether a text is the same in YAML with and without quotation marks. */
  static boolean isPlain(String text) {
    return PLAIN.matcher(text).matches();
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
