package no.samarbeidssjekk.cli.command;

import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.checklist.Level;
import no.samarbeidssjekk.cli.UsageException;
import no.samarbeidssjekk.language.Language;

/** Finds the level that an option names. */
final class Levels {

  private Levels() {}

  static Level named(String word, Checklist checklist, Language language) {
    return checklist
        .level(word)
        .orElseThrow(
            () ->
                new UsageException(
                    "misuse.level",
                    word,
                    String.join(", ", checklist.levelWords().labels(language))));
  }
}
