package no.samarbeidssjekk.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;
import no.samarbeidssjekk.Samarbeidssjekk;
import no.samarbeidssjekk.assessment.Assessment;
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.problem.Checked;
import no.samarbeidssjekk.problem.InvalidDocumentException;
import no.samarbeidssjekk.problem.Problem;

/** The assessment files of one command: each is handled, whatever is wrong with the others. */
public final class AssessmentFiles {

  private final Samarbeidssjekk product;
  private final ChecklistCommand root;
  private final PrintStream problemsTo;

  /**
   * Files to be read against a checklist.
   *
   * @param problemsTo where what is wrong in a file is said
   */
  public AssessmentFiles(Samarbeidssjekk product, ChecklistCommand root, PrintStream problemsTo) {
    this.product = product;
    this.root = root;
    this.problemsTo = problemsTo;
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
    try (InputStream stream = new InputFile(name).open(root.console())) {
      return handling.handle(name, product.check(name, stream));
    } catch (InvalidDocumentException e) {
      say(e.problems());
      return ExitCode.INVALID;
    } catch (FileProblem e) {
      say(e.problems());
      return ExitCode.FILE;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Says each problem on a line of its own. */
  public void say(List<Problem> problems) {
    Language language = root.speech().language();
    problems.forEach(problem -> problemsTo.println(problem.line(language)));
  }
}
