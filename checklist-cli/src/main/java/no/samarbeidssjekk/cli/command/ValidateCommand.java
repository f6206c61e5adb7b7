package no.samarbeidssjekk.cli.command;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import no.samarbeidssjekk.cli.ChecklistCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

  @Mixin final ProblemListing listing = new ProblemListing();

  @Mixin final ChecklistChoice choice = new ChecklistChoice();

  /** A part of this root command. */
  public ValidateCommand(ChecklistCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    return listing.list(files, choice.product(root)::check, "valid", root);
  }
}
