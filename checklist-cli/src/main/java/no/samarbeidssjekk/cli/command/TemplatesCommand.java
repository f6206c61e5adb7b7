package no.samarbeidssjekk.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import no.samarbeidssjekk.cli.ChecklistCommand;
import no.samarbeidssjekk.cli.ExitCode;
import no.samarbeidssjekk.cli.FileProblem;
import no.samarbeidssjekk.cli.OutputFile;
import no.samarbeidssjekk.language.Visible;
import no.samarbeidssjekk.problem.ProblemCode;
import no.samarbeidssjekk.template.Templates;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the built-in templates, as a start for one's own, and the page that explains them. */
@Command(name = "templates", sortOptions = false)
public final class TemplatesCommand implements Callable<Integer> {

  private final ChecklistCommand root;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "${bundle:label.folder}",
      descriptionKey = "option.templates-output")
  @Nullable Path folder;

  @Option(names = "--force", descriptionKey = "option.templates-force")
  boolean force;

  /** A part of this root command. */
  public TemplatesCommand(ChecklistCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws FileProblem {
    List<String> names =
        Stream.concat(Templates.names().stream(), Stream.of(Templates.page())).toList();
    if (folder == null) {
      names.forEach(root.console().out()::println);
      return ExitCode.DONE;
    }
    write(names, folder);
    return ExitCode.DONE;
  }

  private void write(List<String> names, Path target) throws FileProblem {
    for (String name : names) {
      Path path = target.resolve(name);
      if (!force && new OutputFile(path).exists()) {
        throw new FileProblem(path.toString(), ProblemCode.FILE_EXISTS);
      }
    }
    for (String name : names) {
      Path path = target.resolve(name);
      new OutputFile(path).replace(stream -> stream.write(Templates.builtIn(name)));
      root.console().out().println(Visible.in(path.toString()));
    }
  }
}
