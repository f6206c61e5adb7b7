package no.samarbeidssjekk.cli.command;

/** The form of what a command prints: for people, or for programs. */
enum OutputFormat {
  TEXT,
  JSON;

  static OutputFormat named(String word) {
    return FormatName.parse(word, OutputFormat.class);
  }
}
