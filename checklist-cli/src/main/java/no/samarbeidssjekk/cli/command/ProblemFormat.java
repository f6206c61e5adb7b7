package no.samarbeidssjekk.cli.command;

/** The form in which problems are printed: for people, for any program, or for code scanners. */
enum ProblemFormat {
  TEXT,
  JSON,
  SARIF;

  static ProblemFormat named(String word) {
    return FormatName.parse(word, ProblemFormat.class);
  }
}
