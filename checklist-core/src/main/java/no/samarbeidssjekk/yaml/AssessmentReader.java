package no.samarbeidssjekk.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import no.samarbeidssjekk.assessment.Assessment;
import no.samarbeidssjekk.assessment.EditionReference;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.checklist.Supplements;
import no.samarbeidssjekk.problem.Checked;
import no.samarbeidssjekk.problem.InvalidDocumentException;
import no.samarbeidssjekk.problem.Problems;
import no.samarbeidssjekk.yaml.DocumentReader.Reading;

/** Reads assessments of one checklist. Thread-safe; make it once and share it. */
public final class AssessmentReader {

  private final DocumentReader<AssessmentDocument> documents;
  private final Checklist checklist;
  private final Supplements supplements;

  /**
   * A reader for answers to this checklist, within {@link ReadingLimits#standard}.
   *
   * @param checklist the checklist whose items, levels and rules the answers must fit
   */
  public AssessmentReader(Checklist checklist) {
    this(checklist, Supplements.none(), ReadingLimits.standard());
  }

  /**
   * A reader for answers to this checklist.
   *
   * @param checklist the checklist whose items, levels and rules the answers must fit, as published
   * @param supplements the supplements at hand, by which the checklist is adapted to each
   *     assessment
   * @param limits how much an assessment may hold
   */
  public AssessmentReader(Checklist checklist, Supplements supplements, ReadingLimits limits) {
    this.checklist = checklist;
    this.supplements = supplements;
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
    return checked(documents.read(stream, problems, root -> mended(root, problems)), problems);
  }

  /**
   * Checks an assessment that was read from another format than YAML, by the same rules.
   *
   * @param problems what was wrong or doubtful so far
   * @throws InvalidDocumentException with everything that is wrong or doubtful in it
   */
  public Checked<Assessment> read(AssessmentTree tree, Problems problems)
      throws InvalidDocumentException {
    return checked(documents.bind(tree.node(), problems), problems);
  }

  private Checked<Assessment> checked(
      Optional<Reading<AssessmentDocument>> reading, Problems problems)
      throws InvalidDocumentException {
    SupplementNaming naming = new SupplementNaming(checklist, supplements, problems);
    Checklist asked = reading.map(found -> asked(found, naming)).orElse(checklist);
    UnknownItems unknown = new UnknownItems(asked, supplements, naming.isComplete(), problems);
    reading.ifPresent(found -> new AnswerCheck(asked, unknown, problems).check(found));
    reading.ifPresent(found -> new MarkingCheck(problems).check(found.root()));
    reading.ifPresent(found -> new DoubtCheck(asked, problems).check(found.root()));
    return problems.checked(
        () -> new AssessmentConversion(asked).convert(reading.orElseThrow().document()));
  }

  private Node mended(Node root, Problems problems) {
    Node withAnswers = new MisplacedAnswers(checklist, problems).mended(root);
    return new MisplacedFields(problems).mended(withAnswers);
  }

  private Checklist asked(Reading<AssessmentDocument> reading, SupplementNaming naming) {
    String name = reading.document().checklist();
    return name == null || EditionReference.parse(name).id().equals(checklist.id())
        ? naming.tailored(reading.root())
        : checklist;
  }
}
