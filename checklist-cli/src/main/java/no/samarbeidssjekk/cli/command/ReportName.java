package no.samarbeidssjekk.cli.command;

import java.io.File;

/** The name of a report: that of its assessment file, with a word that keeps the two apart. */
final class ReportName {

  private static final String SUFFIX = "-rapport";
  private static final String STANDARD_INPUT = "-";

  private ReportName() {}

  /** The report's file name without its ending. */
  static String of(String assessmentFile) {
    if (assessmentFile.equals(STANDARD_INPUT)) {
      return "vurdering" + SUFFIX;
    }
    return new File(assessmentFile).getName().replaceFirst("(?i)\\.(ya?ml|json)$", "") + SUFFIX;
  }
}
