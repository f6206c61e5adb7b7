package no.samarbeidssjekk.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import no.samarbeidssjekk.assessment.Assessment;
import no.samarbeidssjekk.assessment.EditionReference;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.checklist.Conflicts;
import no.samarbeidssjekk.checklist.Supplement;
import no.samarbeidssjekk.checklist.Supplements;
import no.samarbeidssjekk.checklist.Tailoring;
import no.samarbeidssjekk.problem.Checked;
import no.samarbeidssjekk.problem.InvalidDocumentException;
import no.samarbeidssjekk.problem.Position;
import no.samarbeidssjekk.problem.ProblemCode;
import no.samarbeidssjekk.problem.Problems;
import no.samarbeidssjekk.spreadsheet.SheetCells;
import no.samarbeidssjekk.spreadsheet.UnreadableWorkbookException;
import no.samarbeidssjekk.spreadsheet.WorkbookCells;
import no.samarbeidssjekk.spreadsheet.WorkbookLimits;
import no.samarbeidssjekk.yaml.AssessmentReader;
import no.samarbeidssjekk.yaml.AssessmentTree;
import no.samarbeidssjekk.yaml.ReadingLimits;

/**
 * Reads assessments that people have filled in in a spreadsheet. Formulas, macros and links are
 * never followed. Thread-safe; make it once and share it.
 */
public final class WorkbookReader {

  private final Checklist checklist;
  private final Supplements supplements;
  private final ReadingLimits limits;
  private final WorkbookLimits workbookLimits;
  private final AssessmentReader assessments;

  /**
   * A reader for answers to this checklist, within the standard limits.
   *
   * @param checklist the checklist whose items, levels and rules the answers must fit
   */
  public WorkbookReader(Checklist checklist) {
    this(checklist, Supplements.none(), ReadingLimits.standard(), WorkbookLimits.standard());
  }

  /**
   * A reader for answers to this checklist.
   *
   * @param checklist the checklist whose items, levels and rules the answers must fit, as published
   * @param supplements the supplements at hand, by which the checklist is adapted to each
   *     assessment
   * @param limits how long a text may be
   * @param workbookLimits how much a workbook may hold
   */
  public WorkbookReader(
      Checklist checklist,
      Supplements supplements,
      ReadingLimits limits,
      WorkbookLimits workbookLimits) {
    this.checklist = checklist;
    this.supplements = supplements;
    this.limits = limits;
    this.workbookLimits = workbookLimits;
    this.assessments = new AssessmentReader(checklist, supplements, limits);
  }

  /**
   * Reads an assessment from XLSX. The stream is read to its end, or to just beyond the limit for a
   * file, and not closed.
   *
   * @param source the name that problems give the workbook, usually its file name
   * @throws InvalidDocumentException with everything that is wrong or doubtful in it, each with its
   *     cell
   * @throws IOException when the stream cannot be read
   */
  public Checked<Assessment> read(String source, InputStream stream)
      throws IOException, InvalidDocumentException {
    Problems problems = Problems.ofWorkbook(source);
    FoundTables tables = FoundTables.in(cells(stream, problems), problems);
    if (!tables.missing().isEmpty()) {
      throw new InvalidDocumentException(problems.inDocumentOrder());
    }
    return assessments.read(tree(tables, problems), problems);
  }

  private List<SheetCells> cells(InputStream stream, Problems problems)
      throws IOException, InvalidDocumentException {
    try {
      return WorkbookCells.read(stream, workbookLimits);
    } catch (UnreadableWorkbookException e) {
      report(e, problems);
      throw new InvalidDocumentException(problems.inDocumentOrder());
    }
  }

  private static void report(UnreadableWorkbookException fault, Problems problems) {
    Position place = Position.START;
    switch (fault.fault()) {
      case EMPTY -> problems.report(place, ProblemCode.DOCUMENT_EMPTY);
      case FILE_TOO_LARGE ->
          problems.report(place, ProblemCode.DOCUMENT_TOO_LARGE, size(fault.detail()));
      case PARTS_TOO_LARGE ->
          problems.report(place, ProblemCode.WORKBOOK_TOO_LARGE, size(fault.detail()));
      case TOO_MANY_CELLS -> problems.report(place, ProblemCode.CELLS_TOO_MANY, fault.detail());
      case TEXT -> reportOther("workbook.text", problems);
      case OLD_EXCEL -> reportOther("workbook.old-excel", problems);
      case OPEN_DOCUMENT -> reportOther("workbook.open-document", problems);
      case MACROS -> reportOther("workbook.macros", problems);
      case OTHER -> reportOther("workbook.other", problems);
      case PASSWORD -> problems.report(place, ProblemCode.WORKBOOK_PASSWORD);
      case DAMAGED -> problems.report(place, ProblemCode.WORKBOOK_DAMAGED, fault.detail());
    }
  }

  private static String size(String bytes) {
    return ReadingLimits.size(Integer.parseInt(bytes));
  }

  private static void reportOther(String kind, Problems problems) {
    problems.report(Position.START, ProblemCode.WORKBOOK_NOT_XLSX, problems.phrase(kind));
  }

  private AssessmentTree tree(FoundTables tables, Problems problems) {
    FilledRows rows = new FilledRows(problems, limits);
    FoundTable facts = tables.table(Table.COLLABORATION).orElseThrow();
    FoundTable answers = tables.table(Table.ANSWERS).orElseThrow();
    AssessmentTree tree = new AssessmentTree(facts.top());
    CollaborationRows collaboration = new CollaborationRows(facts, rows, problems);
    collaboration.putInto(tree);
    tables
        .table(Table.MUNICIPALITIES)
        .ifPresent(table -> MunicipalityRows.putInto(tree, table, rows));
    AnswerRows answered = new AnswerRows(asked(collaboration), answers, rows, problems);
    AssessmentTree put = tree.group("answers", answers.top());
    answered.putInto(put);
    tables.table(Table.EVIDENCE).ifPresent(table -> answered.putEvidence(table, put));
    if (isThisVersion(collaboration) && !answered.missingItems().isEmpty()) {
      problems.report(
          answers.top(), ProblemCode.ROWS_MISSING, String.join(", ", answered.missingItems()));
    }
    return tree;
  }

  /** The checklist as far as the supplements that the workbook names fit it. */
  private Checklist asked(CollaborationRows collaboration) {
    List<String> named =
        collaboration.words(FactRow.SUPPLEMENT).stream()
            .map(word -> EditionReference.parse(word).id())
            .toList();
    Checklist asked = checklist;
    for (Supplement supplement : supplements.forNames(named)) {
      if (Conflicts.between(supplement, asked).isEmpty()) {
        asked = Tailoring.apply(supplement, asked);
      }
    }
    return asked;
  }

  /** An earlier version did not ask all that this one does. */
  private boolean isThisVersion(CollaborationRows collaboration) {
    Optional<EditionReference> named =
        collaboration.words(FactRow.CHECKLIST).stream().findFirst().map(EditionReference::parse);
    return named
        .filter(reference -> reference.id().equals(checklist.id()))
        .filter(
            reference ->
                reference.version().isEmpty()
                    || reference.version().get().equals(checklist.version()))
        .isPresent();
  }
}
