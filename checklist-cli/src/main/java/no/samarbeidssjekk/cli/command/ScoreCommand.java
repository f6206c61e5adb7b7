package no.samarbeidssjekk.cli.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import no.samarbeidssjekk.Samarbeidssjekk;
import no.samarbeidssjekk.assessment.Assessment;
import no.samarbeidssjekk.cli.ChecklistCommand;
import no.samarbeidssjekk.cli.InputFiles;
import no.samarbeidssjekk.cli.RefusedInput;
import no.samarbeidssjekk.gap.GapAnalysis;
import no.samarbeidssjekk.json.ResultWriter;
import no.samarbeidssjekk.problem.InvalidDocumentException;
import no.samarbeidssjekk.report.Report;
import no.samarbeidssjekk.report.ReportRenderer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows how complete cooperations are. */
@Command(name = "score", sortOptions = false)
public final class ScoreCommand implements Callable<Integer> {

  private final ChecklistCommand root;
  private final ResultWriter writer = new ResultWriter();

  @Parameters(
      paramLabel = "${bundle:label.file}",
      arity = "1..*",
      descriptionKey = "parameter.files")
  List<String> files = List.of();

  @Option(
      names = "--format",
      paramLabel = "text|json|jsonl",
      descriptionKey = "option.score-format")
  String format = "text";

  @Mixin final Requirement requirement = new Requirement();

  @Mixin final ChecklistChoice choice = new ChecklistChoice();

  @Mixin final TemplatesOption templates = new TemplatesOption();

  /** A part of this root command. */
  public ScoreCommand(ChecklistCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    ScoreFormat scoreFormat = FormatName.parse(format, ScoreFormat.class);
    LocalDate today = root.today();
    Samarbeidssjekk product = choice.product(root);
    ReportRenderer renderer = templates.renderer();
    Requirement.Checked checked = requirement.checked(product.checklist(), root);
    List<GapAnalysis> results = new ArrayList<>();
    InputFiles<Assessment> assessments =
        new InputFiles<>(product::check, root, root.console().err());
    int exitCode =
        assessments.handleAll(
            files,
            (name, read) -> {
              GapAnalysis analysis = product.analyse(read.value());
              if (scoreFormat == ScoreFormat.JSONL) {
                printLine(analysis);
              } else {
                results.add(analysis);
              }
              return checked.check(name, analysis);
            });
    switch (scoreFormat) {
      case TEXT -> printText(results, renderer, today);
      case JSON -> printJson(results);
      case JSONL -> {
        // each line is printed already
      }
    }
    return exitCode;
  }

  private void printText(List<GapAnalysis> results, ReportRenderer renderer, LocalDate today)
      throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    String separator = "";
    try {
      for (GapAnalysis result : results) {
        all.write(separator.getBytes(StandardCharsets.UTF_8));
        renderer.summarise(Report.of(result, root.speech().language(), today), all);
        separator = "\n\n";
      }
    } catch (InvalidDocumentException e) {
      throw new RefusedInput(e);
    }
    all.writeTo(root.console().out());
  }

  private void printLine(GapAnalysis result) {
    root.console().print(stream -> writer.writeLine(result, stream));
  }

  private void printJson(List<GapAnalysis> results) throws IOException {
    if (files.size() > 1) {
      writer.writeAll(results, root.console().out());
    } else if (!results.isEmpty()) {
      writer.write(results.get(0), root.console().out());
    }
  }
}
