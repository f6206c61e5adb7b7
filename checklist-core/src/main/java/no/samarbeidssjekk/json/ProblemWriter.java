package no.samarbeidssjekk.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.problem.Problem;

/** Writes problems as JSON in UTF-8. Thread-safe. */
public final class ProblemWriter {

  private final JsonOutput output = new JsonOutput();

  /**
   * Writes an array with one object for each problem: {@code file}, {@code line}, {@code column},
   * {@code cell} when it is one of a workbook, {@code severity} ({@code error} or {@code warning}),
   * {@code code} and {@code message}, the sentence in the language asked for. The stream is not
   * closed.
   *
   * @throws IOException when the stream cannot be written
   */
  public void write(List<Problem> problems, Language language, OutputStream stream)
      throws IOException {
    try (JsonGenerator json = output.open(stream)) {
      json.writeStartArray();
      for (Problem problem : problems) {
        json.writeStartObject();
        json.writeStringField("file", problem.source());
        json.writeNumberField("line", problem.position().line());
        json.writeNumberField("column", problem.position().column());
        if (problem.position().sheet().isPresent()) {
          json.writeStringField("cell", problem.position().toString());
        }
        json.writeStringField("severity", problem.severity().word());
        json.writeStringField("code", problem.code().code());
        json.writeStringField("message", problem.sentence().in(language));
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeRaw('\n');
    }
  }
}
