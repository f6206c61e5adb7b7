package no.samarbeidssjekk.cli.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.samarbeidssjekk.Samarbeidssjekk;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.checklist.Level;
import no.samarbeidssjekk.cli.ChecklistCommand;
import no.samarbeidssjekk.cli.Dialogue;
import no.samarbeidssjekk.cli.ExitCode;
import no.samarbeidssjekk.cli.FileProblem;
import no.samarbeidssjekk.cli.RefusedInput;
import no.samarbeidssjekk.cli.Speech;
import no.samarbeidssjekk.cli.UsageException;
import no.samarbeidssjekk.cli.assess.AssessedFile;
import no.samarbeidssjekk.cli.assess.Conversation;
import no.samarbeidssjekk.gap.GapAnalysis;
import no.samarbeidssjekk.language.ForbiddenCharacter;
import no.samarbeidssjekk.problem.InvalidDocumentException;
import no.samarbeidssjekk.problem.ProblemCode;
import no.samarbeidssjekk.report.Report;
import no.samarbeidssjekk.report.ReportRenderer;
import no.samarbeidssjekk.yaml.BlankAssessment;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks for the answers one by one, and keeps each as it comes. */
@Command(name = "assess", sortOptions = false)
public final class AssessCommand implements Callable<Integer> {

  private final ChecklistCommand root;

  @Parameters(paramLabel = "${bundle:label.file}", arity = "1", descriptionKey = "parameter.assess")
  String file = "";

  @Option(names = "--name", paramLabel = "${bundle:label.name}", descriptionKey = "option.new-name")
  @Nullable String name;

  @Option(
      names = "--target",
      paramLabel = "${bundle:label.level}",
      descriptionKey = "option.new-target")
  @Nullable String target;

  @Mixin final ChecklistChoice choice = new ChecklistChoice();

  /** A part of this root command. */
  public AssessCommand(ChecklistCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws FileProblem {
    if (file.equals("-")) {
      throw new UsageException("misuse.assess-input");
    }
    if (name != null && name.isBlank()) {
      throw new UsageException("misuse.name");
    }
    Path path = path();
    if ((name != null || target != null) && Files.exists(path)) {
      throw new UsageException("misuse.assess-existing", file);
    }
    Samarbeidssjekk product = choice.product(root);
    try (Dialogue dialogue = root.console().dialogue();
        AssessedFile assessed =
            AssessedFile.open(path, product, () -> beginning(dialogue, product))) {
      new Conversation(assessed, dialogue, root.speech()).run();
      conclude(assessed, product);
      return ExitCode.DONE;
    } catch (InvalidDocumentException e) {
      throw new RefusedInput(e);
    }
  }

  private BlankAssessment beginning(Dialogue dialogue, Samarbeidssjekk product) {
    Speech speech = root.speech();
    Checklist checklist = product.adaptedChecklist();
    Optional<Level> level =
        Optional.ofNullable(target).map(word -> Levels.named(word, checklist, speech.language()));
    return new BlankAssessment(
        checklist,
        speech.language(),
        Optional.of(
            Optional.ofNullable(name)
                .map(ForbiddenCharacter::replacedIn)
                .orElseGet(() -> Conversation.nameOfNew(file, dialogue, speech))),
        level,
        root.today(),
        choice.options());
  }

  /** What the answers come to, and how to make a report of them. */
  private void conclude(AssessedFile assessed, Samarbeidssjekk product)
      throws InvalidDocumentException {
    GapAnalysis analysis = product.analyse(assessed.assessment());
    Report report = Report.of(analysis, root.speech().language(), root.today());
    ByteArrayOutputStream summary = new ByteArrayOutputStream();
    try {
      new ReportRenderer().summarise(report, summary);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    root.console().print(summary::writeTo);
    String options = choice.options();
    root.console()
        .err()
        .println(root.speech().say("assess.next", file, options.isEmpty() ? "" : " " + options));
  }

  private Path path() throws FileProblem {
    try {
      return Path.of(file);
    } catch (InvalidPathException e) {
      throw new FileProblem(file, ProblemCode.FILE_UNWRITABLE);
    }
  }
}
