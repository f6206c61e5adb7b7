package no.samarbeidssjekk.template;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.samarbeidssjekk.problem.InvalidDocumentException;
import no.samarbeidssjekk.problem.Problem;

/**
 * Templates of one's own in memory, and data to print through them.
 *
 * @param files the templates by name; one that is printed is called {@code report.md.ftl}
 */
record OwnTemplates(Map<String, String> files) {

  static final RenderingLimits LIMITS = new RenderingLimits(Duration.ofSeconds(2), 100_000);
  static final String PRINTED = "report.md.ftl";

  private static final Map<String, Object> DATA =
      Map.of(
          "title",
          "Rapport 😀",
          "count",
          3,
          "isOpen",
          true,
          "items",
          List.of(Map.of("id", "RB-01"), Map.of("id", "RB-02")),
          "trust",
          Map.of("coverage", "alt"));
  private static final Set<String> FIELDS =
      Set.of("title", "count", "isOpen", "items", "id", "trust", "coverage", "note");

  static OwnTemplates of(String template) {
    return new OwnTemplates(Map.of(PRINTED, template));
  }

  OwnTemplates and(String name, String template) {
    Map<String, String> more = new HashMap<>(files);
    more.put(name, template);
    return new OwnTemplates(more);
  }

  Templates templates() {
    return Templates.in(
        "maler",
        name ->
            Optional.ofNullable(files.get(name))
                .map(text -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
  }

  String print() throws IOException, InvalidDocumentException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    print(bytes);
    return bytes.toString(StandardCharsets.UTF_8);
  }

  void print(ByteArrayOutputStream bytes) throws IOException, InvalidDocumentException {
    new TemplateEngine(
            templates(),
            LIMITS,
            List.of(new TextFormat("Shout", "text/plain", text -> text + "!")),
            FIELDS)
        .print(PRINTED, DATA, bytes);
  }

  /** What is wrong in the templates; none of it is printed. */
  List<Problem> problems() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      print(bytes);
      return List.of();
    } catch (InvalidDocumentException e) {
      if (bytes.size() > 0) {
        throw new IllegalStateException("Half a report was written: " + bytes, e);
      }
      return e.problems();
    }
  }
}
