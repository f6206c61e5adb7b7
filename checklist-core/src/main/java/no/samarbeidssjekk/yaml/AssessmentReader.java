package no.samarbeidssjekk.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
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
  private final AskedChecklist published;
  private final TailoredChecklists checklists;
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
    this.published = new AskedChecklist(checklist);
    this.checklists = new TailoredChecklists(checklist);
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
    return checked(document(stream, problems), true, problems);
  }

  /**
   * Reads an assessment as {@link #read(String, InputStream)} does, but for what is doubtful about
   * it, which takes time to find.
   *
   * @throws InvalidDocumentException with everything that is wrong in the document
   * @throws IOException when the stream cannot be read
   */
  public Assessment readWithoutDoubts(String source, InputStream stream)
      throws IOException, InvalidDocumentException {
    Problems problems = new Problems(source);
    return checked(document(stream, problems), false, problems).value();
  }

  private Optional<Reading<AssessmentDocument>> document(InputStream stream, Problems problems)
      throws IOException {
    return documents.read(stream, problems, root -> mended(root, problems));
  }

  /**
   * Checks an assessment that was read from another format than YAML, by the same rules.
   *
   * @param problems what was wrong or doubtful so far
   * @throws InvalidDocumentException with everything that is wrong or doubtful in it
   */
  public Checked<Assessment> read(AssessmentTree tree, Problems problems)
      throws InvalidDocumentException {
    return checked(documents.bind(tree.node(), problems), true, problems);
  }

  private Checked<Assessment> checked(
      Optional<Reading<AssessmentDocument>> reading, boolean withDoubts, Problems problems)
      throws InvalidDocumentException {
    SupplementNaming naming = new SupplementNaming(checklists, supplements, problems);
    AskedChecklist asked = reading.map(found -> asked(found, naming)).orElse(published);
    UnknownItems unknown =
        new UnknownItems(asked.checklist(), supplements, naming.isComplete(), problems);
    reading.ifPresent(found -> new AnswerCheck(asked, unknown, problems).check(found));
    reading.ifPresent(found -> new MarkingCheck(problems).check(found.root()));
    reading
        .filter(found -> withDoubts)
        .ifPresent(found -> new DoubtCheck(asked, problems).check(found.root()));
    return problems.checked(
        () -> new AssessmentConversion(asked).convert(reading.orElseThrow().document()));
  }

  /**
   * The checklist that an assessment answers which names these supplements: adapted by them, and by
   * those that apply to every assessment. Names that are not at hand are passed over.
   *
   * @throws IllegalArgumentException when one of the supplements does not fit
   */
  public Checklist checklistWith(List<String> names) {
    TailoredChecklists.Tailored tailored = checklists.by(supplements.forNames(names));
    if (!tailored.conflicts().isEmpty()) {
      throw new IllegalArgumentException(
          "Supplements do not fit the checklist: " + tailored.conflicts());
    }
    return tailored.asked().checklist();
  }

  private Node mended(Node root, Problems problems) {
    Node withAnswers = new MisplacedAnswers(published, problems).mended(root);
    return new MisplacedFields(problems).mended(withAnswers);
  }

  private AskedChecklist asked(Reading<AssessmentDocument> reading, SupplementNaming naming) {
    String name = reading.document().checklist();
    return name == null || EditionReference.parse(name).id().equals(checklist.id())
        ? naming.tailored(reading.root())
        : published;
  }
}
