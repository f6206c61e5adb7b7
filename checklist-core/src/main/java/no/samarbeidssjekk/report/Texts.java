package no.samarbeidssjekk.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.samarbeidssjekk.gap.Gap;
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.language.LocalizedText;
import no.samarbeidssjekk.language.Messages;
import no.samarbeidssjekk.language.Term;

/** What a report says in one language: its labels, sentences, dates and percentages. */
record Texts(Language language, Messages messages) {

  private static final String LABEL = "label.";

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

  /** How many items are missing, partly in place and open, without those that are none. */
  String breakdown(int missing, int partial, int open) {
    List<String> parts = new ArrayList<>();
    addCount(parts, "breakdown.missing", missing);
    addCount(parts, "breakdown.partial", partial);
    addCount(parts, "breakdown.open", open);
    return listed(parts);
  }

  /** One, two and three. */
  String listed(List<String> parts) {
    int last = parts.size() - 1;
    return last < 1
        ? String.join("", parts)
        : say("breakdown.and", String.join(", ", parts.subList(0, last)), parts.get(last));
  }

  /** How many of some gaps remain and how many are not settled, in words; at least one of them. */
  String tally(List<Gap> gaps) {
    int open = open(gaps);
    int remaining = gaps.size() - open;
    if (open == 0) {
      return say("tally.remaining", remaining);
    }
    return say(remaining == 0 ? "tally.open" : "tally.both", remaining, open);
  }

  /** How many of some gaps are not settled. */
  static int open(List<Gap> gaps) {
    return (int) gaps.stream().filter(gap -> gap.answer().status().isOpen()).count();
  }

  private void addCount(List<String> parts, String key, int count) {
    if (count > 0) {
      parts.add(say(key, count));
    }
  }

  String say(LocalizedText text) {
    return text.in(language);
  }

  String say(Term term) {
    return say(term.label());
  }

  /** A text that begins a line: its first letter is a capital. */
  String beginning(String text) {
    return text.substring(0, 1).toUpperCase(language.locale()) + text.substring(1);
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
    return language.date(date);
  }
}
