package no.samarbeidssjekk.cli.command;

import java.util.List;
import java.util.concurrent.Callable;
import no.samarbeidssjekk.Samarbeidssjekk;
import no.samarbeidssjekk.assessment.Assessment;
import no.samarbeidssjekk.assessment.Status;
import no.samarbeidssjekk.cli.ChecklistCommand;
import no.samarbeidssjekk.cli.ExitCode;
import no.samarbeidssjekk.cli.FileProblem;
import no.samarbeidssjekk.cli.InputFiles;
import no.samarbeidssjekk.cli.ProblemOutput;
import no.samarbeidssjekk.problem.Problem;
import no.samarbeidssjekk.problem.Severity;
import no.samarbeidssjekk.spreadsheet.WorkbookLimits;
import no.samarbeidssjekk.yaml.AssessmentWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Reads an assessment that was filled in in a spreadsheet, and writes it as YAML. */
@Command(name = "import", sortOptions = false)
public final class ImportCommand implements Callable<Integer> {

  private final ChecklistCommand root;

  @Parameters(paramLabel = "${bundle:label.file}", arity = "1", descriptionKey = "parameter.import")
  String file = "";

  @Mixin final OutputOption output = new OutputOption();

  @Mixin final ChecklistChoice choice = new ChecklistChoice();

  /** A part of this root command. */
  public ImportCommand(ChecklistCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    Samarbeidssjekk product = choice.product(root);
    return new InputFiles<>(product::checkWorkbook, root, problems())
        .ofAtMost(WorkbookLimits.standard().fileBytes())
        .handleAll(
            List.of(file),
            (name, checked) -> {
              write(checked.value(), product.checklistOf(checked.value()).items().size());
              return ExitCode.DONE;
            });
  }

  private ProblemOutput problems() {
    return new ProblemOutput() {
      @Override
      public void refused(List<Problem> problems, String document) {
        problems.forEach(ImportCommand.this::say);
        long errors =
            problems.stream().filter(problem -> problem.severity() == Severity.ERROR).count();
        if (errors > 1) {
          tell("imported.nothing", errors);
        }
      }

      @Override
      public void accepted(List<Problem> warnings, String document) {
        warnings.forEach(ImportCommand.this::say);
      }
    };
  }

  private void say(Problem problem) {
    root.console().err().println(root.speech().line(problem));
  }

  private void write(Assessment assessment, int items) throws FileProblem {
    output.write(stream -> new AssessmentWriter().write(assessment, stream), root.console());
    long answered =
        assessment.answers().values().stream()
            .filter(answer -> answer.status() != Status.NOT_ASSESSED)
            .count();
    output
        .file()
        .ifPresentOrElse(
            file -> tell("imported.file", answered, items, file.path()),
            () -> tell("imported", answered, items));
  }

  private void tell(String key, Object... arguments) {
    root.console().err().println(root.speech().say(key, arguments));
  }
}
