package no.samarbeidssjekk.cli.assess;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import no.samarbeidssjekk.cli.Dialogue;
import no.samarbeidssjekk.cli.Speech;
import no.samarbeidssjekk.language.Term;
import no.samarbeidssjekk.language.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Asks for values of each kind until what is answered is one, or the one that stands is kept. */
final class Questions {

  /** Takes away what stands. */
  private static final String NOTHING = "-";

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("[uuuu-M-d][d.M.uuuu]", Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private final Dialogue dialogue;
  private final Speech speech;

  Questions(Dialogue dialogue, Speech speech) {
    this.dialogue = dialogue;
    this.speech = speech;
  }

  /** The person has no more to say; what was asked for last is not answered. */
  static final class EndOfInput extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  void say(String key, Object... arguments) {
    dialogue.say(speech.say(key, arguments));
  }

  /** What was typed, without what steers a terminal and without spaces around it. */
  String ask(String key, Object... arguments) {
    return dialogue
        .ask(speech.say(key, arguments))
        .map(typed -> typed.replaceAll("[\\p{Cc}\\p{Cs}]", " ").strip())
        .orElseThrow(EndOfInput::new);
  }

  boolean agrees(String key, Object... arguments) {
    String answer = ask(key, arguments).toLowerCase(Locale.ROOT);
    return !answer.isEmpty() && speech.say("assess.yes").startsWith(answer.substring(0, 1));
  }

  /** A text of their own; nothing typed keeps the one that stands, and a dash removes it. */
  Optional<String> text(String key, Optional<String> standing) {
    String typed = ask(standing.isPresent() ? key + ".change" : key, standing.orElse(""));
    if (typed.isEmpty()) {
      return standing;
    }
    return Optional.of(typed).filter(text -> !text.equals(NOTHING));
  }

  Optional<LocalDate> date(String key, Optional<LocalDate> standing) {
    return value(key, standing, LocalDate::toString, this::parsedDate);
  }

  /** A value that a text must be; nothing typed keeps the one that stands. */
  <T> Optional<T> value(
      String key,
      Optional<T> standing,
      Function<T, String> shown,
      Function<String, @Nullable T> reading) {
    while (true) {
      Optional<String> typed = text(key, standing.map(shown));
      if (typed.equals(standing.map(shown))) {
        return standing;
      }
      if (typed.isEmpty()) {
        return Optional.empty();
      }
      T read = reading.apply(typed.get());
      if (read != null) {
        return Optional.of(read);
      }
    }
  }

  /** Terms by their numbers or words, with commas between; nothing typed keeps those that stand. */
  <T extends Term> List<T> terms(String key, List<T> standing, Vocabulary<T> vocabulary) {
    List<String> labels = vocabulary.labels(speech.language());
    say(key + ".choices");
    for (int index = 0; index < labels.size(); index++) {
      dialogue.say("  " + (index + 1) + " " + labels.get(index));
    }
    return value(
            key,
            Optional.of(standing).filter(terms -> !terms.isEmpty()),
            this::shown,
            typed -> parsedTerms(typed, vocabulary))
        .orElse(List.of());
  }

  private String shown(List<? extends Term> terms) {
    return String.join(
        ", ", terms.stream().map(term -> term.label().in(speech.language())).toList());
  }

  private <T extends Term> @Nullable List<T> parsedTerms(String typed, Vocabulary<T> vocabulary) {
    List<String> labels = vocabulary.labels(speech.language());
    Set<T> terms = new LinkedHashSet<>();
    for (String word : words(typed)) {
      Optional<T> term =
          vocabulary.find(
              word.matches("[1-9][0-9]?") && Integer.parseInt(word) <= labels.size()
                  ? labels.get(Integer.parseInt(word) - 1)
                  : word);
      if (term.isEmpty()) {
        say("assess.unknown.word", word);
        return null;
      }
      terms.add(term.get());
    }
    return new ArrayList<>(terms);
  }

  /** What stands between commas. */
  static List<String> words(String typed) {
    return Stream.of(typed.split("[,;]"))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private @Nullable LocalDate parsedDate(String typed) {
    try {
      return LocalDate.parse(typed, DATE);
    } catch (DateTimeParseException e) {
      say("assess.not.date", typed);
      return null;
    }
  }
}
