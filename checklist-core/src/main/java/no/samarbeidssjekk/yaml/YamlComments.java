package no.samarbeidssjekk.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * The comments of a YAML text: from each hash that is no part of a value to the end of its line.
 */
final class YamlComments {

  private record Span(int from, int to) {}

  private final YamlText yaml;
  private final List<Span> values = new ArrayList<>();

  YamlComments(YamlText yaml) {
    this.yaml = yaml;
    collectValues(yaml.root());
  }

  List<String> between(int from, int to) {
    List<String> comments = new ArrayList<>();
    int at = from;
    while (at < to) {
      Optional<Span> value = valueAt(at);
      if (value.isPresent()) {
        at = value.get().to;
      } else if (yaml.text().charAt(at) == '#') {
        int end = yaml.lineEnd(at);
        comments.add(yaml.text().substring(at, end).stripTrailing());
        at = end;
      } else {
        at++;
      }
    }
    return comments;
  }

  private Optional<Span> valueAt(int offset) {
    return values.stream().filter(span -> span.from <= offset && offset < span.to).findFirst();
  }

  private void collectValues(Node node) {
    if (node instanceof MappingNode mapping) {
      mapping
          .getValue()
          .forEach(
              field -> {
                collectValues(field.getKeyNode());
                collectValues(field.getValueNode());
              });
    } else if (node instanceof SequenceNode list) {
      list.getValue().forEach(this::collectValues);
    } else if (node instanceof ScalarNode scalar) {
      values.add(span(scalar));
    }
  }

  /** The line with the sign of a text in lines of its own may end with a comment. */
  private Span span(ScalarNode scalar) {
    int start = yaml.start(scalar);
    int end = yaml.end(scalar);
    boolean isInLines = YamlText.isInLines(scalar);
    return new Span(isInLines ? Math.min(yaml.nextLine(start), end) : start, end);
  }
}
