package no.samarbeidssjekk.cli.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import no.samarbeidssjekk.cli.ChecklistCommand;
import no.samarbeidssjekk.cli.ExitCode;
import no.samarbeidssjekk.cli.FileProblem;
import no.samarbeidssjekk.cli.OutputFile;
import no.samarbeidssjekk.form.FormWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a form in which the checklist is answered in a browser. */
@Command(name = "form", sortOptions = false)
public final class FormCommand implements Callable<Integer> {

  private final ChecklistCommand root;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "${bundle:label.file}",
      descriptionKey = "option.form-output")
  @Nullable Path output;

  @Option(names = "--force", descriptionKey = "option.new-force")
  boolean force;

  @Mixin final ChecklistChoice choice = new ChecklistChoice();

  /** A part of this root command. */
  public FormCommand(ChecklistCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws FileProblem {
    FormWriter form = new FormWriter(choice.adapted(root), root.speech().language());
    if (output == null) {
      root.console().print(form::write);
      return ExitCode.DONE;
    }
    OutputFile file = new OutputFile(output);
    file.write(form::write, force);
    String options = choice.options();
    root.console()
        .err()
        .println(
            root.speech().say("created.form", file.path(), options.isEmpty() ? "" : " " + options));
    return ExitCode.DONE;
  }
}
