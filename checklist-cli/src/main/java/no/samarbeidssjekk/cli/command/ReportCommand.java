package no.samarbeidssjekk.cli.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import no.samarbeidssjekk.Samarbeidssjekk;
import no.samarbeidssjekk.assessment.Assessment;
import no.samarbeidssjekk.cli.ChecklistCommand;
import no.samarbeidssjekk.cli.FileProblem;
import no.samarbeidssjekk.cli.InputFiles;
import no.samarbeidssjekk.cli.OutputFile;
import no.samarbeidssjekk.cli.UsageException;
import no.samarbeidssjekk.gap.GapAnalysis;
import no.samarbeidssjekk.language.Visible;
import no.samarbeidssjekk.report.Report;
import no.samarbeidssjekk.report.ReportFormat;
import no.samarbeidssjekk.report.ReportRenderer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes gap reports. */
@Command(name = "report", sortOptions = false)
public final class ReportCommand implements Callable<Integer> {

  private final ChecklistCommand root;

  @Parameters(
      paramLabel = "${bundle:label.file}",
      arity = "1..*",
      descriptionKey = "parameter.files")
  List<String> files = List.of();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "${bundle:label.formats}",
      hideParamSyntax = true,
      split = ",",
      descriptionKey = "option.report-format")
  List<String> formats = List.of(ReportFormat.HTML.extension());

  @Option(
      names = {"-o", "--output"},
      paramLabel = "${bundle:label.folder}",
      descriptionKey = "option.report-output")
  Path folder = Path.of("");

  @Mixin final Requirement requirement = new Requirement();

  @Mixin final ChecklistChoice choice = new ChecklistChoice();

  /** A part of this root command. */
  public ReportCommand(ChecklistCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    List<ReportFormat> reportFormats = formats.stream().map(this::format).distinct().toList();
    LocalDate today = root.today();
    requireDifferentNames();
    Samarbeidssjekk product = choice.product(root);
    Requirement.Checked checked = requirement.checked(product.checklist(), root);
    ReportRenderer renderer = new ReportRenderer();
    InputFiles<Assessment> assessments =
        new InputFiles<>(product::check, root, root.console().err());
    return assessments.handleAll(
        files,
        (name, read) -> {
          GapAnalysis analysis = product.analyse(read.value());
          Report report = Report.of(analysis, root.speech().language(), today);
          for (ReportFormat reportFormat : reportFormats) {
            write(report, reportFormat, name, renderer);
          }
          return checked.check(name, analysis);
        });
  }

  private void write(Report report, ReportFormat format, String name, ReportRenderer renderer)
      throws FileProblem {
    Path path = folder.resolve(ReportName.of(name) + "." + format.extension());
    new OutputFile(path).replace(stream -> renderer.render(report, format, stream));
    root.console().out().println(Visible.in(path.toString()));
  }

  private ReportFormat format(String word) {
    return ReportFormat.ofExtension(word.strip())
        .orElseThrow(
            () ->
                new UsageException(
                    "misuse.format", word, String.join(", ", ReportFormat.extensions())));
  }

  private void requireDifferentNames() {
    Set<String> names = new HashSet<>();
    for (String file : files) {
      if (!names.add(ReportName.of(file))) {
        throw new UsageException("misuse.same-report", file, ReportName.of(file));
      }
    }
  }
}
