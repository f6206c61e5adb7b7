package no.samarbeidssjekk.yaml;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.samarbeidssjekk.problem.Position;
import no.samarbeidssjekk.problem.ProblemCode;
import no.samarbeidssjekk.problem.Problems;

/** Reads text as a tree of nodes. Thread-safe. */
final class NodeReader {

  private static final int DEEPEST_NESTING = 32;

  private final YAMLFactory factory =
      YAMLFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxNestingDepth(DEEPEST_NESTING).build())
          .build();

  /** The document's tree; empty when there is none, which is then among the problems. */
  Optional<Node> read(String text, Problems problems) {
    try (YAMLParser parser = factory.createParser(text)) {
      if (parser.nextToken() == null) {
        problems.error(Position.START, ProblemCode.DOCUMENT_EMPTY);
        return Optional.empty();
      }
      Node root = node(parser, problems);
      if (parser.nextToken() != null) {
        problems.error(position(parser), ProblemCode.DOCUMENT_SECOND);
      }
      return Optional.of(root);
    } catch (StreamConstraintsException e) {
      problems.error(position(e.getLocation()), ProblemCode.YAML_DEPTH, DEEPEST_NESTING);
      return Optional.empty();
    } catch (JsonProcessingException e) {
      SyntaxError.of(e, text).report(problems);
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Node node(YAMLParser parser, Problems problems) throws IOException {
    Position position = position(parser);
    if (parser.isCurrentAlias() || parser.getObjectId() != null) {
      problems.error(position, ProblemCode.YAML_ANCHOR);
    }
    return switch (parser.currentToken()) {
      case START_OBJECT -> mapping(position, parser, problems);
      case START_ARRAY -> sequence(position, parser, problems);
      case VALUE_NULL -> new Node.Empty(position);
      default -> new Node.Scalar(position, parser.getText());
    };
  }

  private static Node mapping(Position position, YAMLParser parser, Problems problems)
      throws IOException {
    List<Node.Mapping.Field> fields = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      Position keyPosition = position(parser);
      parser.nextToken();
      Node value = node(parser, problems);
      if (keys.add(key)) {
        fields.add(new Node.Mapping.Field(key, keyPosition, value));
      } else {
        problems.error(keyPosition, ProblemCode.KEY_DUPLICATE, key);
      }
    }
    return new Node.Mapping(position, fields);
  }

  private static Node sequence(Position position, YAMLParser parser, Problems problems)
      throws IOException {
    List<Node> elements = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      elements.add(node(parser, problems));
    }
    return new Node.Sequence(position, elements);
  }

  private static Position position(YAMLParser parser) {
    return position(parser.currentTokenLocation());
  }

  private static Position position(JsonLocation location) {
    return new Position(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
  }
}
