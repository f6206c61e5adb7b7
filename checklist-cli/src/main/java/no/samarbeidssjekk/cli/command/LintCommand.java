package no.samarbeidssjekk.cli.command;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import no.samarbeidssjekk.Samarbeidssjekk;
import no.samarbeidssjekk.cli.ChecklistCommand;
import no.samarbeidssjekk.cli.InputFiles;
import no.samarbeidssjekk.cli.UsageException;
import no.samarbeidssjekk.problem.Checked;
import no.samarbeidssjekk.yaml.Lint;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says what authors of checklists and supplements should look at again. */
@Command(name = "lint", sortOptions = false)
public final class LintCommand implements Callable<Integer> {

  private final ChecklistCommand root;

  @Parameters(
      paramLabel = "${bundle:label.file}",
      arity = "1..*",
      descriptionKey = "parameter.lint")
  List<String> files = List.of();

  @Mixin final ProblemListing listing = new ProblemListing();

  @Mixin final ChecklistChoice choice = new ChecklistChoice();

  /** A part of this root command. */
  public LintCommand(ChecklistCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    requireNoBundled();
    Lint lint = new Lint(choice.adapted(root));
    return listing.list(
        files, (name, stream) -> new Checked<>(name, lint.check(name, stream)), "linted", root);
  }

  private void requireNoBundled() {
    List<String> bundled = Samarbeidssjekk.bundled().supplements().ids();
    for (String file : files) {
      if (bundled.contains(file) && !InputFiles.exists(file)) {
        throw new UsageException("misuse.bundled", file);
      }
    }
  }
}
