package no.samarbeidssjekk.cli.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samarbeidssjekk.cli.ChecklistCommand;
import no.samarbeidssjekk.cli.Console;
import no.samarbeidssjekk.cli.UsageException;
import no.samarbeidssjekk.problem.InvalidDocumentException;
import no.samarbeidssjekk.report.ReportFormat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * How a command shows what it has found: as text on the screen, in a format for programs, or as
 * reports in a folder.
 */
final class Printing {

  private static final String TEXT = "text";

  @Option(
      names = {"-f", "--format"},
      paramLabel = "${bundle:label.formats}",
      hideParamSyntax = true,
      split = ",",
      descriptionKey = "option.printing-format")
  List<String> formats = List.of(TEXT);

  @Option(
      names = {"-o", "--output"},
      paramLabel = "${bundle:label.folder}",
      descriptionKey = "option.printing-output")
  @Nullable Path folder;

  /**
   * What is asked for.
   *
   * @param isText whether it is told as text
   * @param reports the formats of reports
   * @param folder where they are written
   */
  record Choice(boolean isText, List<ReportFormat> reports, ReportFolder folder) {

    /**
     * Shows the text if it is asked for; nothing is shown of one that a template is at fault for.
     */
    void printText(Summary summary, Console console) throws InvalidDocumentException {
      if (!isText) {
        return;
      }
      ByteArrayOutputStream text = new ByteArrayOutputStream();
      try {
        summary.writeTo(text);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      console.print(text::writeTo);
    }
  }

  /** Writes what is told as text. */
  @FunctionalInterface
  interface Summary {
    void writeTo(OutputStream stream) throws IOException, InvalidDocumentException;
  }

  /**
   * Reads the options.
   *
   * @param programs the formats that are printed to standard output when no folder is named
   */
  Choice choice(List<ReportFormat> programs, ChecklistCommand root) {
    List<ReportFormat> reports =
        formats.stream()
            .map(String::strip)
            .filter(word -> !word.equals(TEXT))
            .map(word -> format(word, root))
            .distinct()
            .toList();
    boolean isText = formats.stream().map(String::strip).anyMatch(TEXT::equals);
    boolean isPrinted = folder == null && !reports.isEmpty() && programs.containsAll(reports);
    Path path = isPrinted ? Path.of("-") : Optional.ofNullable(folder).orElse(Path.of(""));
    ReportFolder written = new ReportFolder(path, root);
    if (written.isStandardOutput() && reports.size() + (isText ? 1 : 0) > 1) {
      throw new UsageException("misuse.one-report");
    }
    if (isText && reports.isEmpty() && folder != null) {
      throw new UsageException("misuse.text-folder");
    }
    return new Choice(isText, reports, written);
  }

  /** As {@link #choice}, in this format alone. */
  Choice choiceOf(ReportFormat only, ChecklistCommand root) {
    Choice choice = choice(List.of(only), root);
    if (!choice.reports().isEmpty() && !choice.reports().equals(List.of(only))) {
      throw new UsageException("misuse.partial-format", only.extension());
    }
    Path path = Optional.ofNullable(folder).orElse(Path.of("-"));
    return new Choice(false, List.of(only), new ReportFolder(path, root));
  }

  private static ReportFormat format(String word, ChecklistCommand root) {
    List<String> known =
        Stream.concat(Stream.of(TEXT), ReportFormat.extensions().stream()).toList();
    return ReportFormat.ofExtension(word)
        .orElseThrow(() -> root.speech().mistaken("misuse.format", word, known));
  }
}
