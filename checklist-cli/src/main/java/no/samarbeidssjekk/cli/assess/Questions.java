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

  /** What takes the place of bytes that are no letters. */
  private static final String UNREADABLE = "\uFFFD";

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("[uuuu-M-d][d.M.uuuu]", Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private final Dialogue dialogue;
  private final Speech speech;

  Questions(Dialogue dialogue, Speech speech) {
    this.dialogue = dialogue;
    this.speech = speech;
  }

  /** The person has no more to say, or wants to stop; what was asked for last is not answered. */
  static final class EndOfInput extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  void say(String key, Object... arguments) {
    dialogue.say(speech.say(key, arguments));
  }

  /** What was typed, without what steers a terminal and without spaces around it. */
  String ask(String key, Object... arguments) {
    while (true) {
      String typed =
          dialogue
              .ask(speech.say(key, arguments))
              .map(line -> line.replaceAll("[\\p{Cc}\\p{Cs}]", " ").strip())
              .orElseThrow(EndOfInput::new);
      if (!typed.contains(UNREADABLE)) {
        return typed;
      }
      say("assess.not.utf8");
    }
  }

  /** Whether the answer is yes; asked again until it is yes or no. */
  boolean agrees(String key) {
    while (true) {
      String answer = ask(key).toLowerCase(Locale.ROOT);
      if (isWord("assess.yes", answer)) {
        return true;
      }
      if (isWord("assess.no", answer)) {
        return false;
      }
    }
  }

  private boolean isWord(String key, String typed) {
    return !typed.isEmpty() && speech.say(key).startsWith(typed);
  }

  /**
   * A text of their own; nothing typed keeps the one that stands, and a dash removes it. A word
   * that means to stop or asks for help is no text.
   */
  Optional<String> text(String key, Optional<String> standing) {
    while (true) {
      String typed = ask(standing.isPresent() ? key + ".change" : key, standing.orElse(""));
      if (typed.isEmpty()) {
        return standing;
      }
      Optional<Wish> wish = Wish.of(typed, speech);
      if (wish.equals(Optional.of(Wish.QUIT))) {
        throw new EndOfInput();
      }
      if (!wish.equals(Optional.of(Wish.HELP))) {
        return Optional.of(typed).filter(text -> !text.equals(NOTHING));
      }
      say("assess.help.questions");
    }
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

  /** One term, or none. */
  <T extends Term> Optional<T> term(String key, Optional<T> standing, Vocabulary<T> vocabulary) {
    while (true) {
      List<T> terms = terms(key, standing.stream().toList(), vocabulary);
      if (terms.size() < 2) {
        return terms.stream().findFirst();
      }
      say("assess.one.alone");
    }
  }

  private String shown(List<? extends Term> terms) {
    return String.join(
        ", ", terms.stream().map(term -> term.label().in(speech.language())).toList());
  }

  private <T extends Term> @Nullable List<T> parsedTerms(String typed, Vocabulary<T> vocabulary) {
    List<String> labels = vocabulary.labels(speech.language());
    Set<T> terms = new LinkedHashSet<>();
    List<String> words = words(typed);
    if (words.isEmpty()) {
      say("assess.unknown.word", typed);
      return null;
    }
    for (String word : words) {
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
