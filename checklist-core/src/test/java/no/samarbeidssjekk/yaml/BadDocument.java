package no.samarbeidssjekk.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A document in which something is wrong, and the problems that it should give. The files with
 * these cases say in their first lines how they are written.
 *
 * @param name what is wrong
 * @param text the document
 * @param charset the encoding of its bytes
 * @param problems each problem as «LINE:COLUMN code», or as its whole line in bokmål
 */
record BadDocument(String name, String text, Charset charset, List<String> problems) {

  private static final Pattern CHARSET = Pattern.compile("(.*) \\[(.*)]");
  private static final Pattern REPEATED = Pattern.compile("\\{([^{}]+) ×([0-9]+)}");
  private static final Pattern CASE = Pattern.compile("(?m)^== ");

  static Stream<BadDocument> of(String resource) {
    try (InputStream stream =
        Objects.requireNonNull(BadDocument.class.getResourceAsStream(resource), resource)) {
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      String head =
          text.lines().filter(line -> line.startsWith("{head} = ")).findFirst().orElse("");
      return CASE.splitAsStream(text)
          .skip(1)
          .map(part -> parse(part, head.replace("{head} = ", "").replace("⏎", "\n")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BadDocument parse(String part, String head) {
    List<String> lines = part.lines().toList();
    Matcher charset = CHARSET.matcher(lines.get(0));
    boolean isNamed = charset.matches();
    String text =
        lines.stream()
            .skip(1)
            .filter(line -> !line.startsWith(">> "))
            .map(line -> line + "\n")
            .collect(Collectors.joining())
            .replace("{head}\n", head)
            .replace("⏎", "\n")
            .replace('␉', '\t')
            .replace('␣', '\u00A0')
            .replace('␀', '\0')
            .replace('␃', '\3')
            .replace('␄', '\4')
            .replace('␇', '\u0007');
    return new BadDocument(
        isNamed ? charset.group(1) : lines.get(0),
        REPEATED
            .matcher(text)
            .replaceAll(found -> found.group(1).repeat(Integer.parseInt(found.group(2)))),
        isNamed ? Charset.forName(charset.group(2)) : StandardCharsets.UTF_8,
        lines.stream()
            .filter(line -> line.startsWith(">> "))
            .map(line -> line.substring(">> ".length()))
            .toList());
  }

  byte[] bytes() {
    return text.getBytes(charset);
  }

  @Override
  public String toString() {
    return name;
  }
}
