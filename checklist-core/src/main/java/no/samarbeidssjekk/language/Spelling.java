package no.samarbeidssjekk.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * What is forgiven in words that people type: case, spaces, hyphens and apostrophes, composed or
 * decomposed letters, and ASCII spelling of Norwegian letters ({@code paa plass}, {@code pa
 * plass}).
 */
public final class Spelling {

  private static final Pattern FORGIVEN = Pattern.compile("[\\s\\u00A0_'’-]+");
  private static final int LETTERS_PER_FORGIVEN_MISTAKE = 4;

  /** Composing takes time by the square of the marks in a row, so only words are composed. */
  private static final int LONGEST_WORD = 200;

  /** Every letter before the first combining mark is composed as it stands. */
  private static final char FIRST_MARK = '\u0300';

  private static final int MOST_CANDIDATES = 500;

  private Spelling() {}

  /**
   * The text with composed letters: «å» as one character, however it was typed. Two texts that look
   * the same because of their letters alone are then equal. A text of more than 200 characters is
   * no word, and stays as it is.
   */
  public static String composed(String text) {
    return text.length() > LONGEST_WORD || isPlain(text)
        ? text
        : Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  private static boolean isPlain(String text) {
    for (int index = 0; index < text.length(); index++) {
      if (text.charAt(index) >= FIRST_MARK) {
        return false;
      }
    }
    return true;
  }

  /** A form of the word that is equal for all spellings that are forgiven. */
  public static String fold(String word) {
    String lowerCase = composed(word).strip().toLowerCase(Locale.ROOT);
    return FORGIVEN
        .matcher(lowerCase)
        .replaceAll("")
        .replace("aa", "å")
        .replace("å", "a")
        .replace("oe", "ø")
        .replace("ø", "o")
        .replace("æ", "ae");
  }

  /**
   * The candidate that the word was most likely meant to be; the first of several that are equally
   * near. Empty when none is near.
   */
  public static Optional<String> nearest(String word, Collection<String> candidates) {
    return allNearest(word, candidates).stream().findFirst();
  }

  /**
   * The candidates that the word was most likely meant to be, all equally near. One mistake is
   * forgiven for each four letters of the candidate (three are enough for the first), and two
   * letters that have changed places are one: few enough that «ikke på plass» is not taken for «på
   * plass». Only the first 500 candidates are looked at.
   */
  public static List<String> allNearest(String word, Collection<String> candidates) {
    String folded = fold(word);
    SortedMap<Integer, List<String>> byDistance = new TreeMap<>();
    for (String candidate : candidates.stream().limit(MOST_CANDIDATES).toList()) {
      String target = fold(candidate);
      int forgiven = (target.length() + 1) / LETTERS_PER_FORGIVEN_MISTAKE;
      int distance =
          forgiven > 0 && isSwapped(folded, target)
              ? 1
              : new LevenshteinDistance(forgiven).apply(folded, target);
      if (distance >= 0) {
        byDistance.computeIfAbsent(distance, any -> new ArrayList<>()).add(candidate);
      }
    }
    return byDistance.values().stream().findFirst().orElse(List.of());
  }

  private static boolean isSwapped(String word, String target) {
    int at = 0;
    while (at < Math.min(word.length(), target.length()) && word.charAt(at) == target.charAt(at)) {
      at++;
    }
    return at + 1 < word.length()
        && target.equals(
            word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2));
  }
}
