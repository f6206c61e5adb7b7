package no.samarbeidssjekk.yaml;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Merely parses files as YAML, on every core: what the speed of an overview is held against. */
enum BareParsing {
  /** The parser's events: the least that can be called parsing. */
  EVENTS {
    @Override
    void parse(String text) {
      new Yaml().parse(new StringReader(text)).forEach(event -> {});
    }
  },
  /** The tokens of the parser that the readers use, which stands on top of the events. */
  TOKENS {
    @Override
    void parse(String text) throws IOException {
      try (JsonParser parser = FACTORY.createParser(text)) {
        while (parser.nextToken() != null) {
          parser.getText();
        }
      }
    }
  },
  /** Maps, lists and texts: what a program gets that loads a file as YAML. */
  LOADED {
    @Override
    void parse(String text) {
      new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
    }
  };

  private static final YAMLFactory FACTORY = new YAMLFactory();

  abstract void parse(String text) throws IOException;

  /**
   * Parses every file below a folder.
   *
   * @param arguments the folder and one of the names above
   */
  public static void main(String... arguments) throws IOException {
    BareParsing parsing = valueOf(arguments[1]);
    try (Stream<Path> files = Files.walk(Path.of(arguments[0]))) {
      List<Path> all = files.filter(Files::isRegularFile).toList();
      all.parallelStream().forEach(parsing::parse);
    }
  }

  private void parse(Path file) {
    try {
      parse(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
