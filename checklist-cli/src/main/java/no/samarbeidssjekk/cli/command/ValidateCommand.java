package no.samarbeidssjekk.cli.command;

import java.util.List;
import java.util.concurrent.Callable;
import no.samarbeidssjekk.Samarbeidssjekk;
import no.samarbeidssjekk.cli.AssessmentFiles;
import no.samarbeidssjekk.cli.ChecklistCommand;
import no.samarbeidssjekk.cli.ExitCode;
import picocli.CommandLine.Command;
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

  /** A part of this root command. */
  public ValidateCommand(ChecklistCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    return new AssessmentFiles(Samarbeidssjekk.bundled(), root, root.console().out())
        .handleAll(
            files,
            (name, assessment) -> {
              root.console().err().println(root.speech().say("valid", name));
              return ExitCode.DONE;
            });
  }
}
