package no.samarbeidssjekk.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;

/** Changes to fields that each begin a line; empty braces give way to the first. */
final class FieldEditsInLines extends FieldEdits {

  private static final YamlOutput OUTPUT = new YamlOutput(true);
  private static final String STEP = "  ";

  private final String indentation;

  FieldEditsInLines(YamlText yaml, MappingNode group, TextEdits edits) {
    super(yaml, group, edits);
    this.indentation =
        group.getValue().isEmpty()
            ? STEP
            : " ".repeat(yaml.column(yaml.start(group.getValue().get(0).getKeyNode())));
  }

  @Override
  void add(String name, JsonNode value, Optional<NodeTuple> after) {
    String lines = lines(field(name, value), indentation);
    if (group.getValue().isEmpty()) {
      int start = yaml.start(group);
      int end = yaml.end(group);
      String kept = lines(comments.between(start, end));
      edits.replace(start, end, yaml.lineBreak() + kept + lines.stripTrailing());
    } else {
      insertLines(end(after.orElseGet(this::last)), lines);
    }
  }

  @Override
  void replace(NodeTuple field, JsonNode value) {
    int end = end(field);
    List<String> kept =
        new ArrayList<>(comments.between(yaml.start(field.getKeyNode()), yaml.nextLine(end)));
    String lines = lines(field(YamlText.nameOf(field), value), indentation);
    boolean isOneLine = lines.indexOf('\n') == lines.length() - 1;
    if (isOneLine && kept.size() == 1 && isOneLine(field)) {
      lines = lines.stripTrailing() + "  " + kept.remove(0) + yaml.lineBreak();
    }
    replaceLines(field, lines(kept) + lines);
  }

  @Override
  void unfold(NodeTuple field, ObjectNode fields) {
    int afterColon = yaml.text().indexOf(':', yaml.end(field.getKeyNode())) + 1;
    int end = end(field);
    String deeper = indentation + STEP;
    String status = lines(fields.deepCopy().retain("status"), deeper).stripTrailing();
    String kept =
        comments.between(afterColon, end).stream()
            .map(comment -> deeper + comment + yaml.lineBreak())
            .collect(Collectors.joining());
    edits.replace(afterColon, end, yaml.lineBreak() + kept + status);
    insertLines(end, lines(fields.deepCopy().without("status"), deeper));
  }

  @Override
  void remove(List<NodeTuple> fields) {
    for (NodeTuple field : fields) {
      replaceLines(
          field,
          lines(comments.between(yaml.start(field.getKeyNode()), yaml.nextLine(end(field)))));
    }
  }

  private void replaceLines(NodeTuple field, String lines) {
    int end = yaml.nextLine(end(field));
    edits.replace(yaml.lineStart(yaml.start(field.getKeyNode())), end, lines);
  }

  private void insertLines(int afterEnd, String lines) {
    int at = yaml.nextLine(afterEnd);
    edits.insert(at, yaml.isLineStart(at) ? lines : yaml.lineBreak() + lines);
  }

  private int end(NodeTuple field) {
    return yaml.end(field.getValueNode());
  }

  private boolean isOneLine(NodeTuple field) {
    return yaml.nextLine(end(field)) == yaml.nextLine(yaml.start(field.getKeyNode()));
  }

  private String lines(List<String> comments) {
    return comments.stream()
        .map(comment -> indentation + comment + yaml.lineBreak())
        .collect(Collectors.joining());
  }

  private static ObjectNode field(String name, JsonNode value) {
    return YamlOutput.mapping().set(name, value);
  }

  private String lines(ObjectNode fields, String before) {
    return written(fields)
        .lines()
        .map(line -> (line.isEmpty() ? "" : before + line) + yaml.lineBreak())
        .collect(Collectors.joining());
  }

  private static String written(ObjectNode fields) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      OUTPUT.write(fields, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
