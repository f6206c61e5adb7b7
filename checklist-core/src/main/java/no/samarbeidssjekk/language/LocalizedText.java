package no.samarbeidssjekk.language;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * A text that a person reads, in bokmål and perhaps in other languages. Immutable.
 *
 * @param texts the text by language; bokmål is always there, and no text is blank
 */
public record LocalizedText(Map<Language, String> texts) {

  /**
   * Checks and copies the texts.
   *
   * @throws IllegalArgumentException when the bokmål text is missing or any text is blank
   */
  public LocalizedText {
    if (!texts.containsKey(Language.BOKMAL)) {
      throw new IllegalArgumentException("A text must exist in bokmål");
    }
    if (texts.values().stream().anyMatch(String::isBlank)) {
      throw new IllegalArgumentException("A text must not be blank: " + texts);
    }
    texts = Collections.unmodifiableMap(new EnumMap<>(texts));
  }

  /** The same text in all three languages. */
  public static LocalizedText of(String nb, String nn, String en) {
    return new LocalizedText(
        Map.of(Language.BOKMAL, nb, Language.NYNORSK, nn, Language.ENGLISH, en));
  }

  /** A text that exists in bokmål alone. */
  public static LocalizedText ofBokmal(String nb) {
    return new LocalizedText(Map.of(Language.BOKMAL, nb));
  }

  /**
   * The text in the language asked for; where it has not been translated, the bokmål text. {@link
   * #languages()} tells which it was.
   */
  public String in(Language language) {
    String bokmal = texts.getOrDefault(Language.BOKMAL, "");
    return texts.getOrDefault(language, bokmal);
  }

  /** The languages in which this text exists. */
  public Set<Language> languages() {
    return texts.keySet();
  }
}
