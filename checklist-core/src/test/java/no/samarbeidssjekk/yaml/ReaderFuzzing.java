package no.samarbeidssjekk.yaml;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What Jazzer calls with each document that it makes up: any exception is a finding. */
public final class ReaderFuzzing {

  private ReaderFuzzing() {}

  /** Loads what is loaded once, so that it is not counted as the time of the first document. */
  public static void fuzzerInitialize() throws IOException {
    ReadingPromise.keep(Files.readAllBytes(Path.of("../examples/fosenregionen.yaml")));
  }

  public static void fuzzerTestOneInput(byte[] document) throws IOException {
    ReadingPromise.keep(document);
  }
}
