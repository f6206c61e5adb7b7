package no.samarbeidssjekk.cli.assess;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.samarbeidssjekk.cli.Speech;
import no.samarbeidssjekk.language.Spelling;

/** What a person can ask for, other than a status or an item, with one letter or a word. */
enum Wish {
  NEXT,
  BACK,
  LIST,
  HELP,
  NOTE,
  EVIDENCE,
  ACTION,
  SETTLE,
  TARGET,
  FACTS,
  QUIT;

  /** What is meant, in the language spoken; an empty line is {@link #NEXT}. */
  static Optional<Wish> of(String typed, Speech speech) {
    String folded = Spelling.fold(typed);
    return Arrays.stream(values())
        .filter(wish -> wish.words(speech).stream().map(Spelling::fold).anyMatch(folded::equals))
        .findFirst();
  }

  private List<String> words(Speech speech) {
    return this == NEXT
        ? List.of("")
        : List.of(speech.say("assess.word." + name().toLowerCase(Locale.ROOT)).split(", "));
  }
}
