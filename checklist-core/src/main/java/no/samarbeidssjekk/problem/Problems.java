package no.samarbeidssjekk.problem;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.language.LocalizedText;
import no.samarbeidssjekk.language.Spelling;
import no.samarbeidssjekk.language.Term;
import no.samarbeidssjekk.language.Vocabulary;

/**
 * Collects the problems of one document while it is read. The same problem at the same place is
 * kept once. Of errors and of warnings the first 500 in the document are kept, whatever the order
 * in which they are found, and one more says that there are others. For one thread.
 */
public final class Problems {

  /** More than anybody mends in one go, and few enough to be told in no time. */
  private static final int MOST = 500;

  private final String source;
  private final boolean isWorkbook;
  private final TreeSet<Problem> errors = new TreeSet<>(Problem.DOCUMENT_ORDER);
  private final TreeSet<Problem> warnings = new TreeSet<>(Problem.DOCUMENT_ORDER);
  private final Set<Severity> tooMany = EnumSet.noneOf(Severity.class);

  /**
   * Begins without problems.
   *
   * @param source the document, as problems shall name it
   */
  public Problems(String source) {
    this(source, false);
  }

  private Problems(String source, boolean isWorkbook) {
    this.source = source;
    this.isWorkbook = isWorkbook;
  }

  /**
   * Begins without problems of a workbook. What is said of it tells what to do in a cell, where the
   * sentence for a text would tell what to write in a line.
   */
  public static Problems ofWorkbook(String source) {
    return new Problems(source, true);
  }

  /** Adds a problem; a {@link LocalizedText} among the arguments is said in each language. */
  public void report(Position position, ProblemCode code, Object... arguments) {
    if (isPassedOver(position, code.severity())) {
      return;
    }
    NavigableSet<Problem> found = found(code.severity());
    found.add(problem(position, code, arguments));
    if (found.size() > MOST) {
      tooMany.add(code.severity());
      found.pollLast();
    }
  }

  /** Whether so much stands before this place that this is not told; if so, it is remembered. */
  private boolean isPassedOver(Position position, Severity severity) {
    NavigableSet<Problem> found = found(severity);
    boolean isBeyond = found.size() == MOST && position.compareTo(found.last().position()) > 0;
    if (isBeyond) {
      tooMany.add(severity);
    }
    return isBeyond;
  }

  private NavigableSet<Problem> found(Severity severity) {
    return severity == Severity.ERROR ? errors : warnings;
  }

  /**
   * Adds a problem because of which the rest of the document cannot be understood. Its sentence
   * says so, and what was found on the same line before comes from it and is dropped.
   */
  public void reportLast(Position position, ProblemCode code, Object... arguments) {
    errors.removeIf(problem -> problem.position().line() == position.line());
    warnings.removeIf(problem -> problem.position().line() == position.line());
    LocalizedText sentence = sentences().of(code, arguments);
    LocalizedText unchecked = sentences().of("advice.unchecked");
    Map<Language, String> both = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      both.put(language, sentence.in(language) + " " + unchecked.in(language));
    }
    errors.add(new Problem(source, position, code, new LocalizedText(both)));
  }

  private Problem problem(Position position, ProblemCode code, Object... arguments) {
    return new Problem(source, position, code, sentences().of(code, arguments));
  }

  /** Adds a problem about a word that is none of those allowed, with the nearest of them. */
  public void unknownWord(
      Position position, ProblemCode code, String word, List<String> allowedWords) {
    if (isPassedOver(position, code.severity())) {
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
    if (isPassedOver(position, code.severity())) {
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
    if (isPassedOver(position, code.severity())) {
      return;
    }
    report(position, code, word, advice(word, allowedWords, otherAdvice));
  }

  /** What to do about a word that is none of those allowed: the nearest of them, or all. */
  public LocalizedText advice(String word, List<String> allowedWords) {
    return advice(
        word,
        allowedWords,
        phrase("advice.allowed", LocalizedText.ofBokmal(Sentences.quoted(allowedWords))));
  }

  /** The nearest of the words allowed or, when none is near, other advice. */
  public LocalizedText advice(String word, List<String> allowedWords, LocalizedText otherAdvice) {
    return sentences().advice(Spelling.allNearest(word, allowedWords), otherAdvice);
  }

  /** Adds a problem about a word that is no term of the vocabulary, with the nearest that is. */
  public void unknownWord(
      Position position, ProblemCode code, String word, Vocabulary<? extends Term> vocabulary) {
    if (isPassedOver(position, code.severity())) {
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
    return Stream.concat(
            told(errors, ProblemCode.PROBLEMS_TOO_MANY),
            told(warnings, ProblemCode.WARNINGS_TOO_MANY))
        .sorted(Problem.DOCUMENT_ORDER)
        .toList();
  }

  private Stream<Problem> told(SortedSet<Problem> found, ProblemCode more) {
    return tooMany.contains(more.severity())
        ? Stream.concat(found.stream(), Stream.of(problem(found.last().position(), more, MOST)))
        : found.stream();
  }

  /**
   * What was read, with the warnings that there are about it.
   *
   * @param value what was read; asked for only when there is no error
   * @throws InvalidDocumentException with all problems so far, when any of them is an error
   */
  public <T> Checked<T> checked(Supplier<T> value) throws InvalidDocumentException {
    if (!errors.isEmpty()) {
      throw new InvalidDocumentException(inDocumentOrder());
    }
    return new Checked<>(value.get(), inDocumentOrder());
  }

  private Sentences sentences() {
    return isWorkbook ? Sentences.ofWorkbook() : new Sentences();
  }
}
