package no.samarbeidssjekk.cli.command;

import java.util.Arrays;
import java.util.Locale;
import no.samarbeidssjekk.cli.UsageException;

/** The form of what a command prints: for people, or for programs. */
enum OutputFormat {
  TEXT,
  JSON;

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static OutputFormat named(String word) {
    return Arrays.stream(values())
        .filter(format -> format.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new UsageException("misuse.format", word, "text, json"));
  }
}
