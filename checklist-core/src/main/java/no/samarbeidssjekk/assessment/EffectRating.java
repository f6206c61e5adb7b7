package no.samarbeidssjekk.assessment;

import java.util.List;
import java.util.stream.Stream;
import no.samarbeidssjekk.language.LocalizedText;
import no.samarbeidssjekk.language.Term;
import no.samarbeidssjekk.language.Vocabulary;

/**
 * How large an effect a cooperation has, in the scale of the source’s survey (PwC/KS 2025, annex
 * A6).
 */
public enum EffectRating implements Term {
  NONE(1, "ingen positiv effekt", "ingen positiv effekt", "no positive effect", "ingen", "none"),
  SMALL(
      2, "liten positiv effekt", "liten positiv effekt", "small positive effect", "liten", "small"),
  MODERATE(
      3,
      "middels positiv effekt",
      "middels positiv effekt",
      "moderate positive effect",
      "middels",
      "moderate"),
  LARGE(4, "stor positiv effekt", "stor positiv effekt", "large positive effect", "stor", "large"),
  VERY_LARGE(
      5,
      "svært stor positiv effekt",
      "svært stor positiv effekt",
      "very large positive effect",
      "svært stor",
      "very large");

  private static final Vocabulary<EffectRating> VOCABULARY = new Vocabulary<>(List.of(values()));

  private final int number;

  @SuppressWarnings("ImmutableEnumChecker") // a LocalizedText never changes
  private final LocalizedText label;

  @SuppressWarnings("ImmutableEnumChecker") // a copy that never changes
  private final List<String> aliases;

  EffectRating(int number, String nb, String nn, String en, String... aliases) {
    this.number = number;
    this.label = LocalizedText.of(nb, nn, en);
    this.aliases = List.of(aliases);
  }

  /** All ratings as words that people may write: the number or what it stands for. */
  public static Vocabulary<EffectRating> vocabulary() {
    return VOCABULARY;
  }

  /** The number in the scale, 1 to 5. */
  public int number() {
    return number;
  }

  /** The number as it stands in files. */
  @Override
  public String code() {
    return Integer.toString(number);
  }

  @Override
  public LocalizedText label() {
    return label;
  }

  @Override
  public List<String> aliases() {
    return aliases;
  }

  /** The number, what it stands for in full or in short, and both. */
  @Override
  public List<String> words() {
    return Stream.concat(label.texts().values().stream(), aliases.stream())
        .flatMap(word -> Stream.of(word, code(), code() + " " + word))
        .distinct()
        .toList();
  }
}
