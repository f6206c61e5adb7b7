package no.samarbeidssjekk.cli.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import no.samarbeidssjekk.cli.ChecklistCommand;
import no.samarbeidssjekk.cli.ExitCode;
import no.samarbeidssjekk.cli.UsageException;
import no.samarbeidssjekk.yaml.DocumentSchema;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints the JSON Schema of a kind of file. */
@Command(name = "schema", sortOptions = false)
public final class SchemaCommand implements Callable<Integer> {

  private final ChecklistCommand root;

  @Parameters(
      arity = "0..1",
      paramLabel = "assessment|checklist|supplement",
      descriptionKey = "parameter.schema")
  @Nullable String kind;

  /** A part of this root command. */
  public SchemaCommand(ChecklistCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    if (kind == null) {
      throw new UsageException("misuse.no-schema");
    }
    schema(kind).write(root.console().out());
    return ExitCode.DONE;
  }

  private DocumentSchema schema(String word) {
    return DocumentSchema.named(word)
        .orElseThrow(
            () ->
                root.speech()
                    .mistaken(
                        "misuse.schema",
                        word,
                        Stream.of(DocumentSchema.values()).map(DocumentSchema::word).toList()));
  }
}
