package no.samarbeidssjekk.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The terms that may be chosen in one place. Immutable.
 *
 * @param <T> the kind of term
 */
public final class Vocabulary<T extends Term> {

  private final List<T> terms;
  private final Map<String, T> byFoldedWord = new HashMap<>();
  private final Map<String, Optional<T>> byWord = new HashMap<>();

  /**
   * A vocabulary of these terms.
   *
   * @param terms the terms in the order in which people should see them
   */
  public Vocabulary(List<T> terms) {
    this.terms = List.copyOf(terms);
    for (T term : terms) {
      term.words().forEach(word -> byFoldedWord.putIfAbsent(Spelling.fold(word), term));
    }
    for (T term : terms) {
      term.words().forEach(word -> byWord.put(word, findForgiving(word)));
    }
  }

  /**
   * The term that has this word in any language, in any spelling that {@link Spelling} forgives.
   */
  public Optional<T> find(String word) {
    Optional<T> exact = byWord.get(word);
    return exact == null ? findForgiving(word) : exact;
  }

  private Optional<T> findForgiving(String word) {
    return Optional.ofNullable(byFoldedWord.get(Spelling.fold(word)));
  }

  /**
   * The accepted word nearest to a word that means nothing here; of several, a bokmål label if
   * there is one. Empty when none is near.
   */
  public Optional<String> nearest(String word) {
    return Spelling.nearest(
        word,
        Stream.concat(
                labels(Language.BOKMAL).stream(),
                terms.stream().flatMap(term -> term.words().stream()))
            .toList());
  }

  /** The label of each term in one language. */
  public List<String> labels(Language language) {
    return terms.stream().map(term -> term.label().in(language)).toList();
  }
}
