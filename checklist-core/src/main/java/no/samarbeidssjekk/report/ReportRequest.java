package no.samarbeidssjekk.report;

import java.time.LocalDate;
import no.samarbeidssjekk.language.Language;

/**
 * Which report is wanted of a result.
 *
 * @param language the language of every text in it
 * @param today the day on which it is made; it decides which actions are overdue
 * @param kind how much it says
 * @param open whether it is for publication: without notes, reasons, evidence and actions, which
 *     the cooperation has written itself
 */
public record ReportRequest(Language language, LocalDate today, ReportKind kind, boolean open) {

  /** A full report for the cooperation itself. */
  public static ReportRequest full(Language language, LocalDate today) {
    return new ReportRequest(language, today, ReportKind.FULL, false);
  }

  /** The same in this kind. */
  public ReportRequest ofKind(ReportKind other) {
    return new ReportRequest(language, today, other, open);
  }

  /** The same for publication. */
  public ReportRequest forPublication() {
    return new ReportRequest(language, today, kind, true);
  }
}
