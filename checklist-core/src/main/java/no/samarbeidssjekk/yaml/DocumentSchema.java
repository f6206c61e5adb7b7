package no.samarbeidssjekk.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/**
 * JSON Schemas (2020-12) of the files, for editors that complete, explain and check while people
 * write. A schema refuses less than the readers do, and never what they accept: a file that it lets
 * through must still be read to know that it is right. Titles and descriptions are in bokmål.
 */
public enum DocumentSchema {
  /** Of an assessment that answers the bundled checklist. */
  ASSESSMENT("assessment"),
  /** Of a checklist. */
  CHECKLIST("checklist"),
  /** Of a supplement to a checklist. */
  SUPPLEMENT("supplement");

  private final String word;

  DocumentSchema(String word) {
    this.word = word;
  }

  /** The word for the kind of document, for instance {@code assessment}. */
  public String word() {
    return word;
  }

  /** The schema of the kind of document that has exactly this word. */
  public static Optional<DocumentSchema> named(String word) {
    return Arrays.stream(values()).filter(schema -> schema.word.equals(word)).findFirst();
  }

  /** The name that the schema has as a file, for instance {@code assessment.schema.json}. */
  public String fileName() {
    return word + ".schema.json";
  }

  /**
   * The first line of a YAML file by which editors find its schema in the same folder; it ends with
   * a line break.
   */
  public String editorLine() {
    return "# yaml-language-server: $schema=" + fileName() + "\n";
  }

  /**
   * Writes the schema as JSON in UTF-8. The stream is not closed.
   *
   * @throws IOException when the stream cannot be written
   */
  public void write(OutputStream stream) throws IOException {
    try (InputStream schema =
        Objects.requireNonNull(DocumentSchema.class.getResourceAsStream(fileName()), fileName())) {
      schema.transferTo(stream);
    }
  }
}
