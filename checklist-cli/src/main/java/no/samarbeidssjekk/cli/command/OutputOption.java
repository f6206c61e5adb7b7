package no.samarbeidssjekk.cli.command;

import java.nio.file.Path;
import java.util.Optional;
import no.samarbeidssjekk.cli.Console;
import no.samarbeidssjekk.cli.FileProblem;
import no.samarbeidssjekk.cli.OutputFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a command writes what it makes: to the screen, or to a file that is not there yet. */
final class OutputOption {

  @Option(
      names = {"-o", "--output"},
      paramLabel = "${bundle:label.file}",
      descriptionKey = "option.new-output")
  @Nullable Path path;

  @Option(names = "--force", descriptionKey = "option.new-force")
  boolean force;

  /** The file, if one is named. */
  Optional<OutputFile> file() {
    return Optional.ofNullable(path).map(OutputFile::new);
  }

  void write(OutputFile.Content content, Console console) throws FileProblem {
    if (path == null) {
      console.print(content);
    } else {
      new OutputFile(path).write(content, force);
    }
  }
}
