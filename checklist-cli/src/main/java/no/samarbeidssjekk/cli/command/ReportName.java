package no.samarbeidssjekk.cli.command;

import java.io.File;
import no.samarbeidssjekk.report.ReportFormat;
import no.samarbeidssjekk.report.ReportKind;
import no.samarbeidssjekk.report.ReportRequest;

/** The name of a report: that of its assessment file, with words that tell which report it is. */
final class ReportName {

  private static final String STANDARD_INPUT = "-";

  private ReportName() {}

  /** The report's file name. */
  static String of(String assessmentFile, ReportRequest request, ReportFormat format) {
    boolean brief = format.isDocument() && request.kind() == ReportKind.SHORT;
    return baseOf(assessmentFile)
        + (brief ? "-kortrapport" : "-rapport")
        + (request.open() ? "-apen" : "")
        + "."
        + format.extension();
  }

  /** What the names of all reports of the file begin with. */
  static String baseOf(String assessmentFile) {
    return assessmentFile.equals(STANDARD_INPUT)
        ? "vurdering"
        : new File(assessmentFile).getName().replaceFirst("(?i)\\.(ya?ml|json)$", "");
  }
}
