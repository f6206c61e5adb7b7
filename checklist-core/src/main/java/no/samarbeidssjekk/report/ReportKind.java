package no.samarbeidssjekk.report;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How much a report says. */
public enum ReportKind {
  /** Everything: each item with its answer, and an annex with method, numbers and sources. */
  FULL("full"),

  /** What decision-makers need, on two pages. */
  SHORT("short"),

  /**
   * What a facilitator needs to bring several respondents together: where they differ, and what
   * nobody knows.
   */
  WORKSHOP("workshop");

  private final String code;

  ReportKind(String code) {
    this.code = code;
  }

  /** The word for the kind in options and templates. */
  public String code() {
    return code;
  }

  /** The kind with exactly this word, or empty when there is none. */
  public static Optional<ReportKind> ofCode(String code) {
    return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
  }

  /** The words of all kinds. */
  public static List<String> codes() {
    return Arrays.stream(values()).map(ReportKind::code).toList();
  }
}
