package no.samarbeidssjekk.cli.overview;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import no.samarbeidssjekk.Samarbeidssjekk;
import no.samarbeidssjekk.cli.ChecklistCommand;
import no.samarbeidssjekk.cli.ExitCode;
import no.samarbeidssjekk.cli.FileProblem;
import no.samarbeidssjekk.cli.InputFiles;
import no.samarbeidssjekk.json.OverviewReader;
import no.samarbeidssjekk.json.ResultLines;
import no.samarbeidssjekk.overview.Contribution;
import no.samarbeidssjekk.overview.Gathering;
import no.samarbeidssjekk.overview.LeftOut;
import no.samarbeidssjekk.overview.Overview;
import no.samarbeidssjekk.problem.InvalidDocumentException;
import no.samarbeidssjekk.problem.Problem;
import no.samarbeidssjekk.problem.ProblemCode;

/**
 * Counts many documents. Files are read on every core and counted in their order: so what is said
 * of them comes in that order too, and no more than a bounded number is held. For one thread.
 */
public final class OverviewReading {

  private static final String STANDARD_INPUT = "-";

  private final Samarbeidssjekk product;
  private final DocumentReading reading;
  private final ChecklistCommand root;
  private final Gathering gathering;
  private final Progress progress;
  private int exitCode = ExitCode.DONE;

  /** Counts documents by this product’s checklist. */
  public OverviewReading(Samarbeidssjekk product, ChecklistCommand root) {
    this.product = product;
    this.reading = new DocumentReading(product, root.console());
    this.root = root;
    this.gathering = new Gathering(product.checklist());
    this.progress = new Progress(root);
  }

  /** Counts the assessments among these paths; {@code -} is results on lines. */
  public void read(List<String> paths) {
    List<String> files = paths.stream().filter(path -> !path.equals(STANDARD_INPUT)).toList();
    progress.begin(files);
    try (ReadingAhead ahead = new ReadingAhead(this::count)) {
      AssessmentFiles.forEach(files, found(ahead));
      ahead.finish();
      if (files.size() < paths.size()) {
        readLines();
      }
    } finally {
      progress.end();
    }
  }

  private AssessmentFiles.Found found(ReadingAhead ahead) {
    return new AssessmentFiles.Found() {
      @Override
      public void file(String name) {
        ahead.add(() -> reading.read(name));
      }

      @Override
      public void workbook(String name) {
        progress.say(root.speech().say("overview.workbook", name));
      }

      @Override
      public void unreadable(FileProblem problem) {
        ahead.add(() -> Reading.refused(problem));
      }
    };
  }

  /** Counts all that these overviews have counted. */
  public void merge(List<String> files) {
    OverviewReader reader = new OverviewReader(product.checklist());
    for (String file : files) {
      try (InputStream stream = InputFiles.stream(file, root.console())) {
        gathering.add(reader.read(file, stream));
      } catch (InvalidDocumentException e) {
        refuse(e.problems(), ExitCode.INVALID);
      } catch (FileProblem e) {
        refuse(e);
      } catch (IOException e) {
        refuse(new FileProblem(file, ProblemCode.FILE_UNREADABLE));
      }
    }
  }

  private void readLines() {
    try {
      new ResultLines(product.checklist())
          .read(
              STANDARD_INPUT,
              root.console().in(),
              this::count,
              problems -> refuse(problems, ExitCode.INVALID));
    } catch (IOException e) {
      refuse(new FileProblem(STANDARD_INPUT, ProblemCode.FILE_UNREADABLE));
    }
  }

  private void count(Reading read) {
    read.contribution().ifPresentOrElse(this::count, () -> refuse(read));
  }

  private void count(Contribution contribution) {
    gathering.add(contribution);
    progress.counted();
  }

  private void refuse(Reading read) {
    refuse(read.problems(), read.exitCode());
  }

  private void refuse(FileProblem problem) {
    refuse(Reading.refused(problem));
  }

  private void refuse(List<Problem> problems, int code) {
    gathering.add(LeftOut.UNREADABLE);
    exitCode = Math.max(exitCode, code);
    progress.refused();
    problems.forEach(problem -> root.console().err().println(root.speech().line(problem)));
  }

  /** What has been counted. */
  public Overview overview() {
    return gathering.overview();
  }

  /** The highest exit code of any document. */
  public int exitCode() {
    return exitCode;
  }
}
