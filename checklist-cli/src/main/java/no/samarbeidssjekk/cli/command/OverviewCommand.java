package no.samarbeidssjekk.cli.command;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import no.samarbeidssjekk.Samarbeidssjekk;
import no.samarbeidssjekk.assessment.Access;
import no.samarbeidssjekk.cli.ChecklistCommand;
import no.samarbeidssjekk.cli.ExitCode;
import no.samarbeidssjekk.cli.FileProblem;
import no.samarbeidssjekk.cli.UsageException;
import no.samarbeidssjekk.cli.overview.OverviewReading;
import no.samarbeidssjekk.overview.LeftOut;
import no.samarbeidssjekk.overview.Overview;
import no.samarbeidssjekk.problem.InvalidDocumentException;
import no.samarbeidssjekk.report.OverviewReport;
import no.samarbeidssjekk.report.ReportFormat;
import no.samarbeidssjekk.report.ReportKind;
import no.samarbeidssjekk.report.ReportRenderer;
import no.samarbeidssjekk.report.ReportRequest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells how many cooperations stand together. */
@Command(name = "overview", sortOptions = false)
public final class OverviewCommand implements Callable<Integer> {

  private static final List<ReportFormat> FOR_PROGRAMS =
      List.of(ReportFormat.JSON, ReportFormat.CSV);

  private final ChecklistCommand root;

  @Parameters(
      paramLabel = "${bundle:label.path}",
      arity = "1..*",
      descriptionKey = "parameter.overview")
  List<String> paths = List.of();

  @Mixin final Printing printing = new Printing();

  @Option(
      names = "--kind",
      paramLabel = "full|short",
      hideParamSyntax = true,
      descriptionKey = "option.overview-kind")
  String kind = ReportKind.FULL.code();

  @Option(names = "--partial", descriptionKey = "option.partial")
  boolean partial;

  @Option(names = "--merge", descriptionKey = "option.merge")
  boolean merge;

  @Option(names = "--open", descriptionKey = "option.overview-open")
  boolean open;

  @Option(
      names = "--min-group",
      paramLabel = "${bundle:label.number}",
      descriptionKey = "option.min-group")
  @Nullable Integer fewest;

  @Mixin final ChecklistChoice choice = new ChecklistChoice();

  @Mixin final TemplatesOption templates = new TemplatesOption();

  /** A part of this root command. */
  public OverviewCommand(ChecklistCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws FileProblem, InvalidDocumentException {
    Printing.Choice printed = printed();
    if (fewest != null && (!open || fewest < 1)) {
      throw new UsageException("misuse.min-group");
    }
    ReportKind reportKind = kind();
    Samarbeidssjekk product = choice.product(root);
    ReportRenderer renderer = templates.renderer();
    OverviewReading reading = new OverviewReading(product, root);
    if (merge) {
      reading.merge(paths);
    } else {
      reading.read(paths);
    }
    Overview overview = reading.overview();
    if (isEmpty(overview) && !partial && !paths.contains("-")) {
      root.console().err().println(root.speech().say("overview.nothing"));
      return ExitCode.FILE;
    }
    warnOfPublication(overview.access());
    show(overview, reportKind, renderer, printed);
    return reading.exitCode();
  }

  /** Whether there was nothing to count: no document, not even one that could not be used. */
  private static boolean isEmpty(Overview overview) {
    return overview.cooperations() == 0 && overview.leftOut().equals(LeftOut.NONE);
  }

  private ReportKind kind() {
    return Stream.of(ReportKind.FULL, ReportKind.SHORT)
        .filter(known -> known.code().equals(kind.strip()))
        .findFirst()
        .orElseThrow(
            () ->
                root.speech()
                    .mistaken(
                        "misuse.kind",
                        kind,
                        List.of(ReportKind.FULL.code(), ReportKind.SHORT.code())));
  }

  /** A partial overview is one in JSON, which has names and every number. */
  private Printing.Choice printed() {
    if (!partial) {
      return printing.choice(FOR_PROGRAMS, root);
    }
    if (open) {
      throw new UsageException("misuse.partial-open");
    }
    return printing.choiceOf(ReportFormat.JSON, root);
  }

  /** What is exempt from public access may show in numbers too; the owners must judge. */
  private void warnOfPublication(Access access) {
    if (open && access != Access.OPEN) {
      String label = access.label().in(root.speech().language());
      root.console().err().println(root.speech().say("overview.publication", label));
    }
  }

  private void show(
      Overview overview, ReportKind kind, ReportRenderer renderer, Printing.Choice printed)
      throws FileProblem, InvalidDocumentException {
    OverviewReport report = report(overview, kind);
    printed.printText(stream -> renderer.summarise(report, stream), root.console());
    printed
        .folder()
        .write(
            printed.reports(),
            paths.get(0),
            (format, stream) -> renderer.render(report, format, stream),
            format -> ReportName.ofOverview(kind, open, format));
  }

  private OverviewReport report(Overview overview, ReportKind kind) {
    ReportRequest request = new ReportRequest(root.speech().language(), root.today(), kind, open);
    return fewest == null
        ? OverviewReport.of(overview, request)
        : OverviewReport.of(overview, request, fewest);
  }
}
