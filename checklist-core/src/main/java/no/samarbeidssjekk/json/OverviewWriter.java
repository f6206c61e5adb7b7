package no.samarbeidssjekk.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import no.samarbeidssjekk.overview.Overview;

/**
 * Writes overviews as JSON in UTF-8, completely: {@link OverviewReader} reads the same overview,
 * and equal overviews give equal bytes. What it writes holds names. Thread-safe.
 */
public final class OverviewWriter {

  private final JsonOutput output = new JsonOutput();

  /**
   * Writes an overview as a JSON object. The stream is not closed.
   *
   * @throws IOException when the stream cannot be written
   */
  public void write(Overview overview, OutputStream stream) throws IOException {
    try (JsonGenerator json = output.open(stream)) {
      new OverviewJson(json, overview.checklist()).write(overview);
      json.writeRaw('\n');
    }
  }
}
