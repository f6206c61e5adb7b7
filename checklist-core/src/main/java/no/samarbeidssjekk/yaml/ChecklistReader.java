package no.samarbeidssjekk.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Supplier;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.problem.Checked;
import no.samarbeidssjekk.problem.InvalidDocumentException;
import no.samarbeidssjekk.problem.Problems;
import no.samarbeidssjekk.yaml.DocumentReader.Reading;

/** Reads checklists. Thread-safe; make it once and share it. */
public final class ChecklistReader {

  private final DocumentReader<ChecklistDocument> documents;

  /** A reader within {@link ReadingLimits#standard}. */
  public ChecklistReader() {
    this(ReadingLimits.standard());
  }

  /**
   * A reader within these limits.
   *
   * @param limits how much a checklist may hold
   */
  public ChecklistReader(ReadingLimits limits) {
    this.documents = new DocumentReader<>(ChecklistDocument.class, limits);
  }

  /**
   * Reads a checklist from YAML or JSON in UTF-8. The stream is read to its end, or to just beyond
   * the limit for a file, and not closed.
   *
   * @param source the name that problems give the document, usually its file name
   * @throws InvalidDocumentException with everything that is wrong or doubtful in the document
   * @throws IOException when the stream cannot be read
   */
  public Checked<Checklist> read(String source, InputStream stream)
      throws IOException, InvalidDocumentException {
    Problems problems = new Problems(source);
    Optional<Reading<ChecklistDocument>> reading = documents.read(stream, problems);
    return problems.checked(checked(reading, problems));
  }

  /** A tree that was read already, as a checklist; it can be asked for when nothing is wrong. */
  Supplier<Checklist> checked(Node root, Problems problems) {
    return checked(documents.bind(root, problems), problems);
  }

  private static Supplier<Checklist> checked(
      Optional<Reading<ChecklistDocument>> reading, Problems problems) {
    reading.ifPresent(found -> new ChecklistCheck(problems).check(found.root()));
    reading.ifPresent(found -> new HistoryCheck(problems).check(found.root()));
    return () -> new ChecklistConversion(reading.orElseThrow().document()).convert();
  }
}
