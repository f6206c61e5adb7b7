package no.samarbeidssjekk.cli.command;

/** The form in which results are printed. */
enum ScoreFormat {
  /** For people. */
  TEXT,
  /** For programs: one object, or an array of them. */
  JSON,
  /** For programs: one object on each line, as soon as it is there. */
  JSONL
}
