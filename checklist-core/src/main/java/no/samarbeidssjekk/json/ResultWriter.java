package no.samarbeidssjekk.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import no.samarbeidssjekk.gap.GapAnalysis;

/** Writes results as JSON in UTF-8. Thread-safe. */
public final class ResultWriter {

  private final JsonOutput output = new JsonOutput();

  /**
   * Writes one result as a JSON object. The stream is not closed.
   *
   * @throws IOException when the stream cannot be written
   */
  public void write(GapAnalysis result, OutputStream stream) throws IOException {
    write(result, Map.of(), stream);
  }

  /**
   * Writes one result as a JSON object with further fields after its own.
   *
   * @param further fields whose values are texts, numbers, truth values, lists and maps of these
   * @throws IOException when the stream cannot be written
   */
  public void write(GapAnalysis result, Map<String, ?> further, OutputStream stream)
      throws IOException {
    try (JsonGenerator json = output.open(stream)) {
      new ResultJson(json).write(result, further);
      json.writeRaw('\n');
    }
  }

  /**
   * Writes one result as a JSON object on one line, with a line break after it: a line of JSON
   * Lines, which {@link ResultLineReader} reads. The stream is not closed.
   *
   * @throws IOException when the stream cannot be written
   */
  public void writeLine(GapAnalysis result, OutputStream stream) throws IOException {
    try (JsonGenerator json = output.openOnOneLine(stream)) {
      new ResultJson(json).write(result, Map.of());
      json.writeRaw('\n');
    }
  }

  /**
   * Writes results as a JSON array, in the order given. The stream is not closed.
   *
   * @throws IOException when the stream cannot be written
   */
  public void writeAll(List<GapAnalysis> results, OutputStream stream) throws IOException {
    try (JsonGenerator json = output.open(stream)) {
      json.writeStartArray();
      for (GapAnalysis result : results) {
        new ResultJson(json).write(result, Map.of());
      }
      json.writeEndArray();
      json.writeRaw('\n');
    }
  }
}
