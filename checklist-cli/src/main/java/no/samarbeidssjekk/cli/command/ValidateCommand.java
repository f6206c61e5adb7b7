package no.samarbeidssjekk.cli.command;

import java.util.List;
import java.util.concurrent.Callable;
import no.samarbeidssjekk.Samarbeidssjekk;
import no.samarbeidssjekk.cli.AssessmentFiles;
import no.samarbeidssjekk.cli.ChecklistCommand;
import no.samarbeidssjekk.cli.ExitCode;
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

  /** A part of this root command. */
  public ValidateCommand(ChecklistCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    AssessmentFiles assessments =
        new AssessmentFiles(Samarbeidssjekk.bundled(), root, root.console().out());
    return assessments.handleAll(
        files,
        (name, read) -> {
          assessments.say(read.warnings());
          if (strict && !read.warnings().isEmpty()) {
            return ExitCode.INVALID;
          }
          root.console().err().println(root.speech().say("valid", name));
          return ExitCode.DONE;
        });
  }
}
