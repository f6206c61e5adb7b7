package no.samarbeidssjekk.yaml;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import no.samarbeidssjekk.language.ForbiddenCharacter;
import no.samarbeidssjekk.language.Spelling;
import no.samarbeidssjekk.problem.Position;
import no.samarbeidssjekk.problem.ProblemCode;
import no.samarbeidssjekk.problem.Problems;

/** Builds the tree of one document from a parser's tokens. */
final class TreeBuilder {

  private static final String HARD_SPACE = "\u00A0";

  /** In UTF-8, of a character as Java counts them. */
  private static final int MOST_BYTES_OF_A_CHARACTER = 3;

  private final JsonParser parser;
  private final boolean isYaml;
  private final List<String> lines;
  private final PlaceInLine place;
  private final ReadingLimits limits;
  private final Problems problems;
  private final Deque<Boolean> brackets = new ArrayDeque<>();
  private Position refusedUntil = Position.START;
  private long values;

  TreeBuilder(JsonParser parser, String text, ReadingLimits limits, Problems problems) {
    this.parser = parser;
    this.isYaml = parser instanceof YAMLParser;
    this.lines = (isYaml ? LineBreaks.OF_YAML : LineBreaks.OF_JSON).lines(text);
    this.place = new PlaceInLine(lines);
    this.limits = limits;
    this.problems = problems;
  }

  /** The tree; empty when there is none or it is too large, which is then among the problems. */
  Optional<Node> build() throws IOException {
    try {
      return document();
    } catch (HardSpaceFound e) {
      problems.reportLast(e.position, ProblemCode.YAML_HARD_SPACE);
      return Optional.empty();
    } catch (LimitExceeded e) {
      problems.report(e.position, e.code, e.limit);
      return Optional.empty();
    }
  }

  private Optional<Node> document() throws IOException {
    JsonToken first = parser.nextToken();
    Node root = first == null ? new Node.Empty(Position.START) : node(Shape::ofDocument, 0);
    if (parser.nextToken() != null) {
      problems.report(position(), ProblemCode.DOCUMENT_SECOND);
    }
    if (root instanceof Node.Empty) {
      problems.report(Position.START, ProblemCode.DOCUMENT_EMPTY);
      return Optional.empty();
    }
    return Optional.of(root);
  }

  /** The shape is asked for only where something looks like a slip: nearly nowhere. */
  private Node node(Supplier<Shape> shape, int depth) throws IOException {
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
      case START_OBJECT -> mapping(shape, position, depth + 1);
      case START_ARRAY -> sequence(() -> shape.get().element(), position, depth + 1);
      case VALUE_NULL -> scalar(shape, position, "");
      default -> scalar(shape, position, parser.getText());
    };
  }

  private Node scalar(Supplier<Shape> shape, Position position, String text) throws LimitExceeded {
    if (!isHarmless(position, text) || !isReadAsMeant(shape, position)) {
      return new Node.Refused(position);
    }
    return text.isBlank() ? new Node.Empty(position) : new Node.Scalar(position, text);
  }

  private Node mapping(Supplier<Shape> shape, Position position, int depth) throws IOException {
    List<Node.Mapping.Field> fields = new ArrayList<>();
    Set<String> names = new HashSet<>();
    boolean isInBraces = isTyped(position) && isAt(position, "{");
    SplitText split = new SplitText(shape, problems);
    brackets.push(isInBraces);
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      Position keyPosition = position();
      requireRoom(names.size(), keyPosition);
      boolean harmless = isHarmless(keyPosition, parser.currentName());
      String key = ordinarySpaced(Spelling.composed(parser.currentName()), keyPosition);
      names.add(key);
      boolean isRefused = isInRefused(keyPosition);
      boolean isBare = isInBraces && lacksColon();
      parser.nextToken();
      Node value = node(() -> shape.get().below(key), depth);
      if (!harmless || isRefused) {
        continue;
      }
      if (isBare && split.takes(key, keyPosition)) {
        split
            .fieldIn(key)
            .map(name -> new Node.Mapping.Field(name, keyPosition, new Node.Refused(keyPosition)))
            .ifPresent(fields::add);
      } else {
        if (isInBraces) {
          split.field(key, value);
        }
        fields.add(new Node.Mapping.Field(key, keyPosition, value));
      }
    }
    split.report();
    brackets.pop();
    return Node.Mapping.of(position, fields);
  }

  private Node sequence(Supplier<Shape> element, Position position, int depth) throws IOException {
    List<Node> elements = new ArrayList<>();
    brackets.push(isTyped(position) && isAt(position, "["));
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      requireRoom(elements.size(), position());
      boolean isRefused = isInRefused(position());
      Node value = node(element, depth);
      if (!isRefused) {
        elements.add(value);
      }
    }
    brackets.pop();
    return new Node.Sequence(position, elements);
  }

  /**
   * A non-breaking space is no indentation: outside brackets, all that follows is misunderstood.
   */
  private String ordinarySpaced(String key, Position position) throws HardSpaceFound {
    if (!isTyped(position) || !isAt(position, HARD_SPACE)) {
      return key;
    }
    if (!brackets.element()) {
      throw new HardSpaceFound(position);
    }
    problems.report(position, ProblemCode.YAML_HARD_SPACE);
    return key.replace(HARD_SPACE, " ").strip();
  }

  private boolean isReadAsMeant(Supplier<Shape> shape, Position position) {
    if (!isTyped(position) || isAt(position, "\"'|>") || isInRefused(position)) {
      return true;
    }
    Position end = positionOf(parser.currentLocation());
    String line = lines.get(position.line() - 1);
    PlainText text =
        new PlainText(
            () -> shape.get().isFreeText(),
            line,
            position,
            offset(position),
            end.line() == position.line() ? offset(end) : line.length());
    text.warnOfCut(problems);
    Optional<Position> refused = text.refuseQuotationMarks(brackets.contains(true), problems);
    refused.ifPresent(found -> refusedUntil = found);
    return refused.isEmpty();
  }

  private boolean isInRefused(Position position) {
    return position.line() == refusedUntil.line() && position.compareTo(refusedUntil) < 0;
  }

  /** Whether a name in braces is followed by a comma or the end of the braces. */
  private boolean lacksColon() {
    Position end = positionOf(parser.currentLocation());
    if (!isTyped(end)) {
      return false;
    }
    String rest = lines.get(end.line() - 1).substring(offset(end)).strip();
    return rest.startsWith(",") || rest.startsWith("}");
  }

  /** Whether a person can have typed the line: programs write JSON on one, and no slips. */
  private boolean isTyped(Position position) {
    return isYaml && lines.get(position.line() - 1).length() <= SourceLines.LONGEST_TYPED;
  }

  /** Whether one of these characters stands at a place. */
  private boolean isAt(Position position, String characters) {
    String line = lines.get(position.line() - 1);
    int offset = offset(position);
    return offset < line.length() && characters.indexOf(line.charAt(offset)) >= 0;
  }

  private int offset(Position position) {
    return lines.get(position.line() - 1).offsetByCodePoints(0, position.column() - 1);
  }

  private void requireRoom(int entries, Position position) throws LimitExceeded {
    if (entries == limits.answers()) {
      throw new LimitExceeded(position, ProblemCode.ANSWERS_TOO_MANY, limits.answers());
    }
  }

  /** What the file itself may not hold may not be written as an escape either. */
  private boolean isHarmless(Position position, String text) throws LimitExceeded {
    if (isTooLong(text)) {
      String limit = ReadingLimits.size(limits.textBytes());
      throw new LimitExceeded(position, ProblemCode.TEXT_TOO_LONG, limit);
    }
    Optional<ForbiddenCharacter> forbidden = ForbiddenCharacter.firstIn(text);
    forbidden.ifPresent(
        character -> problems.report(position, ProblemCode.YAML_CHARACTER, character.name()));
    return forbidden.isEmpty();
  }

  private boolean isTooLong(String text) {
    return text.length() > limits.textBytes() / MOST_BYTES_OF_A_CHARACTER
        && text.getBytes(StandardCharsets.UTF_8).length > limits.textBytes();
  }

  /** The parser itself does not tell of the anchors of texts. */
  private boolean hasAnchor(Position position) {
    return place.startsWith('&', position);
  }

  /** Counts code points, as the YAML parser does; the JSON parser itself counts UTF-16 units. */
  private Position position() {
    return positionOf(parser.currentTokenLocation());
  }

  private Position positionOf(JsonLocation location) {
    int line = location.getLineNr();
    int column = location.getColumnNr();
    return new Position(line, isYaml ? column : place.columnOf(line, column - 1));
  }

  /** Ends the reading at once: what comes after cannot be understood. */
  private static final class HardSpaceFound extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Position position;

    HardSpaceFound(Position position) {
      super(ProblemCode.YAML_HARD_SPACE.code());
      this.position = position;
    }
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
