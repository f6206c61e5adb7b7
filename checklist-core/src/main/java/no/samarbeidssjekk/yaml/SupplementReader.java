package no.samarbeidssjekk.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.checklist.Conflicts;
import no.samarbeidssjekk.checklist.Supplement;
import no.samarbeidssjekk.problem.Checked;
import no.samarbeidssjekk.problem.InvalidDocumentException;
import no.samarbeidssjekk.problem.Problems;
import no.samarbeidssjekk.yaml.DocumentReader.Reading;

/**
 * Reads supplements to one checklist. Where several are used together, each is read against the
 * checklist as those before it left it. Thread-safe.
 */
public final class SupplementReader {

  private final DocumentReader<SupplementDocument> documents;
  private final Checklist checklist;

  /**
   * A reader for supplements to this checklist, within {@link ReadingLimits#standard}.
   *
   * @param checklist the checklist to which they must fit
   */
  public SupplementReader(Checklist checklist) {
    this(checklist, ReadingLimits.standard());
  }

  /**
   * A reader for supplements to this checklist.
   *
   * @param checklist the checklist to which they must fit
   * @param limits how much a supplement may hold
   */
  public SupplementReader(Checklist checklist, ReadingLimits limits) {
    this.checklist = checklist;
    this.documents = new DocumentReader<>(SupplementDocument.class, limits);
  }

  /**
   * Reads a supplement from YAML or JSON in UTF-8. Once its form is right, it is held against the
   * checklist. The stream is read to its end, or to just beyond the limit for a file, and not
   * closed.
   *
   * @param source the name that problems give the document, usually its file name
   * @throws InvalidDocumentException with everything that is wrong in the document, or that keeps
   *     it from being applied to the checklist
   * @throws IOException when the stream cannot be read
   */
  public Checked<Supplement> read(String source, InputStream stream)
      throws IOException, InvalidDocumentException {
    Problems problems = new Problems(source);
    SupplementCheck check = new SupplementCheck(checklist, problems);
    Optional<Reading<SupplementDocument>> reading = documents.read(stream, problems);
    reading.ifPresent(found -> check.check(found.root()));
    Supplement supplement =
        problems
            .checked(
                () -> new SupplementConversion(reading.orElseThrow().document()).convert(checklist))
            .value();
    check.report(Conflicts.between(supplement, checklist), reading.orElseThrow().root());
    return problems.checked(() -> supplement);
  }
}
