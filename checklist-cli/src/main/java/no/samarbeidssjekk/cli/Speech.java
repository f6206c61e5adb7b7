package no.samarbeidssjekk.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.language.Messages;
import no.samarbeidssjekk.language.Visible;
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
