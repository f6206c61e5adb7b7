package no.samarbeidssjekk.cli.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.cli.ChecklistCommand;
import no.samarbeidssjekk.cli.ExitCode;
import no.samarbeidssjekk.cli.FileProblem;
import no.samarbeidssjekk.cli.OutputFile;
import no.samarbeidssjekk.cli.Speech;
import no.samarbeidssjekk.cli.TargetGuide;
import no.samarbeidssjekk.cli.UsageException;
import no.samarbeidssjekk.language.ForbiddenCharacter;
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.language.Visible;
import no.samarbeidssjekk.workbook.BlankWorkbook;
import no.samarbeidssjekk.yaml.BlankAssessment;
import no.samarbeidssjekk.yaml.DocumentSchema;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Writes an assessment file to fill in. Beside one in YAML stands the schema by which editors help:
 * that of the bundled checklist, and so not beside files that answer another.
 */
@Command(name = "new", sortOptions = false)
public final class NewCommand implements Callable<Integer> {

  private static final DocumentSchema SCHEMA = DocumentSchema.ASSESSMENT;

  private final ChecklistCommand root;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "yaml|xlsx",
      hideParamSyntax = true,
      descriptionKey = "option.new-format")
  @Nullable String format;

  @Option(names = "--name", paramLabel = "${bundle:label.name}", descriptionKey = "option.new-name")
  @Nullable String name;

  @Option(
      names = "--target",
      paramLabel = "${bundle:label.level}",
      descriptionKey = "option.new-target")
  @Nullable String target;

  @Mixin final OutputOption output = new OutputOption();

  @Mixin final ChecklistChoice choice = new ChecklistChoice();

  /** A part of this root command. */
  public NewCommand(ChecklistCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException, FileProblem {
    FileKind kind = FileKind.of(format, output.path, root.speech());
    if (kind == FileKind.XLSX && output.path == null && root.console().isTerminal()) {
      throw new UsageException("misuse.terminal");
    }
    Checklist checklist = choice.adapted(root);
    BlankAssessment blank = blank(checklist);
    Optional<OutputFile> file = output.file();
    if (kind == FileKind.XLSX) {
      output.write(workbook(blank)::write, root.console());
      file.ifPresent(made -> say("created.workbook", made));
    } else if (file.isPresent()) {
      write(blank, file.get());
    } else {
      root.console().print(blank::write);
    }
    if (file.isPresent() && target == null) {
      adviseOnTarget(checklist, kind);
    }
    return ExitCode.DONE;
  }

  private BlankAssessment blank(Checklist checklist) {
    Language language = root.speech().language();
    if (name != null && name.isBlank()) {
      throw new UsageException("misuse.name");
    }
    return new BlankAssessment(
        checklist,
        language,
        Optional.ofNullable(name).map(ForbiddenCharacter::replacedIn),
        Optional.ofNullable(target).map(word -> Levels.named(word, checklist, language)),
        root.today(),
        choice.options());
  }

  /** What there is to choose a target by, since none is chosen. */
  private void adviseOnTarget(Checklist checklist, FileKind kind) {
    Speech speech = root.speech();
    TargetGuide guide = new TargetGuide(checklist, speech);
    root.console().err().println(speech.say("created.target"));
    guide.advice().forEach(line -> root.console().err().println("  " + Visible.in(line)));
    root.console()
        .err()
        .println(
            "  "
                + speech.say(
                    kind == FileKind.XLSX ? "created.target.workbook" : "created.target.facts"));
  }

  private static BlankWorkbook workbook(BlankAssessment blank) {
    return new BlankWorkbook(
        blank.checklist(),
        blank.language(),
        blank.name(),
        blank.target(),
        blank.date(),
        blank.options());
  }

  private void write(BlankAssessment blank, OutputFile file) throws FileProblem {
    Optional<OutputFile> schemaFile =
        choice.isOwn() ? Optional.empty() : file.beside(SCHEMA.fileName());
    file.write(
        stream -> {
          if (schemaFile.isPresent()) {
            stream.write(SCHEMA.editorLine().getBytes(StandardCharsets.UTF_8));
          }
          blank.write(stream);
        },
        output.force);
    say("created", file);
    if (schemaFile.isPresent()) {
      writeSchema(schemaFile.get());
    }
  }

  private void writeSchema(OutputFile file) throws FileProblem {
    if (file.exists() && !output.force) {
      say(file.holds(SCHEMA::write) ? "kept.schema" : "kept.other.schema", file);
    } else {
      file.write(SCHEMA::write, output.force);
      say("created.schema", file);
    }
  }

  private void say(String key, OutputFile file) {
    String options = choice.options();
    root.console()
        .err()
        .println(root.speech().say(key, file.path(), options.isEmpty() ? "" : " " + options));
  }
}
