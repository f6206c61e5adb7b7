package no.samarbeidssjekk.cli.command;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import no.samarbeidssjekk.Samarbeidssjekk;
import no.samarbeidssjekk.assessment.Access;
import no.samarbeidssjekk.assessment.Marking;
import no.samarbeidssjekk.cli.ChecklistCommand;
import no.samarbeidssjekk.cli.FileProblem;
import no.samarbeidssjekk.cli.InputFiles;
import no.samarbeidssjekk.cli.UsageException;
import no.samarbeidssjekk.gap.GapAnalysis;
import no.samarbeidssjekk.problem.InvalidDocumentException;
import no.samarbeidssjekk.report.Report;
import no.samarbeidssjekk.report.ReportFormat;
import no.samarbeidssjekk.report.ReportKind;
import no.samarbeidssjekk.report.ReportRenderer;
import no.samarbeidssjekk.report.ReportRequest;
import no.samarbeidssjekk.voices.Disclosure;
import no.samarbeidssjekk.voices.Workshop;
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

  @Option(
      names = "--kind",
      paramLabel = "full|short|workshop",
      hideParamSyntax = true,
      descriptionKey = "option.report-kind")
  String kind = ReportKind.FULL.code();

  @Option(names = "--open", descriptionKey = "option.report-open")
  boolean open;

  @Option(names = "--voices", descriptionKey = "option.report-voices")
  boolean voices;

  @Mixin final Requirement requirement = new Requirement();

  @Mixin final ChecklistChoice choice = new ChecklistChoice();

  @Mixin final TemplatesOption templates = new TemplatesOption();

  /** A part of this root command. */
  public ReportCommand(ChecklistCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws FileProblem, InvalidDocumentException {
    List<ReportFormat> reportFormats = formats.stream().map(this::format).distinct().toList();
    ReportRequest request = new ReportRequest(root.speech().language(), root.today(), kind(), open);
    boolean isOfSeveral = voices || request.kind() == ReportKind.WORKSHOP;
    int reports = (isOfSeveral ? 1 : files.size()) * reportFormats.size();
    if (new ReportFolder(folder, root).isStandardOutput() && reports > 1) {
      throw new UsageException("misuse.one-report");
    }
    requireNoFormats();
    Samarbeidssjekk product = choice.product(root);
    Requirement.Checked checked = requirement.checked(product.checklist(), root);
    ReportRenderer renderer = templates.renderer();
    if (isOfSeveral) {
      return new FilesOfSeveral(files, product, root, CombineProblems::in)
          .handle(
              assessments -> {
                Workshop workshop = product.workshop(assessments);
                GapAnalysis analysis = product.analyse(workshop.joint());
                Report report = Report.of(analysis, workshop, request);
                String name = files.size() == 1 ? files.get(0) : ReportName.JOINT;
                warnOfFew(name, workshop.respondents().size());
                return write(report, reportFormats, name, renderer, checked);
              });
    }
    requireDifferentNames();
    return new InputFiles<>(product::check, root, root.console().err())
        .handleAll(
            files,
            (name, read) -> {
              Report report = Report.of(product.analyse(read.value()), request);
              if (read.value().respondent().isPresent()) {
                warnOfFew(name, 1);
              }
              return write(report, reportFormats, name, renderer, checked);
            });
  }

  private int write(
      Report report,
      List<ReportFormat> reportFormats,
      String name,
      ReportRenderer renderer,
      Requirement.Checked checked)
      throws FileProblem, InvalidDocumentException {
    warnOfPublication(name, report.analysis().assessment().marking());
    new ReportFolder(folder, root)
        .write(
            reportFormats,
            name,
            (format, stream) -> renderer.render(report, format, stream),
            format -> ReportName.of(name, report.request(), format));
    return checked.check(name, report.analysis());
  }

  /** What is exempt from public access may show in statuses too; the owners must judge. */
  private void warnOfPublication(String name, Marking marking) {
    if (open && marking.access() != Access.OPEN) {
      root.console()
          .err()
          .println(
              root.speech()
                  .say(
                      "report.publication",
                      root.speech().nameOf(name),
                      marking.access().label().in(root.speech().language())));
    }
  }

  /** The statuses of so few are nearly those of one, though no groups are shown. */
  private void warnOfFew(String name, int respondents) {
    if (open && respondents < Disclosure.FEWEST) {
      root.console()
          .err()
          .println(
              root.speech().say("report.publication.few", root.speech().nameOf(name), respondents));
    }
  }

  private ReportKind kind() {
    return ReportKind.ofCode(kind.strip())
        .orElseThrow(() -> root.speech().mistaken("misuse.kind", kind, ReportKind.codes()));
  }

  private ReportFormat format(String word) {
    return ReportFormat.ofExtension(word.strip())
        .orElseThrow(
            () -> root.speech().mistaken("misuse.format", word, ReportFormat.extensions()));
  }

  /** A format among the files is one that stands after a space where a comma should be. */
  private void requireNoFormats() {
    for (String file : files) {
      if (ReportFormat.ofExtension(file).isPresent() && !InputFiles.exists(file)) {
        throw new UsageException("misuse.formats-apart", file);
      }
    }
  }

  private void requireDifferentNames() {
    Set<String> names = new HashSet<>();
    for (String file : files) {
      if (!names.add(ReportName.baseOf(file))) {
        throw new UsageException("misuse.same-report", file, ReportName.baseOf(file));
      }
    }
  }
}
