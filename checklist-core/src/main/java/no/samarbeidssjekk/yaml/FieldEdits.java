package no.samarbeidssjekk.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;

/**
 * Changes to the fields of one group in a text, in the way in which the group is written. Comments
 * among what is replaced or removed are kept.
 */
abstract class FieldEdits {

  /** What needs no quotation marks in YAML. */
  private static final Pattern PLAIN = Pattern.compile("\\p{L}[\\p{L}\\p{N} -]*");

  final YamlText yaml;
  final MappingNode group;
  final TextEdits edits;

  FieldEdits(YamlText yaml, MappingNode group, TextEdits edits) {
    this.yaml = yaml;
    this.group = group;
    this.edits = edits;
  }

  static FieldEdits of(YamlText yaml, MappingNode group, TextEdits edits) {
    return YamlText.isFlow(group)
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

  /** Gives a field another word, in quotation marks where the former was. */
  final void replaceWord(NodeTuple field, JsonNode word) {
    Node value = field.getValueNode();
    if (YamlText.isInLines(value)) {
      replace(field, word);
      return;
    }
    int start = yaml.start(value);
    int end = yaml.end(value);
    String text = YamlText.isQuoted(value) ? JsonText.of(word) : plain(word);
    edits.replace(start, end, start == end ? " " + text : text);
  }

  static String plain(JsonNode word) {
    return PLAIN.matcher(word.asText()).matches() ? word.asText() : JsonText.of(word);
  }

  final NodeTuple last() {
    return group.getValue().get(group.getValue().size() - 1);
  }
}
