package no.samarbeidssjekk.cli.command;

import java.util.concurrent.Callable;
import no.samarbeidssjekk.cli.ChecklistCommand;
import no.samarbeidssjekk.cli.ExitCode;
import no.samarbeidssjekk.cli.FileProblem;
import no.samarbeidssjekk.cli.OutputFile;
import no.samarbeidssjekk.form.FormWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Writes a form in which the checklist is answered in a browser. */
@Command(name = "form", sortOptions = false)
public final class FormCommand implements Callable<Integer> {

  private final ChecklistCommand root;

  @Mixin final OutputOption output = new OutputOption();

  @Mixin final ChecklistChoice choice = new ChecklistChoice();

  /** A part of this root command. */
  public FormCommand(ChecklistCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws FileProblem {
    FormWriter form = new FormWriter(choice.adapted(root), root.speech().language());
    output.write(form::write, root.console());
    output.file().ifPresent(this::sayWhatToDo);
    return ExitCode.DONE;
  }

  private void sayWhatToDo(OutputFile file) {
    String options = choice.options();
    root.console()
        .err()
        .println(
            root.speech().say("created.form", file.path(), options.isEmpty() ? "" : " " + options));
  }
}
