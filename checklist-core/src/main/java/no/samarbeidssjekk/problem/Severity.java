package no.samarbeidssjekk.problem;

/** How serious a problem is. */
public enum Severity {
  /** The document cannot be used. */
  ERROR("error"),
  /** The document can be used, but something in it is doubtful. */
  WARNING("warning");

  private final String word;

  Severity(String word) {
    this.word = word;
  }

  /** The word in a problem's line, the same in every language so that programs can rely on it. */
  public String word() {
    return word;
  }
}
