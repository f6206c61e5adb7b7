package no.samarbeidssjekk.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * Changes to the fields of one group in a text, in the way in which the group is written. Comments
 * among what is replaced or removed are kept.
 */
abstract class FieldEdits {

  final YamlText yaml;
  final MappingNode group;
  final TextEdits edits;
  final YamlComments comments;

  FieldEdits(YamlText yaml, MappingNode group, TextEdits edits) {
    this.yaml = yaml;
    this.group = group;
    this.edits = edits;
    this.comments = new YamlComments(yaml);
  }

  static FieldEdits of(YamlText yaml, MappingNode group, TextEdits edits) {
    boolean isFirst = group.getValue().isEmpty() && !YamlText.isFlow(yaml.root());
    return YamlText.isFlow(group) && !isFirst
        ? new FieldEditsInBraces(yaml, group, edits)
        : new FieldEditsInLines(yaml, group, edits);
  }

  /** Adds a field after another; at the end when no other is given. */
  abstract void add(String name, JsonNode value, Optional<NodeTuple> after);

  /** Gives a field another value. */
  abstract void replace(NodeTuple field, JsonNode value);

  /** Makes a group of a word alone, the first of its fields being that word. */
  abstract void unfold(NodeTuple field, ObjectNode fields);

  /** Removes these fields, in the order in which they stand. */
  abstract void remove(List<NodeTuple> fields);

  /** Gives a field another value; a word stands as the former word stood. */
  final void set(NodeTuple field, JsonNode value) {
    if (value.isTextual()
        && YamlOutput.isPlain(value.asText())
        && field.getValueNode() instanceof ScalarNode scalar
        && !YamlText.isInLines(scalar)) {
      int start = yaml.start(scalar);
      int end = yaml.end(scalar);
      String text = YamlText.isQuoted(scalar) ? JsonText.of(value) : value.asText();
      edits.replace(start, end, start == end ? " " + text : text);
    } else {
      replace(field, value);
    }
  }

  static String plain(JsonNode word) {
    return YamlOutput.isPlain(word.asText()) ? word.asText() : JsonText.of(word);
  }

  final NodeTuple last() {
    return group.getValue().get(group.getValue().size() - 1);
  }
}
