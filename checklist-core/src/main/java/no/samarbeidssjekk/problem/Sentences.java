package no.samarbeidssjekk.problem;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.language.LocalizedText;
import no.samarbeidssjekk.language.Messages;
import no.samarbeidssjekk.language.Visible;

/** The sentences for problems in all languages. */
final class Sentences {

  /** More words than these are no help to anybody. */
  private static final int MOST_WORDS = 100;

  /** Before the code of a problem of which something else is said in a workbook. */
  private static final String IN_WORKBOOK = "cell.";

  private static final Map<Language, Messages> MESSAGES = messages();

  private final boolean isWorkbook;

  Sentences() {
    this(false);
  }

  static Sentences ofWorkbook() {
    return new Sentences(true);
  }

  private Sentences(boolean isWorkbook) {
    this.isWorkbook = isWorkbook;
  }

  private static Map<Language, Messages> messages() {
    Map<Language, Messages> messages = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      messages.put(
          language, Messages.load("problems", language, Sentences.class::getResourceAsStream));
    }
    return messages;
  }

  /** What to do about a word that means nothing: «Mente du …?», or else the other advice. */
  LocalizedText advice(List<String> nearest, LocalizedText other) {
    return nearest.isEmpty()
        ? other
        : of("advice.nearest", LocalizedText.ofBokmal(quoted(nearest)));
  }

  /** The sentence for a kind of problem. */
  LocalizedText of(ProblemCode code, Object... arguments) {
    String key = IN_WORKBOOK + code.code();
    return of(isWorkbook && isKnown(key) ? key : code.code(), arguments);
  }

  private boolean isKnown(String key) {
    return MESSAGES.values().stream().allMatch(known -> known.patterns().containsKey(key));
  }

  /**
   * The sentence at a key, in all languages; an argument that is a {@link LocalizedText} speaks
   * each of them, and any other is quoted from the document: on one line, and not at length.
   */
  LocalizedText of(String key, Object... arguments) {
    Object[] harmless = Arrays.stream(arguments).map(Sentences::harmless).toArray();
    Map<Language, String> texts = new EnumMap<>(Language.class);
    MESSAGES.forEach(
        (language, sentences) ->
            texts.put(language, sentences.get(key, spoken(harmless, language))));
    return new LocalizedText(texts);
  }

  private static Object harmless(Object argument) {
    return argument instanceof LocalizedText
        ? argument
        : Visible.quotation(String.valueOf(argument));
  }

  private static Object[] spoken(Object[] arguments, Language language) {
    return Arrays.stream(arguments)
        .map(argument -> argument instanceof LocalizedText text ? text.in(language) : argument)
        .toArray();
  }

  static String quoted(List<String> words) {
    String quoted =
        words.stream()
            .limit(MOST_WORDS)
            .map(word -> "«" + Visible.quotation(word) + "»")
            .collect(Collectors.joining(", "));
    return words.size() <= MOST_WORDS ? quoted : quoted + " …";
  }
}
