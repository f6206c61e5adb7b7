package no.samarbeidssjekk.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;

/** Changes to fields in braces, which may be JSON. */
final class FieldEditsInBraces extends FieldEdits {

  FieldEditsInBraces(YamlText yaml, MappingNode group, TextEdits edits) {
    super(yaml, group, edits);
  }

  @Override
  void add(String name, JsonNode value, Optional<NodeTuple> after) {
    String field = field(name, value);
    if (group.getValue().isEmpty()) {
      edits.insert(yaml.start(group) + 1, field);
    } else {
      edits.insert(yaml.end(after.orElseGet(this::last).getValueNode()), ", " + field);
    }
  }

  @Override
  void replace(NodeTuple field, JsonNode value) {
    edits.replace(
        yaml.start(field.getValueNode()), yaml.end(field.getValueNode()), JsonText.of(value));
  }

  @Override
  void unfold(NodeTuple field, ObjectNode fields) {
    edits.replace(yaml.start(field.getValueNode()), yaml.end(field.getValueNode()), group(fields));
  }

  /** Each goes with the comma before it; those that nothing kept stands before, with that after. */
  @Override
  void remove(List<NodeTuple> fields) {
    List<NodeTuple> all = group.getValue();
    boolean isKeptBefore = false;
    for (int index = 0; index < all.size(); index++) {
      NodeTuple field = all.get(index);
      if (!fields.contains(field)) {
        isKeptBefore = true;
      } else if (isKeptBefore) {
        removeText(yaml.end(all.get(index - 1).getValueNode()), yaml.end(field.getValueNode()));
      } else {
        removeText(yaml.start(field.getKeyNode()), yaml.start(all.get(index + 1).getKeyNode()));
      }
    }
  }

  private void removeText(int from, int to) {
    edits.replace(
        from,
        to,
        yaml.comments(from, to).stream()
            .map(comment -> " " + comment + yaml.lineBreak())
            .collect(Collectors.joining()));
  }

  private String group(ObjectNode fields) {
    return fields.properties().stream()
        .map(field -> field(field.getKey(), field.getValue()))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private String field(String name, JsonNode value) {
    if (isJson()) {
      return JsonText.of(TextNode.valueOf(name)) + ": " + JsonText.of(value);
    }
    return name + ": " + (value instanceof ObjectNode fields ? group(fields) : shown(name, value));
  }

  private static String shown(String name, JsonNode value) {
    return name.equals("status") || name.equals("disagreement") ? plain(value) : JsonText.of(value);
  }

  private boolean isJson() {
    return group.getValue().isEmpty() || YamlText.isQuoted(group.getValue().get(0).getKeyNode());
  }
}
