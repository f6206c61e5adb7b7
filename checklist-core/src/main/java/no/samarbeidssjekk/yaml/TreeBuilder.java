package no.samarbeidssjekk.yaml;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.samarbeidssjekk.problem.Position;
import no.samarbeidssjekk.problem.ProblemCode;
import no.samarbeidssjekk.problem.Problems;

/** Builds the tree of one document from a parser's tokens. */
final class TreeBuilder {

  private static final int DEEPEST_NESTING = 32;
  private static final Pattern JSON_LINE_BREAK = Pattern.compile("\\r\\n|[\\r\\n]");
  private static final Pattern YAML_LINE_BREAK =
      Pattern.compile("\\r\\n|[\\r\\n\\u0085\\u2028\\u2029]");

  private final JsonParser parser;
  private final boolean isYaml;
  private final List<String> lines;
  private final Problems problems;

  TreeBuilder(JsonParser parser, String text, Problems problems) {
    this.parser = parser;
    this.isYaml = parser instanceof YAMLParser;
    this.lines = List.of((isYaml ? YAML_LINE_BREAK : JSON_LINE_BREAK).split(text, -1));
    this.problems = problems;
  }

  Optional<Node> build() throws IOException {
    JsonToken first = parser.nextToken();
    Node root = first == null ? new Node.Empty(Position.START) : node(0);
    if (parser.nextToken() != null) {
      problems.report(position(), ProblemCode.DOCUMENT_SECOND);
    }
    if (root instanceof Node.Empty) {
      problems.report(Position.START, ProblemCode.DOCUMENT_EMPTY);
      return Optional.empty();
    }
    return Optional.of(root);
  }

  private Node node(int depth) throws IOException {
    Position position = position();
    if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
      problems.report(position, ProblemCode.YAML_ANCHOR);
      return new Node.Refused(position);
    }
    if (isYaml && hasAnchor(position)) {
      problems.report(position, ProblemCode.YAML_ANCHOR);
    }
    if (parser.getTypeId() != null) {
      problems.report(position, ProblemCode.YAML_TAG);
    }
    if (parser.currentToken().isStructStart() && depth == DEEPEST_NESTING) {
      problems.report(position, ProblemCode.YAML_DEPTH, DEEPEST_NESTING);
      parser.skipChildren();
      return new Node.Refused(position);
    }
    return switch (parser.currentToken()) {
      case START_OBJECT -> mapping(position, depth + 1);
      case START_ARRAY -> sequence(position, depth + 1);
      case VALUE_NULL -> new Node.Empty(position);
      default -> scalar(position, parser.getText());
    };
  }

  private static Node scalar(Position position, String text) {
    return text.isBlank() ? new Node.Empty(position) : new Node.Scalar(position, text);
  }

  private Node mapping(Position position, int depth) throws IOException {
    List<Node.Mapping.Field> fields = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      Position keyPosition = position();
      parser.nextToken();
      Node value = node(depth);
      if (keys.add(key)) {
        fields.add(new Node.Mapping.Field(key, keyPosition, value));
      } else {
        problems.report(keyPosition, ProblemCode.KEY_DUPLICATE, key);
      }
    }
    return new Node.Mapping(position, fields);
  }

  private Node sequence(Position position, int depth) throws IOException {
    List<Node> elements = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      elements.add(node(depth));
    }
    return new Node.Sequence(position, elements);
  }

  /** The parser itself does not tell of the anchors of texts. */
  private boolean hasAnchor(Position position) {
    String line = lines.get(position.line() - 1);
    int offset = line.offsetByCodePoints(0, position.column() - 1);
    return line.startsWith("&", offset);
  }

  /** Counts code points, as the YAML parser does; the JSON parser itself counts UTF-16 units. */
  private Position position() {
    JsonLocation location = parser.currentTokenLocation();
    int line = location.getLineNr();
    int column = location.getColumnNr();
    return new Position(
        line, isYaml ? column : lines.get(line - 1).codePointCount(0, column - 1) + 1);
  }
}
