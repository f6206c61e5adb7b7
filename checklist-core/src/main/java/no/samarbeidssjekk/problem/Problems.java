package no.samarbeidssjekk.problem;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Supplier;
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.language.LocalizedText;
import no.samarbeidssjekk.language.Spelling;
import no.samarbeidssjekk.language.Term;
import no.samarbeidssjekk.language.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Collects the problems of one document while it is read. The same problem at the same place is
 * kept once. After 500 problems one more says that there are others. For one thread.
 */
public final class Problems {

  /** More than anybody mends in one go, and few enough to be told in no time. */
  private static final int MOST = 500;

  private final String source;
  private final TreeSet<Problem> found = new TreeSet<>(Problem.DOCUMENT_ORDER);
  private @Nullable Sentences sentences;
  private boolean full;

  /**
   * Begins without problems.
   *
   * @param source the document, as problems shall name it
   */
  public Problems(String source) {
    this.source = source;
  }

  /** Whether nothing more is told, so that there is no use in looking for more. */
  public boolean isFull() {
    return full;
  }

  /** Adds a problem; a {@link LocalizedText} among the arguments is said in each language. */
  public void report(Position position, ProblemCode code, Object... arguments) {
    if (found.size() < MOST) {
      add(position, code, arguments);
    } else if (!full) {
      full = true;
      add(position, ProblemCode.PROBLEMS_TOO_MANY, MOST);
    }
  }

  private void add(Position position, ProblemCode code, Object... arguments) {
    found.add(new Problem(source, position, code, sentences().of(code.code(), arguments)));
  }

  /** Adds a problem about a word that is none of those allowed, with the nearest of them. */
  public void unknownWord(
      Position position, ProblemCode code, String word, List<String> allowedWords) {
    if (full) {
      return;
    }
    unknownWord(position, code, word, allowedWords, Spelling.allNearest(word, allowedWords));
  }

  /** Adds a problem about a word that is none of those allowed, with those it may be meant as. */
  public void unknownWord(
      Position position,
      ProblemCode code,
      String word,
      List<String> allowedWords,
      List<String> meant) {
    if (full) {
      return;
    }
    LocalizedText allowed = LocalizedText.ofBokmal(Sentences.quoted(allowedWords));
    report(position, code, word, sentences().advice(meant, phrase("advice.allowed", allowed)));
  }

  /**
   * Adds a problem about a word that is none of those allowed, with the nearest of them or, when
   * none is near, with other advice.
   */
  public void unknownWord(
      Position position,
      ProblemCode code,
      String word,
      List<String> allowedWords,
      LocalizedText otherAdvice) {
    if (full) {
      return;
    }
    List<String> nearest = Spelling.allNearest(word, allowedWords);
    report(position, code, word, sentences().advice(nearest, otherAdvice));
  }

  /** Adds a problem about a word that is no term of the vocabulary, with the nearest that is. */
  public void unknownWord(
      Position position, ProblemCode code, String word, Vocabulary<? extends Term> vocabulary) {
    if (full) {
      return;
    }
    Map<Language, String> allowed = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      allowed.put(language, Sentences.quoted(vocabulary.labels(language)));
    }
    report(
        position,
        code,
        word,
        sentences()
            .advice(
                vocabulary.nearest(word).stream().toList(),
                phrase("advice.allowed", new LocalizedText(allowed))));
  }

  /** A part of a sentence that stands among the sentences under its own key. */
  public LocalizedText phrase(String key, Object... arguments) {
    return sentences().of(key, arguments);
  }

  /** The problems so far, from the document's beginning to its end. */
  public List<Problem> inDocumentOrder() {
    return List.copyOf(found);
  }

  /**
   * What was read, with the warnings that there are about it.
   *
   * @param value what was read; asked for only when there is no error
   * @throws InvalidDocumentException with all problems so far, when any of them is an error
   */
  public <T> Checked<T> checked(Supplier<T> value) throws InvalidDocumentException {
    if (found.stream().anyMatch(problem -> problem.severity() == Severity.ERROR)) {
      throw new InvalidDocumentException(inDocumentOrder());
    }
    return new Checked<>(value.get(), inDocumentOrder());
  }

  private Sentences sentences() {
    if (sentences == null) {
      sentences = new Sentences();
    }
    return sentences;
  }
}
