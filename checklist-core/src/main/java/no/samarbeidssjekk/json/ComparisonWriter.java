package no.samarbeidssjekk.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import no.samarbeidssjekk.comparison.Comparison;

/** Writes comparisons as JSON in UTF-8. Thread-safe. */
public final class ComparisonWriter {

  private final JsonOutput output = new JsonOutput();

  /**
   * Writes one comparison as a JSON object. The stream is not closed.
   *
   * @throws IOException when the stream cannot be written
   */
  public void write(Comparison comparison, OutputStream stream) throws IOException {
    try (JsonGenerator json = output.open(stream)) {
      new ComparisonJson(json).write(comparison);
      json.writeRaw('\n');
    }
  }
}
