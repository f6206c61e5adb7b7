package no.samarbeidssjekk.cli.command;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samarbeidssjekk.cli.ChecklistCommand;
import no.samarbeidssjekk.cli.ExitCode;
import no.samarbeidssjekk.cli.InputFiles;
import no.samarbeidssjekk.cli.ProblemOutput;
import no.samarbeidssjekk.cli.ProgramVersion;
import no.samarbeidssjekk.cli.Speech;
import no.samarbeidssjekk.json.ProblemWriter;
import no.samarbeidssjekk.json.SarifWriter;
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.problem.Excerpt;
import no.samarbeidssjekk.problem.Problem;
import picocli.CommandLine.Option;

/** Says everything that is wrong or doubtful in files, in the format chosen. */
final class ProblemListing {

  @Option(names = "--strict", descriptionKey = "option.strict")
  boolean strict;

  @Option(
      names = "--format",
      paramLabel = "text|json|sarif",
      descriptionKey = "option.problem-format")
  String format = "text";

  /**
   * Reads the files and lists their problems.
   *
   * @param praise the key of what is said of a file that can be used
   * @return how it went, as one of {@link ExitCode}
   */
  <T> int list(
      List<String> files, InputFiles.Reading<T> reading, String praise, ChecklistCommand root)
      throws IOException {
    ProblemFormat problemFormat = ProblemFormat.named(format);
    Language language = root.speech().language();
    PrintStream out = root.console().out();
    List<Problem> found = new ArrayList<>();
    ProblemOutput output =
        switch (problemFormat) {
          case TEXT -> (problems, document) -> print(problems, document, root.speech(), out);
          case JSON, SARIF -> (problems, document) -> found.addAll(problems);
        };
    int exitCode =
        new InputFiles<>(reading, root, new WithWarnings(output))
            .handleAll(
                files,
                (name, read) -> {
                  if (strict && !read.warnings().isEmpty()) {
                    return ExitCode.INVALID;
                  }
                  int warnings = read.warnings().size();
                  String shown = root.speech().nameOf(name);
                  root.console()
                      .err()
                      .println(
                          warnings == 0
                              ? root.speech().say(praise, shown)
                              : root.speech().say(praise + ".warnings", shown, warnings));
                  return ExitCode.DONE;
                });
    switch (problemFormat) {
      case TEXT -> {}
      case JSON -> new ProblemWriter().write(found, language, out);
      case SARIF -> new SarifWriter().write(found, language, ProgramVersion.number(), out);
    }
    return exitCode;
  }

  private static void print(
      List<Problem> problems, String document, Speech speech, PrintStream out) {
    List<Optional<Excerpt>> excerpts =
        Excerpt.allOf(document, problems.stream().map(Problem::position).toList());
    for (int index = 0; index < problems.size(); index++) {
      out.println(speech.line(problems.get(index)));
      excerpts.get(index).ifPresent(excerpt -> out.print(excerpt.indented()));
    }
  }

  private record WithWarnings(ProblemOutput output) implements ProblemOutput {

    @Override
    public void refused(List<Problem> problems, String document) {
      output.refused(problems, document);
    }

    @Override
    public void accepted(List<Problem> warnings, String document) {
      output.refused(warnings, document);
    }
  }
}
