package no.samarbeidssjekk.cli.command;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import no.samarbeidssjekk.Samarbeidssjekk;
import no.samarbeidssjekk.cli.AssessmentFiles;
import no.samarbeidssjekk.cli.ChecklistCommand;
import no.samarbeidssjekk.cli.ExitCode;
import no.samarbeidssjekk.cli.ProblemOutput;
import no.samarbeidssjekk.cli.ProgramVersion;
import no.samarbeidssjekk.json.ProblemWriter;
import no.samarbeidssjekk.json.SarifWriter;
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.problem.Excerpt;
import no.samarbeidssjekk.problem.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says everything that is wrong in assessment files. */
@Command(name = "validate", sortOptions = false)
public final class ValidateCommand implements Callable<Integer> {

  private final ChecklistCommand root;

  @Parameters(
      paramLabel = "${bundle:label.file}",
      arity = "1..*",
      descriptionKey = "parameter.files")
  List<String> files = List.of();

  @Option(names = "--strict", descriptionKey = "option.strict")
  boolean strict;

  @Option(
      names = "--format",
      paramLabel = "text|json|sarif",
      descriptionKey = "option.problem-format")
  String format = "text";

  /** A part of this root command. */
  public ValidateCommand(ChecklistCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    ProblemFormat problemFormat = ProblemFormat.named(format);
    Language language = root.speech().language();
    PrintStream out = root.console().out();
    List<Problem> found = new ArrayList<>();
    int exitCode =
        switch (problemFormat) {
          case TEXT -> validate((problems, document) -> print(problems, document, language));
          case JSON, SARIF -> validate((problems, document) -> found.addAll(problems));
        };
    switch (problemFormat) {
      case TEXT -> {}
      case JSON -> new ProblemWriter().write(found, language, out);
      case SARIF -> new SarifWriter().write(found, language, ProgramVersion.number(), out);
    }
    return exitCode;
  }

  private int validate(ProblemOutput output) {
    AssessmentFiles assessments =
        new AssessmentFiles(Samarbeidssjekk.bundled(), root, new WithWarnings(output));
    return assessments.handleAll(
        files,
        (name, read) -> {
          if (strict && !read.warnings().isEmpty()) {
            return ExitCode.INVALID;
          }
          root.console().err().println(root.speech().say("valid", name));
          return ExitCode.DONE;
        });
  }

  private void print(List<Problem> problems, String document, Language language) {
    for (Problem problem : problems) {
      root.console().out().println(problem.line(language));
      Excerpt.of(document, problem.position())
          .ifPresent(excerpt -> root.console().out().print(excerpt.indented()));
    }
  }

  private record WithWarnings(ProblemOutput output) implements ProblemOutput {

    @Override
    public void refused(List<Problem> problems, String document) {
      output.refused(problems, document);
    }

    @Override
    public void accepted(List<Problem> warnings, String document) {
      output.refused(warnings, document);
    }
  }
}
