package no.samarbeidssjekk.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.language.LocalizedText;
import no.samarbeidssjekk.language.Messages;
import no.samarbeidssjekk.language.Term;

/** What a report says in one language: its labels, sentences, dates and percentages. */
record Texts(Language language, Messages messages) {

  private static final String LABEL = "label.";
  private static final DateTimeFormatter NORWEGIAN_DATE =
      DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);
  private static final DateTimeFormatter ENGLISH_DATE =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  static Texts in(Language language) {
    return new Texts(language, Messages.load("report", language, Texts.class::getResourceAsStream));
  }

  boolean has(String key) {
    return messages.patterns().containsKey(key);
  }

  /** A sentence with its places filled in. */
  String say(String key, Object... arguments) {
    return messages.get(key, arguments);
  }

  String say(LocalizedText text) {
    return text.in(language);
  }

  String say(Term term) {
    return say(term.label());
  }

  /** The words that stand alone in a report: headings and column names. */
  Map<String, String> labels() {
    Map<String, String> labels = new TreeMap<>();
    messages
        .patterns()
        .forEach(
            (key, label) -> {
              if (key.startsWith(LABEL)) {
                labels.put(key.substring(LABEL.length()), label);
              }
            });
    return labels;
  }

  String date(LocalDate date) {
    return (language == Language.ENGLISH ? ENGLISH_DATE : NORWEGIAN_DATE).format(date);
  }
}
