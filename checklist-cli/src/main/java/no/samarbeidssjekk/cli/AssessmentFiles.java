package no.samarbeidssjekk.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.samarbeidssjekk.Samarbeidssjekk;
import no.samarbeidssjekk.assessment.Assessment;
import no.samarbeidssjekk.problem.Checked;
import no.samarbeidssjekk.problem.InvalidDocumentException;

/** The assessment files of one command: each is handled, whatever is wrong with the others. */
public final class AssessmentFiles {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final Samarbeidssjekk product;
  private final ChecklistCommand root;
  private final ProblemOutput problems;

  /**
   * Files to be read against a checklist, of which those that are refused are said on lines.
   *
   * @param problemsTo where what is wrong in a file is said
   */
  public AssessmentFiles(Samarbeidssjekk product, ChecklistCommand root, PrintStream problemsTo) {
    this(
        product,
        root,
        (problems, document) ->
            problems.forEach(
                problem -> problemsTo.println(problem.line(root.speech().language()))));
  }

  /** Files to be read against a checklist, of which the problems go to this output. */
  public AssessmentFiles(Samarbeidssjekk product, ChecklistCommand root, ProblemOutput problems) {
    this.product = product;
    this.root = root;
    this.problems = problems;
  }

  /** What a command does with one assessment. */
  @FunctionalInterface
  public interface Handling {

    /**
     * Handles the assessment and tells how it went, as one of {@link ExitCode}.
     *
     * @throws FileProblem when a file cannot be written
     */
    int handle(String name, Checked<Assessment> read) throws FileProblem;
  }

  /** Handles each file in turn and tells the highest exit code. */
  public int handleAll(List<String> names, Handling handling) {
    return names.stream().mapToInt(name -> handle(name, handling)).max().orElse(ExitCode.DONE);
  }

  private int handle(String name, Handling handling) {
    String text = "";
    try (InputStream stream = new InputFile(name).open(root.console())) {
      byte[] content = stream.readAllBytes();
      text = text(content);
      Checked<Assessment> read = product.check(name, new ByteArrayInputStream(content));
      problems.accepted(read.warnings(), text);
      return handling.handle(name, read);
    } catch (InvalidDocumentException e) {
      problems.refused(e.problems(), text);
      return ExitCode.INVALID;
    } catch (FileProblem e) {
      problems.refused(e.problems(), "");
      return ExitCode.FILE;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(byte[] content) {
    String text = new String(content, StandardCharsets.UTF_8);
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }
}
