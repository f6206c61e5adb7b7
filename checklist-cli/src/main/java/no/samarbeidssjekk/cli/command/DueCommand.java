package no.samarbeidssjekk.cli.command;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.samarbeidssjekk.Samarbeidssjekk;
import no.samarbeidssjekk.assessment.Assessment;
import no.samarbeidssjekk.calendar.CalendarWriter;
import no.samarbeidssjekk.cli.ChecklistCommand;
import no.samarbeidssjekk.cli.ExitCode;
import no.samarbeidssjekk.cli.FileProblem;
import no.samarbeidssjekk.cli.InputFiles;
import no.samarbeidssjekk.cli.OutputFile;
import no.samarbeidssjekk.cli.UsageException;
import no.samarbeidssjekk.freshness.FreshnessAnalysis;
import no.samarbeidssjekk.json.DueWriter;
import no.samarbeidssjekk.language.Visible;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists what must be renewed or done, and when. */
@Command(name = "due", sortOptions = false)
public final class DueCommand implements Callable<Integer> {

  private final ChecklistCommand root;

  @Parameters(
      paramLabel = "${bundle:label.file}",
      arity = "1..*",
      descriptionKey = "parameter.files")
  List<String> files = List.of();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "text|json|ics",
      descriptionKey = "option.due-format")
  String format = "text";

  @Mixin final OutputOption output = new OutputOption();

  @Mixin final ChecklistChoice choice = new ChecklistChoice();

  /** A part of this root command. */
  public DueCommand(ChecklistCommand root) {
    this.root = root;
  }

  /** The form of the list: for people, for programs, or for calendars. */
  enum Format {
    TEXT,
    JSON,
    ICS
  }

  @Override
  public Integer call() throws FileProblem {
    Format wanted = FormatName.parse(format, Format.class);
    Samarbeidssjekk product = choice.product(root);
    List<DatedFile> dated = new ArrayList<>();
    int exitCode =
        new InputFiles<Assessment>(product::check, root, root.console().err())
            .handleAll(
                files,
                (name, read) -> {
                  dated.add(new DatedFile(name, read.value()));
                  return ExitCode.DONE;
                });
    if (!dated.isEmpty()) {
      write(newest(dated, product), wanted);
    }
    return exitCode;
  }

  private List<FreshnessAnalysis> newest(List<DatedFile> dated, Samarbeidssjekk product) {
    List<FreshnessAnalysis> cooperations = new ArrayList<>();
    for (DatedFile one : dated) {
      Optional<DatedFile> newer = one.newestAfter(dated);
      if (newer.isPresent()) {
        tellPassedOver(one, newer.get());
      } else {
        cooperations.add(FreshnessAnalysis.of(product.analyse(one.assessment()), root.today()));
      }
    }
    return cooperations;
  }

  private void tellPassedOver(DatedFile older, DatedFile newer) {
    root.console()
        .err()
        .println(
            Visible.in(
                root.speech()
                    .say(
                        "due.passed-over",
                        older.name(),
                        newer.assessment().collaboration().name(),
                        newer.name())));
  }

  private void write(List<FreshnessAnalysis> cooperations, Format wanted) throws FileProblem {
    switch (wanted) {
      case TEXT -> {
        String text = new DueListing(cooperations, root.today(), root.speech()).text();
        print(stream -> stream.write(text.getBytes(StandardCharsets.UTF_8)));
      }
      case JSON -> print(stream -> new DueWriter().write(root.today(), cooperations, stream));
      case ICS -> writeCalendar(cooperations);
    }
  }

  private void writeCalendar(List<FreshnessAnalysis> cooperations) throws FileProblem {
    Optional<String> repeated = CalendarWriter.repeated(cooperations);
    if (repeated.isPresent()) {
      throw new UsageException("misuse.same-cooperation", repeated.get());
    }
    if (cooperations.stream().allMatch(cooperation -> cooperation.deadlines().isEmpty())) {
      root.console().err().println(root.speech().say("due.no-calendar"));
      return;
    }
    print(stream -> new CalendarWriter(root.speech().language()).write(cooperations, stream));
  }

  private void print(OutputFile.Content content) throws FileProblem {
    output.write(content, root.console());
  }
}
