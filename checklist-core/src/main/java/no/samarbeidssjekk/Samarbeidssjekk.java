package no.samarbeidssjekk;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Objects;
import no.samarbeidssjekk.assessment.Assessment;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.gap.GapAnalysis;
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.problem.Checked;
import no.samarbeidssjekk.problem.InvalidDocumentException;
import no.samarbeidssjekk.report.Report;
import no.samarbeidssjekk.report.ReportFormat;
import no.samarbeidssjekk.report.ReportRenderer;
import no.samarbeidssjekk.yaml.AssessmentReader;
import no.samarbeidssjekk.yaml.ChecklistReader;
import no.samarbeidssjekk.yaml.ReadingLimits;

/**
 * The whole way from a file to a report, for programs that embed the library. Immutable and
 * thread-safe; make it once and share it.
 */
public final class Samarbeidssjekk {

  private static final String BUNDLED = "veien-til-samarbeid.yaml";

  private final Checklist checklist;
  private final AssessmentReader reader;
  private final ReportRenderer renderer = new ReportRenderer();

  private Samarbeidssjekk(Checklist checklist, ReadingLimits limits) {
    this.checklist = checklist;
    this.reader = new AssessmentReader(checklist, limits);
  }

  /** With the bundled checklist «Veien til samarbeid» (PwC for KS 2025, chapter 5.6). */
  public static Samarbeidssjekk bundled() {
    try (InputStream stream =
        Objects.requireNonNull(Checklist.class.getResourceAsStream(BUNDLED), BUNDLED)) {
      return of(new ChecklistReader().read(BUNDLED, stream).value());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InvalidDocumentException e) {
      throw new IllegalStateException("The bundled checklist is invalid", e);
    }
  }

  /** With a checklist of one's own. */
  public static Samarbeidssjekk of(Checklist checklist) {
    return new Samarbeidssjekk(checklist, ReadingLimits.standard());
  }

  /** The same checklist, with other limits to how much an assessment may hold. */
  public Samarbeidssjekk withLimits(ReadingLimits limits) {
    return new Samarbeidssjekk(checklist, limits);
  }

  /** The checklist that assessments are read and scored against. */
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
    return check(source, stream).value();
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
   * Scores an assessment and finds what remains to its target.
   *
   * @throws IllegalArgumentException when the assessment answers another checklist
   */
  public GapAnalysis analyse(Assessment assessment) {
    return GapAnalysis.of(checklist, assessment);
  }

  /**
   * Writes a gap report in UTF-8. The stream is flushed and not closed.
   *
   * @param today the day on which the report is made; it decides which actions are overdue
   * @throws IOException when the stream cannot be written
   */
  public void report(
      GapAnalysis analysis,
      Language language,
      LocalDate today,
      ReportFormat format,
      OutputStream stream)
      throws IOException {
    renderer.render(Report.of(analysis, language, today), format, stream);
  }
}
