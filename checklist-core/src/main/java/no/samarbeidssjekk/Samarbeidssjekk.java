package no.samarbeidssjekk;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.samarbeidssjekk.assessment.Assessment;
import no.samarbeidssjekk.assessment.EditionReference;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.checklist.Supplement;
import no.samarbeidssjekk.checklist.Supplements;
import no.samarbeidssjekk.comparison.Comparison;
import no.samarbeidssjekk.gap.GapAnalysis;
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.problem.Checked;
import no.samarbeidssjekk.problem.InvalidDocumentException;
import no.samarbeidssjekk.report.Report;
import no.samarbeidssjekk.report.ReportFormat;
import no.samarbeidssjekk.report.ReportRenderer;
import no.samarbeidssjekk.report.ReportRequest;
import no.samarbeidssjekk.spreadsheet.WorkbookLimits;
import no.samarbeidssjekk.template.RenderingLimits;
import no.samarbeidssjekk.template.Templates;
import no.samarbeidssjekk.voices.Combination;
import no.samarbeidssjekk.voices.Workshop;
import no.samarbeidssjekk.workbook.WorkbookReader;
import no.samarbeidssjekk.yaml.AssessmentReader;
import no.samarbeidssjekk.yaml.ChecklistReader;
import no.samarbeidssjekk.yaml.ReadingLimits;
import no.samarbeidssjekk.yaml.SupplementReader;

/**
 * The whole way from a file to a report, for programs that embed the library. Immutable and
 * thread-safe; make it once and share it.
 */
public final class Samarbeidssjekk {

  private static final String BUNDLED = "veien-til-samarbeid.yaml";
  private static final List<String> BUNDLED_SUPPLEMENTS =
      List.of(
          "vertskommunesamarbeid",
          "kommunalt-oppgavefellesskap",
          "interkommunalt-politisk-rad",
          "interkommunalt-selskap");

  private final Checklist checklist;
  private final Supplements supplements;
  private final ReadingLimits limits;
  private final AssessmentReader reader;
  private final ReportRenderer renderer;

  private Samarbeidssjekk(Checklist checklist, Supplements supplements, ReadingLimits limits) {
    this(checklist, supplements, limits, new ReportRenderer());
  }

  private Samarbeidssjekk(
      Checklist checklist, Supplements supplements, ReadingLimits limits, ReportRenderer renderer) {
    this.checklist = checklist;
    this.supplements = supplements;
    this.limits = limits;
    this.reader = new AssessmentReader(checklist, supplements, limits);
    this.renderer = renderer;
  }

  /**
   * With the bundled checklist «Veien til samarbeid» (PwC for KS 2025, chapter 5.6). An assessment
   * may name the bundled supplements, one for each form of cooperation that the law regulates.
   */
  public static Samarbeidssjekk bundled() {
    Checklist checklist = bundled(BUNDLED, new ChecklistReader()::read);
    Supplements supplements = Supplements.none();
    for (String id : BUNDLED_SUPPLEMENTS) {
      supplements =
          supplements.offering(
              id, () -> bundled(id + ".yaml", new SupplementReader(checklist)::read));
    }
    return new Samarbeidssjekk(checklist, supplements, ReadingLimits.standard());
  }

  /** With a checklist of one's own. */
  public static Samarbeidssjekk of(Checklist checklist) {
    return new Samarbeidssjekk(checklist, Supplements.none(), ReadingLimits.standard());
  }

  /** The same checklist, with other limits to how much an assessment may hold. */
  public Samarbeidssjekk withLimits(ReadingLimits otherLimits) {
    return new Samarbeidssjekk(checklist, supplements, otherLimits, renderer);
  }

  /** The same, with reports printed through these templates within these limits. */
  public Samarbeidssjekk withTemplates(Templates templates, RenderingLimits renderingLimits) {
    return new Samarbeidssjekk(
        checklist, supplements, limits, new ReportRenderer(templates, renderingLimits));
  }

  /**
   * The same, with a supplement that an assessment may name.
   *
   * @throws IllegalArgumentException when there is one with its id already
   */
  public Samarbeidssjekk offering(Supplement supplement) {
    return new Samarbeidssjekk(checklist, supplements.offering(supplement), limits);
  }

  /**
   * The same, with a supplement that applies to every assessment: after those that the assessment
   * names, or where it names this one.
   *
   * @throws IllegalArgumentException when it applies already, or another has its id
   */
  public Samarbeidssjekk withSupplement(Supplement supplement) {
    return new Samarbeidssjekk(checklist, supplements.applying(supplement), limits, renderer);
  }

  /** The supplements at hand. */
  public Supplements supplements() {
    return supplements;
  }

  /** The checklist that an assessment answers: adapted by its supplements. */
  public Checklist checklistOf(Assessment assessment) {
    return reader.checklistWith(
        assessment.supplements().stream().map(EditionReference::id).toList());
  }

  /** The checklist as the supplements that apply to every assessment make it. */
  public Checklist adaptedChecklist() {
    return reader.checklistWith(List.of());
  }

  /** The checklist that assessments are read and scored against, as published. */
  public Checklist checklist() {
    return checklist;
  }

  /**
   * Reads an assessment from YAML or JSON in UTF-8. The stream is not closed.
   *
   * @param source the name that problems give the document, usually its file name
   * @throws InvalidDocumentException with everything that is wrong or doubtful in the document
   * @throws IOException when the stream cannot be read
   */
  public Assessment read(String source, InputStream stream)
      throws IOException, InvalidDocumentException {
    return reader.readWithoutDoubts(source, stream);
  }

  /**
   * Reads an assessment as {@link #read} does, and tells what is doubtful about it as well.
   *
   * @throws InvalidDocumentException with everything that is wrong or doubtful in the document
   * @throws IOException when the stream cannot be read
   */
  public Checked<Assessment> check(String source, InputStream stream)
      throws IOException, InvalidDocumentException {
    return reader.read(source, stream);
  }

  /**
   * Reads an assessment that was filled in in a spreadsheet, and tells what is doubtful about it as
   * well. The stream is not closed.
   *
   * @param source the name that problems give the workbook, usually its file name
   * @throws InvalidDocumentException with everything that is wrong or doubtful in it, each with its
   *     cell
   * @throws IOException when the stream cannot be read
   */
  public Checked<Assessment> checkWorkbook(String source, InputStream stream)
      throws IOException, InvalidDocumentException {
    return new WorkbookReader(checklist, supplements, limits, WorkbookLimits.standard())
        .read(source, stream);
  }

  /**
   * Scores an assessment and finds what remains to its target.
   *
   * @throws IllegalArgumentException when the assessment answers another checklist, or names a
   *     supplement that is not at hand
   */
  public GapAnalysis analyse(Assessment assessment) {
    return GapAnalysis.of(checklistOf(assessment), assessment);
  }

  /**
   * Brings the assessments of several respondents together; their order does not matter. Ask {@link
   * Combination#mismatches} first: it also tells which have the same respondent.
   *
   * @throws IllegalArgumentException when there is none, they cannot be combined, or they answer
   *     another checklist
   */
  public Workshop workshop(List<Assessment> assessments) {
    if (assessments.isEmpty()) {
      throw new IllegalArgumentException("A workshop takes at least one assessment");
    }
    return Workshop.of(checklistOf(assessments.get(0)), assessments);
  }

  /**
   * Compares assessments of the same cooperation; they are put in the order of their dates. Ask
   * {@link Comparison#obstacles} first.
   *
   * @param today the day on which it is made; it decides which actions are overdue
   * @throws IllegalArgumentException when there are fewer than two, they cannot be compared, or
   *     they answer another checklist
   */
  public Comparison compare(List<Assessment> assessments, LocalDate today) {
    return Comparison.of(assessments.stream().map(this::analyse).toList(), today);
  }

  /**
   * Writes a full gap report in UTF-8 where it is text. The stream is flushed and not closed.
   *
   * @param today the day on which the report is made; it decides which actions are overdue
   * @throws InvalidDocumentException when a template of one's own is at fault; never without them
   * @throws IOException when the stream cannot be written
   * @throws IllegalStateException when the libraries for the format are not on the class path; the
   *     message names them
   */
  public void report(
      GapAnalysis analysis,
      Language language,
      LocalDate today,
      ReportFormat format,
      OutputStream stream)
      throws IOException, InvalidDocumentException {
    report(analysis, ReportRequest.full(language, today), format, stream);
  }

  /**
   * Writes the report that is asked for, in UTF-8 where it is text. The stream is flushed and not
   * closed.
   *
   * @throws InvalidDocumentException when a template of one's own is at fault; never without them
   * @throws IOException when the stream cannot be written
   * @throws IllegalStateException when the libraries for the format are not on the class path; the
   *     message names them
   */
  public void report(
      GapAnalysis analysis, ReportRequest request, ReportFormat format, OutputStream stream)
      throws IOException, InvalidDocumentException {
    renderer.render(Report.of(analysis, request), format, stream);
  }

  /**
   * Writes the report that is asked for, with what several respondents have answered, in UTF-8
   * where it is text. The stream is flushed and not closed.
   *
   * @throws InvalidDocumentException when a template of one's own is at fault; never without them
   * @throws IOException when the stream cannot be written
   * @throws IllegalStateException when the libraries for the format are not on the class path; the
   *     message names them
   */
  public void report(
      Workshop workshop, ReportRequest request, ReportFormat format, OutputStream stream)
      throws IOException, InvalidDocumentException {
    renderer.render(Report.of(analyse(workshop.joint()), workshop, request), format, stream);
  }

  private static <T> T bundled(String file, Reading<T> reading) {
    try (InputStream stream =
        Objects.requireNonNull(Checklist.class.getResourceAsStream(file), file)) {
      return reading.read(file, stream).value();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InvalidDocumentException e) {
      throw new IllegalStateException("The bundled " + file + " is invalid", e);
    }
  }

  @FunctionalInterface
  private interface Reading<T> {
    Checked<T> read(String source, InputStream stream) throws IOException, InvalidDocumentException;
  }
}
