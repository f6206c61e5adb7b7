package no.samarbeidssjekk.cli;

import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.language.Messages;
import no.samarbeidssjekk.language.Spelling;
import no.samarbeidssjekk.language.Visible;
import no.samarbeidssjekk.problem.Problem;
import org.jspecify.annotations.Nullable;

/** What the command line says in one language. */
public final class Speech {

  private final Language language;
  private final Messages messages;

  /** Speaks this language. */
  public Speech(Language language) {
    this.language = language;
    this.messages = Messages.load("cli", language, Speech.class::getResourceAsStream);
  }

  /** The language spoken. */
  public Language language() {
    return language;
  }

  /** A sentence with its places filled in; nothing in it steers a terminal. */
  public String say(String key, Object... arguments) {
    return Visible.in(messages.get(key, arguments));
  }

  /**
   * The word, of those known, that was most likely meant. A word for it in the language spoken is
   * as good as the word itself: «valider» for {@code validate}.
   */
  public Optional<String> nearest(String word, Collection<String> known) {
    Map<String, String> meanings = new LinkedHashMap<>();
    known.forEach(one -> meanings.put(one, one));
    known.forEach(one -> wordsFor(one).forEach(other -> meanings.putIfAbsent(other, one)));
    return Spelling.nearest(word, meanings.keySet()).map(meanings::get);
  }

  private List<String> wordsFor(String known) {
    return Optional.ofNullable(messages.patterns().get("word." + known)).stream()
        .flatMap(words -> Stream.of(words.split(", ")))
        .toList();
  }

  /** What to say of a word that is not one of those known: the nearest of them, or all. */
  public UsageException mistaken(String key, String word, Collection<String> known) {
    return nearest(word, known)
        .map(nearest -> new UsageException(key + ".nearest", word, nearest))
        .orElseGet(() -> new UsageException(key, word, String.join(", ", known)));
  }

  /** A problem on a line; nothing in it steers a terminal. */
  public String line(Problem problem) {
    return new Problem(
            nameOf(problem.source()), problem.position(), problem.code(), problem.sentence())
        .line(language);
  }

  /** What a file named on the command line is called. */
  public String nameOf(String file) {
    return new InputFile(file).isStandardInput() ? say("standard-input") : Visible.in(file);
  }

  /** The same messages as the bundle from which help texts are taken. */
  ResourceBundle bundle() {
    return new ResourceBundle() {
      @Override
      protected @Nullable Object handleGetObject(String key) {
        return messages.patterns().get(key);
      }

      @Override
      public Enumeration<String> getKeys() {
        return Collections.enumeration(messages.patterns().keySet());
      }
    };
  }
}
