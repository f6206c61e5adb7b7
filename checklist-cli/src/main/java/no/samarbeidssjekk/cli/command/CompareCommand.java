package no.samarbeidssjekk.cli.command;

import java.util.List;
import java.util.concurrent.Callable;
import no.samarbeidssjekk.Samarbeidssjekk;
import no.samarbeidssjekk.assessment.Assessment;
import no.samarbeidssjekk.cli.ChecklistCommand;
import no.samarbeidssjekk.cli.ExitCode;
import no.samarbeidssjekk.cli.FileProblem;
import no.samarbeidssjekk.cli.UsageException;
import no.samarbeidssjekk.comparison.Comparison;
import no.samarbeidssjekk.problem.InvalidDocumentException;
import no.samarbeidssjekk.report.ComparisonReport;
import no.samarbeidssjekk.report.ReportFormat;
import no.samarbeidssjekk.report.ReportRenderer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what has happened to a cooperation from one assessment to another. */
@Command(name = "compare", sortOptions = false)
public final class CompareCommand implements Callable<Integer> {

  private static final List<ReportFormat> FOR_PROGRAMS =
      List.of(ReportFormat.JSON, ReportFormat.CSV);

  private final ChecklistCommand root;

  @Parameters(
      paramLabel = "${bundle:label.file}",
      arity = "1..*",
      descriptionKey = "parameter.compare")
  List<String> files = List.of();

  @Mixin final Printing printing = new Printing();

  @Option(names = "--open", descriptionKey = "option.compare-open")
  boolean open;

  @Option(names = "--fail-on-regression", descriptionKey = "option.fail-on-regression")
  boolean failOnRegression;

  @Mixin final ChecklistChoice choice = new ChecklistChoice();

  @Mixin final TemplatesOption templates = new TemplatesOption();

  /** A part of this root command. */
  public CompareCommand(ChecklistCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws FileProblem, InvalidDocumentException {
    Printing.Choice printed = printing.choice(FOR_PROGRAMS, root);
    List<String> names = files.stream().distinct().toList();
    if (names.size() < 2) {
      throw new UsageException("misuse.compare");
    }
    Samarbeidssjekk product = choice.product(root);
    ReportRenderer renderer = templates.renderer();
    return new FilesOfSeveral(names, product, root, CompareProblems::in)
        .handle(
            assessments -> {
              Comparison comparison = product.compare(assessments, root.today());
              Assessment newest = comparison.now().analysis().assessment();
              show(comparison, names.get(assessments.indexOf(newest)), renderer, printed);
              return failOnRegression ? checked(comparison) : ExitCode.DONE;
            });
  }

  private void show(
      Comparison comparison, String newest, ReportRenderer renderer, Printing.Choice printed)
      throws FileProblem, InvalidDocumentException {
    ComparisonReport report =
        ComparisonReport.of(comparison, root.speech().language(), root.today(), open);
    printed.printText(stream -> renderer.summarise(report, stream), root.console());
    printed
        .folder()
        .write(
            printed.reports(),
            newest,
            (format, stream) -> renderer.render(report, format, stream),
            format -> ReportName.ofComparison(newest, open, format));
  }

  private int checked(Comparison comparison) {
    if (!comparison.isRegression()) {
      return ExitCode.DONE;
    }
    comparison
        .levelLost()
        .ifPresent(
            level ->
                root.console()
                    .err()
                    .println(
                        root.speech()
                            .say("regression.level", level.name().in(root.speech().language()))));
    comparison
        .worse()
        .forEach(
            item ->
                root.console()
                    .err()
                    .println(
                        root.speech()
                            .say(
                                "regression.item",
                                item.id(),
                                item.text().in(root.speech().language()))));
    return ExitCode.NOT_MET;
  }
}
