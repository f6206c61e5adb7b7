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
    replaceValue(field, shown(YamlText.nameOf(field), value));
  }

  @Override
  void unfold(NodeTuple field, ObjectNode fields) {
    replaceValue(field, group(fields));
  }

  private void replaceValue(NodeTuple field, String value) {
    int from = yaml.start(field.getValueNode());
    int to = yaml.end(field.getValueNode());
    edits.replace(from, to, value + comments(from, to));
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
    edits.replace(from, to, comments(from, to));
  }

  /** Each to the end of a line, after which the braces go on. */
  private String comments(int from, int to) {
    return comments.between(from, to).stream()
        .map(comment -> " " + comment + yaml.lineBreak())
        .collect(Collectors.joining());
  }

  private String group(ObjectNode fields) {
    return fields.properties().stream()
        .map(field -> field(field.getKey(), field.getValue()))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private String field(String name, JsonNode value) {
    String shownName = isJson() ? JsonText.of(TextNode.valueOf(name)) : name;
    return shownName + ": " + shown(name, value);
  }

  private String shown(String name, JsonNode value) {
    if (isJson()) {
      return JsonText.of(value);
    }
    if (value instanceof ObjectNode fields) {
      return group(fields);
    }
    return name.equals("status") || name.equals("disagreement") ? plain(value) : JsonText.of(value);
  }

  private boolean isJson() {
    return group.getValue().isEmpty() || YamlText.isQuoted(group.getValue().get(0).getKeyNode());
  }
}
