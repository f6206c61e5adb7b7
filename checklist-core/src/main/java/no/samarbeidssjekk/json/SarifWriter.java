package no.samarbeidssjekk.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.problem.Explanation;
import no.samarbeidssjekk.problem.Problem;
import no.samarbeidssjekk.problem.ProblemCode;

/**
 * Writes problems as SARIF 2.1.0 (OASIS Static Analysis Results Interchange Format) in UTF-8, for
 * tools that show problems beside the text. Thread-safe.
 */
public final class SarifWriter {

  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  private final JsonOutput output = new JsonOutput();

  /**
   * Writes one run with a rule for each code that a problem can have, and a result for each
   * problem. Columns count code points. The stream is not closed.
   *
   * @param version the version of the program that found the problems
   * @throws IOException when the stream cannot be written
   */
  public void write(List<Problem> problems, Language language, String version, OutputStream stream)
      throws IOException {
    try (JsonGenerator json = output.open(stream)) {
      json.writeStartObject();
      json.writeStringField("$schema", SCHEMA);
      json.writeStringField("version", "2.1.0");
      json.writeArrayFieldStart("runs");
      json.writeStartObject();
      writeTool(json, language, version);
      json.writeStringField("columnKind", "unicodeCodePoints");
      json.writeStringField("language", language.code());
      json.writeArrayFieldStart("results");
      for (Problem problem : problems) {
        writeResult(json, problem, language);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void writeTool(JsonGenerator json, Language language, String version)
      throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "Samarbeidssjekk");
    json.writeStringField("version", version);
    json.writeArrayFieldStart("rules");
    for (ProblemCode code : ProblemCode.values()) {
      Explanation explanation = Explanation.of(code);
      json.writeStartObject();
      json.writeStringField("id", code.code());
      writeText(json, "shortDescription", explanation.cause().in(language));
      writeText(json, "help", explanation.mend().in(language));
      json.writeObjectFieldStart("defaultConfiguration");
      json.writeStringField("level", code.severity().word());
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void writeResult(JsonGenerator json, Problem problem, Language language)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", problem.code().code());
    json.writeStringField("level", problem.severity().word());
    writeText(json, "message", problem.sentence().in(language));
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", FileUri.of(problem.source()));
    json.writeEndObject();
    json.writeObjectFieldStart("region");
    json.writeNumberField("startLine", problem.position().line());
    json.writeNumberField("startColumn", problem.position().column());
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  /** Braces are doubled, because single ones would be places to fill in (SARIF, 3.11.5). */
  private static void writeText(JsonGenerator json, String field, String text) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("text", text.replace("{", "{{").replace("}", "}}"));
    json.writeEndObject();
  }
}
