package no.samarbeidssjekk.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import no.samarbeidssjekk.problem.InvalidDocumentException;

/** What is written to a stream. */
final class Written {

  private Written() {}

  /** Writes something that no template can be at fault for. */
  @FunctionalInterface
  interface Writing {
    void to(OutputStream stream) throws IOException, InvalidDocumentException;
  }

  static byte[] by(Writing writing) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      writing.to(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InvalidDocumentException e) {
      throw new IllegalStateException(e);
    }
    return bytes.toByteArray();
  }
}
