package no.samarbeidssjekk.problem;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.language.LocalizedText;

/**
 * What a kind of problem means, apart from any document: its sentence in two parts, with «…» for
 * what a document would fill in. Immutable.
 *
 * @param cause what was found
 * @param mend what to do about it
 */
public record Explanation(LocalizedText cause, LocalizedText mend) {

  private static final String FILLED_IN = "…";
  private static final int MOST_ARGUMENTS = 10;
  private static final Pattern END_OF_FIRST_SENTENCE = Pattern.compile("(?<=[.?]) ");

  /** The explanation of a kind of problem, in all languages. */
  public static Explanation of(ProblemCode code) {
    Sentences sentences = new Sentences();
    Object[] unknown = new Object[MOST_ARGUMENTS];
    Arrays.fill(unknown, FILLED_IN);
    LocalizedText sentence = sentences.of(code.code(), unknown);
    LocalizedText advice = sentences.of("advice.word");
    return new Explanation(
        each(language -> parts(sentence, language)[0]),
        each(
            language -> {
              String mend = parts(sentence, language)[1];
              return mend.equals(FILLED_IN)
                  ? advice.in(language)
                  : mend.replace(FILLED_IN + ".", FILLED_IN);
            }));
  }

  private static String[] parts(LocalizedText sentence, Language language) {
    return END_OF_FIRST_SENTENCE.split(sentence.in(language), 2);
  }

  private static LocalizedText each(Function<Language, String> text) {
    Map<Language, String> texts = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      texts.put(language, text.apply(language));
    }
    return new LocalizedText(texts);
  }
}
