package no.samarbeidssjekk.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import no.samarbeidssjekk.overview.Disclosure;
import no.samarbeidssjekk.overview.Overview;

/**
 * Writes overviews as JSON in UTF-8, completely: {@link OverviewReader} reads the same overview,
 * and equal overviews give equal bytes. What it writes holds names. Thread-safe.
 */
public final class OverviewWriter {

  private final JsonOutput output = new JsonOutput();

  /**
   * Writes an overview as a JSON object, completely and with names: {@link OverviewReader} reads
   * the same overview. The stream is not closed.
   *
   * @throws IOException when the stream cannot be written
   */
  public void write(Overview overview, OutputStream stream) throws IOException {
    try (JsonGenerator json = output.open(stream)) {
      OverviewJson.of(json, overview).write(overview);
      json.writeRaw('\n');
    }
  }

  /**
   * Writes what everybody may see of an overview as a JSON object: no names, no groups that are not
   * shown, and of dimensions and items that are not only that they are there. It cannot be read
   * back. The stream is not closed.
   *
   * @param disclosure what may be shown of this overview
   * @throws IOException when the stream cannot be written
   */
  public void writeOpen(Overview overview, Disclosure disclosure, OutputStream stream)
      throws IOException {
    try (JsonGenerator json = output.open(stream)) {
      OpenOverviewJson.of(json, overview, disclosure).write(overview);
      json.writeRaw('\n');
    }
  }
}
