package no.samarbeidssjekk.cli.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.samarbeidssjekk.cli.ChecklistCommand;
import no.samarbeidssjekk.cli.FileProblem;
import no.samarbeidssjekk.cli.OutputFile;
import no.samarbeidssjekk.language.Visible;
import no.samarbeidssjekk.problem.InvalidDocumentException;
import no.samarbeidssjekk.report.ReportFormat;

/** Where a command writes reports: to a folder, whose files it names, or to standard output. */
record ReportFolder(Path path, ChecklistCommand root) {

  private static final Path STANDARD_OUTPUT = Path.of("-");

  /** How a report is shown in a format. */
  @FunctionalInterface
  interface Rendering {

    /** Writes the report. */
    void render(ReportFormat format, OutputStream stream)
        throws IOException, InvalidDocumentException;
  }

  boolean isStandardOutput() {
    return path.equals(STANDARD_OUTPUT);
  }

  /**
   * Writes a report in every format, or in none, and prints the names of the files.
   *
   * @param source what the report is of, as said when it cannot be made
   */
  void write(
      List<ReportFormat> formats,
      String source,
      Rendering rendering,
      Function<ReportFormat, String> fileName)
      throws FileProblem, InvalidDocumentException {
    Map<ReportFormat, ByteArrayOutputStream> printed = printed(formats, source, rendering);
    for (Map.Entry<ReportFormat, ByteArrayOutputStream> report : printed.entrySet()) {
      if (isStandardOutput()) {
        root.console().print(report.getValue()::writeTo);
      } else {
        Path file = path.resolve(fileName.apply(report.getKey()));
        new OutputFile(file).replace(report.getValue()::writeTo);
        root.console().out().println(Visible.in(file.toString()));
      }
    }
  }

  private Map<ReportFormat, ByteArrayOutputStream> printed(
      List<ReportFormat> formats, String source, Rendering rendering)
      throws InvalidDocumentException {
    Map<ReportFormat, ByteArrayOutputStream> printed = new LinkedHashMap<>();
    try {
      for (ReportFormat format : formats) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        rendering.render(format, bytes);
        printed.put(format, bytes);
      }
      return printed;
    } catch (InvalidDocumentException e) {
      root.console()
          .err()
          .println(root.speech().say("unmade.report", root.speech().nameOf(source)));
      throw e;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
