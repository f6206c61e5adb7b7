package no.samarbeidssjekk.yaml;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import no.samarbeidssjekk.problem.Problems;
import org.yaml.snakeyaml.LoaderOptions;

/**
 * Reads text as a tree of nodes. JSON is tried first where the text looks like it, because the YAML
 * parser refuses some of JSON: tabs between values, and {@code \/}. Thread-safe.
 */
final class NodeReader {

  private static final StreamReadConstraints NO_LIMITS =
      StreamReadConstraints.builder()
          .maxNestingDepth(Integer.MAX_VALUE)
          .maxNumberLength(Integer.MAX_VALUE)
          .maxNameLength(Integer.MAX_VALUE)
          .maxStringLength(Integer.MAX_VALUE)
          .build();

  private static final JsonFactory JSON =
      JsonFactory.builder().streamReadConstraints(NO_LIMITS).build();

  private final ReadingLimits limits;
  private final YAMLFactory yaml =
      YAMLFactory.builder().loaderOptions(anyLength()).streamReadConstraints(NO_LIMITS).build();

  NodeReader(ReadingLimits limits) {
    this.limits = limits;
  }

  /** The document's tree; empty when there is none, which is then among the problems. */
  Optional<Node> read(String text, Problems problems) {
    try (JsonParser parser = (isJson(text) ? JSON : yaml).createParser(text)) {
      return new TreeBuilder(parser, text, limits, problems).build();
    } catch (JsonProcessingException e) {
      SyntaxError.of(e, text).report(problems);
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static boolean isJson(String text) {
    if (!text.stripLeading().startsWith("{")) {
      return false;
    }
    try (JsonParser parser = JSON.createParser(text)) {
      while (parser.nextToken() != null) {
        parser.skipChildren();
      }
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static LoaderOptions anyLength() {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    return options;
  }
}
