package no.samarbeidssjekk.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import no.samarbeidssjekk.assessment.Assessment;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.problem.Checked;
import no.samarbeidssjekk.problem.InvalidDocumentException;
import no.samarbeidssjekk.problem.Problems;
import no.samarbeidssjekk.yaml.DocumentReader.Reading;

/** Reads assessments of one checklist. Thread-safe; make it once and share it. */
public final class AssessmentReader {

  private final DocumentReader<AssessmentDocument> documents;
  private final Checklist checklist;

  /**
   * A reader for answers to this checklist, within {@link ReadingLimits#standard}.
   *
   * @param checklist the checklist whose items, levels and rules the answers must fit
   */
  public AssessmentReader(Checklist checklist) {
    this(checklist, ReadingLimits.standard());
  }

  /**
   * A reader for answers to this checklist.
   *
   * @param checklist the checklist whose items, levels and rules the answers must fit
   * @param limits how much an assessment may hold
   */
  public AssessmentReader(Checklist checklist, ReadingLimits limits) {
    this.checklist = checklist;
    this.documents = new DocumentReader<>(AssessmentDocument.class, limits);
  }

  /**
   * Reads an assessment from YAML or JSON in UTF-8. The stream is read to its end, or to just
   * beyond the limit for a file, and not closed.
   *
   * @param source the name that problems give the document, usually its file name
   * @throws InvalidDocumentException with everything that is wrong or doubtful in the document
   * @throws IOException when the stream cannot be read
   */
  public Checked<Assessment> read(String source, InputStream stream)
      throws IOException, InvalidDocumentException {
    Problems problems = new Problems(source);
    Optional<Reading<AssessmentDocument>> reading = documents.read(stream, problems);
    reading.ifPresent(found -> new AnswerCheck(checklist, problems).check(found));
    reading.ifPresent(found -> new DoubtCheck(checklist, problems).check(found.root()));
    return problems.checked(
        () -> new AssessmentConversion(checklist).convert(reading.orElseThrow().document()));
  }
}
