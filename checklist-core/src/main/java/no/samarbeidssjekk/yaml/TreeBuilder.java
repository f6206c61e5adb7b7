package no.samarbeidssjekk.yaml;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import no.samarbeidssjekk.language.Spelling;
import no.samarbeidssjekk.problem.Position;
import no.samarbeidssjekk.problem.ProblemCode;
import no.samarbeidssjekk.problem.Problems;

/** Builds the tree of one document from a parser's tokens. */
final class TreeBuilder {

  private static final Pattern JSON_LINE_BREAK = Pattern.compile("\\r\\n|[\\r\\n]");
  private static final Pattern YAML_LINE_BREAK =
      Pattern.compile("\\r\\n|[\\r\\n\\u0085\\u2028\\u2029]");

  private final JsonParser parser;
  private final boolean isYaml;
  private final PlaceInLine place;
  private final ReadingLimits limits;
  private final Problems problems;
  private long values;

  TreeBuilder(JsonParser parser, String text, ReadingLimits limits, Problems problems) {
    this.parser = parser;
    this.isYaml = parser instanceof YAMLParser;
    this.place =
        new PlaceInLine(List.of((isYaml ? YAML_LINE_BREAK : JSON_LINE_BREAK).split(text, -1)));
    this.limits = limits;
    this.problems = problems;
  }

  /** The tree; empty when there is none or it is too large, which is then among the problems. */
  Optional<Node> build() throws IOException {
    try {
      return document();
    } catch (LimitExceeded e) {
      problems.report(e.position, e.code, e.limit);
      return Optional.empty();
    }
  }

  private Optional<Node> document() throws IOException {
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
    if (++values > limits.values()) {
      throw new LimitExceeded(position, ProblemCode.VALUES_TOO_MANY, limits.values());
    }
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
    if (parser.currentToken().isStructStart() && depth == limits.depth()) {
      throw new LimitExceeded(position, ProblemCode.YAML_DEPTH, limits.depth());
    }
    return switch (parser.currentToken()) {
      case START_OBJECT -> mapping(position, depth + 1);
      case START_ARRAY -> sequence(position, depth + 1);
      case VALUE_NULL -> new Node.Empty(position);
      default -> scalar(position, parser.getText());
    };
  }

  private Node scalar(Position position, String text) throws LimitExceeded {
    if (!isHarmless(position, text)) {
      return new Node.Refused(position);
    }
    return text.isBlank() ? new Node.Empty(position) : new Node.Scalar(position, text);
  }

  private Node mapping(Position position, int depth) throws IOException {
    Map<String, Node.Mapping.Field> fields = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      Position keyPosition = position();
      requireRoom(fields.size(), keyPosition);
      boolean harmless = isHarmless(keyPosition, parser.currentName());
      String key = Spelling.composed(parser.currentName());
      parser.nextToken();
      Node value = node(depth);
      if (!harmless) {
        continue;
      }
      if (fields.putIfAbsent(key, new Node.Mapping.Field(key, keyPosition, value)) != null) {
        problems.report(keyPosition, ProblemCode.KEY_DUPLICATE, key);
      }
    }
    return new Node.Mapping(position, fields);
  }

  private Node sequence(Position position, int depth) throws IOException {
    List<Node> elements = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      requireRoom(elements.size(), position());
      elements.add(node(depth));
    }
    return new Node.Sequence(position, elements);
  }

  private void requireRoom(int entries, Position position) throws LimitExceeded {
    if (entries == limits.answers()) {
      throw new LimitExceeded(position, ProblemCode.ANSWERS_TOO_MANY, limits.answers());
    }
  }

  /** What the file itself may not hold may not be written as an escape either. */
  private boolean isHarmless(Position position, String text) throws LimitExceeded {
    if (text.getBytes(StandardCharsets.UTF_8).length > limits.textBytes()) {
      String limit = ReadingLimits.size(limits.textBytes());
      throw new LimitExceeded(position, ProblemCode.TEXT_TOO_LONG, limit);
    }
    Optional<ForbiddenCharacter> forbidden = ForbiddenCharacter.firstIn(text);
    forbidden.ifPresent(
        character -> problems.report(position, ProblemCode.YAML_CHARACTER, character.name()));
    return forbidden.isEmpty();
  }

  /** The parser itself does not tell of the anchors of texts. */
  private boolean hasAnchor(Position position) {
    return place.startsWith('&', position);
  }

  /** Counts code points, as the YAML parser does; the JSON parser itself counts UTF-16 units. */
  private Position position() {
    JsonLocation location = parser.currentTokenLocation();
    int line = location.getLineNr();
    int column = location.getColumnNr();
    return new Position(line, isYaml ? column : place.columnOf(line, column - 1));
  }

  /** Ends the reading at once: what is beyond a limit is not looked at. */
  private static final class LimitExceeded extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Position position;
    private final ProblemCode code;
    private final transient Object limit;

    LimitExceeded(Position position, ProblemCode code, Object limit) {
      super(code.code());
      this.position = position;
      this.code = code;
      this.limit = limit;
    }
  }
}
