package no.samarbeidssjekk.yaml;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.samarbeidssjekk.language.Spelling;

/**
 * Regular expressions, for Java and editors alike, that match every spelling which the readers
 * forgive, and a few more: what is no letter or digit does not matter. They are found by asking the
 * code that forgives, letter by letter.
 */
final class SpellingPattern {

  private static final Map<String, String> LETTERS_BY_FOLDED = letters(Spelling::fold);
  private static final Map<String, String> LETTERS_BY_LOWER_CASE =
      letters(letter -> String.valueOf(Character.toLowerCase(letter.charAt(0))));
  private static final String IGNORED = "[^\\p{L}\\p{N}]*";
  private static final Pattern FOLDED_LETTER = Pattern.compile("ae|[\\p{L}\\p{N}]");

  private SpellingPattern() {}

  /** Every spelling of the words that {@link Spelling} forgives. */
  static String of(Collection<String> words) {
    return words.stream()
        .map(Spelling::fold)
        .distinct()
        .map(SpellingPattern::spellings)
        .collect(Collectors.joining("|", IGNORED + "(?:", ")"));
  }

  /** The words in upper or lower case, with spaces around them. */
  static String ignoringCase(Collection<String> words) {
    return words.stream()
        .map(
            word ->
                word.toLowerCase(Locale.ROOT)
                    .codePoints()
                    .mapToObj(letter -> LETTERS_BY_LOWER_CASE.get(Character.toString(letter)))
                    .collect(Collectors.joining()))
        .collect(Collectors.joining("|", "\\s*(?:", ")\\s*"));
  }

  private static String spellings(String folded) {
    return FOLDED_LETTER
        .matcher(folded)
        .results()
        .map(MatchResult::group)
        .map(letter -> spellingsOfLetter(letter) + IGNORED)
        .collect(Collectors.joining());
  }

  private static String spellingsOfLetter(String folded) {
    String letters = Objects.requireNonNull(LETTERS_BY_FOLDED.get(folded), folded);
    return switch (folded) {
      case "a" -> "(?:" + letters + "|[aA]" + IGNORED + "[aA])";
      case "o" -> "(?:" + letters + "|[oO]" + IGNORED + "[eE])";
      case "ae" -> "(?:" + letters + "|" + spellingsOfLetter("a") + IGNORED + "[eE])";
      default -> letters;
    };
  }

  private static Map<String, String> letters(Function<String, String> folding) {
    return IntStream.range(0, Character.MIN_SURROGATE)
        .mapToObj(Character::toString)
        .collect(
            Collectors.groupingBy(
                folding,
                Collectors.mapping(SpellingPattern::written, Collectors.joining("", "[", "]"))));
  }

  private static String written(String letter) {
    return letter.matches("[A-Za-z0-9 ]") ? letter : "\\u%04X".formatted((int) letter.charAt(0));
  }
}
