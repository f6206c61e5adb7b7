package no.samarbeidssjekk.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samarbeidssjekk.assessment.Status;
import no.samarbeidssjekk.language.Term;
import no.samarbeidssjekk.language.Vocabulary;

/**
 * A term with more text after it, which belongs in a field of its own.
 *
 * @param typed the term as it was typed
 * @param field where the rest belongs
 * @param text the rest
 */
record TermWithText(String typed, String field, String text) {

  private static final Pattern PARTS =
      Pattern.compile(
          "(?<term>[^,;:(–—]*?)\\s*"
              + "(?:\\((?<inside>[^()]+)\\)|(?:[,;:–—]|\\s-\\s)\\s*+(?<after>\\S.*))");

  static Optional<TermWithText> in(String value, Vocabulary<? extends Term> terms) {
    Matcher parts = PARTS.matcher(value.strip());
    if (value.length() > SourceLines.LONGEST_TYPED || !parts.matches()) {
      return Optional.empty();
    }
    String typed = parts.group("term");
    String inside = parts.group("inside");
    return terms
        .find(typed)
        .map(
            term ->
                new TermWithText(
                    typed, fieldFor(term), inside == null ? parts.group("after") : inside));
  }

  /** How it should be written as the value of a name whose short form is this field. */
  String mended(String name, String shortForm) {
    return "%s: {%s: %s, %s: %s}".formatted(name, shortForm, typed, field, Example.quoted(text));
  }

  private static String fieldFor(Term term) {
    if (term == Status.NOT_APPLICABLE) {
      return "reason";
    }
    return term instanceof Status ? "note" : "basis";
  }
}
