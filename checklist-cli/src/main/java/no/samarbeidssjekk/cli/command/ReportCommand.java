package no.samarbeidssjekk.cli.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import no.samarbeidssjekk.problem.InvalidDocumentException;
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

  @Mixin final SupplementOption supplement = new SupplementOption();

  @Mixin final TemplatesOption templates = new TemplatesOption();

  /** A part of this root command. */
  public ReportCommand(ChecklistCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    List<ReportFormat> reportFormats = formats.stream().map(this::format).distinct().toList();
    LocalDate today = root.today();
    requireDifferentNames();
    Samarbeidssjekk product = supplement.product(root);
    Requirement.Checked checked = requirement.checked(product.checklist(), root);
    ReportRenderer renderer = templates.renderer();
    InputFiles<Assessment> assessments =
        new InputFiles<>(product::check, root, root.console().err());
    return assessments.handleAll(
        files,
        (name, read) -> {
          GapAnalysis analysis = product.analyse(read.value());
          Report report = Report.of(analysis, root.speech().language(), today);
          write(printed(report, reportFormats, name, renderer), name);
          return checked.check(name, analysis);
        });
  }

  /** A report in every format, or in none. */
  private Map<ReportFormat, ByteArrayOutputStream> printed(
      Report report, List<ReportFormat> reportFormats, String name, ReportRenderer renderer)
      throws InvalidDocumentException {
    Map<ReportFormat, ByteArrayOutputStream> printed = new LinkedHashMap<>();
    try {
      for (ReportFormat reportFormat : reportFormats) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        renderer.render(report, reportFormat, bytes);
        printed.put(reportFormat, bytes);
      }
      return printed;
    } catch (InvalidDocumentException e) {
      root.console().err().println(root.speech().say("unmade.report", name));
      throw e;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(Map<ReportFormat, ByteArrayOutputStream> printed, String name)
      throws FileProblem {
    for (Map.Entry<ReportFormat, ByteArrayOutputStream> report : printed.entrySet()) {
      Path path = folder.resolve(ReportName.of(name) + "." + report.getKey().extension());
      new OutputFile(path).replace(report.getValue()::writeTo);
      root.console().out().println(Visible.in(path.toString()));
    }
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
