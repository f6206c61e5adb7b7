package no.samarbeidssjekk.language;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * What is forgiven in words that people type: case, spaces, hyphens and apostrophes, composed or
 * decomposed letters, and ASCII spelling of Norwegian letters ({@code paa plass}, {@code pa
 * plass}).
 */
public final class Spelling {

  private static final int LETTERS_PER_FORGIVEN_MISTAKE = 3;

  private Spelling() {}

  /** A form of the word that is equal for all spellings that are forgiven. */
  public static String fold(String word) {
    String lowerCase =
        Normalizer.normalize(word, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT);
    return lowerCase
        .replaceAll("[\\s\\u00A0_'’-]+", "")
        .replace("å", "a")
        .replace("aa", "a")
        .replace("ø", "o")
        .replace("oe", "o")
        .replace("æ", "ae");
  }

  /**
   * The candidate that the word was most likely meant to be: one mistake is forgiven for each three
   * letters begun. Empty when no candidate is near.
   */
  public static Optional<String> nearest(String word, Collection<String> candidates) {
    String folded = fold(word);
    int tolerance =
        (folded.length() + LETTERS_PER_FORGIVEN_MISTAKE - 1) / LETTERS_PER_FORGIVEN_MISTAKE;
    record Near(String candidate, int distance) {}
    return candidates.stream()
        .map(candidate -> new Near(candidate, distance(folded, fold(candidate))))
        .filter(near -> near.distance <= tolerance && near.distance < folded.length())
        .min(Comparator.comparingInt(Near::distance))
        .map(Near::candidate);
  }

  private static int distance(String left, String right) {
    return LevenshteinDistance.getDefaultInstance().apply(left, right);
  }
}
