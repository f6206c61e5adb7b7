package no.samarbeidssjekk.cli.command;

import java.io.File;
import no.samarbeidssjekk.report.ReportFormat;
import no.samarbeidssjekk.report.ReportKind;
import no.samarbeidssjekk.report.ReportRequest;

/** The name of a report: that of its assessment file, with words that tell which report it is. */
final class ReportName {

  /** What a report of several files is named after. */
  static final String JOINT = "felles";

  private static final String STANDARD_INPUT = "-";

  private ReportName() {}

  /** The report's file name. */
  static String of(String assessmentFile, ReportRequest request, ReportFormat format) {
    return baseOf(assessmentFile)
        + (isOwnKind(request, format) ? kind(request.kind()) : kind(ReportKind.FULL))
        + (request.open() ? "-apen" : "")
        + "."
        + format.extension();
  }

  /** The file name of a report of progress up to the assessment in this file. */
  static String ofComparison(String assessmentFile, boolean open, ReportFormat format) {
    return baseOf(assessmentFile) + "-fremgang" + (open ? "-apen" : "") + "." + format.extension();
  }

  /** The file name of an overview. */
  static String ofOverview(ReportKind kind, boolean open, ReportFormat format) {
    boolean isShort = kind == ReportKind.SHORT && format.isDocument();
    return (isShort ? "kortoversikt" : "oversikt")
        + (open ? "-apen" : "")
        + "."
        + format.extension();
  }

  /** Data are the same for every kind, but for a workshop. */
  private static boolean isOwnKind(ReportRequest request, ReportFormat format) {
    return format.isDocument() || request.kind() == ReportKind.WORKSHOP;
  }

  private static String kind(ReportKind kind) {
    return switch (kind) {
      case FULL -> "-rapport";
      case SHORT -> "-kortrapport";
      case WORKSHOP -> "-arbeidsmote";
    };
  }

  /** What the names of all reports of the file begin with. */
  static String baseOf(String assessmentFile) {
    return assessmentFile.equals(STANDARD_INPUT)
        ? "vurdering"
        : new File(assessmentFile).getName().replaceFirst("(?i)\\.(ya?ml|json)$", "");
  }
}
