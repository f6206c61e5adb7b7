package no.samarbeidssjekk.report;

import java.util.stream.Collectors;
import no.samarbeidssjekk.assessment.Access;
import no.samarbeidssjekk.assessment.Marking;
import no.samarbeidssjekk.language.Visible;

/**
 * Who may read a report, as it stands at the top of every page.
 *
 * @param text the marking in words
 * @param code {@code open}, {@code internal} or {@code exempt}
 * @param styleText the text as the inside of a string in a style sheet, where nothing but letters,
 *     digits and escapes may stand
 */
record MarkingEntry(String text, String code, String styleText) {

  private MarkingEntry(String text, String code) {
    this(text, code, escaped(Visible.inDocument(text)));
  }

  /** A report for publication is open, whatever the assessment is. */
  static MarkingEntry of(Marking marking, boolean open, Texts texts) {
    if (open) {
      return new MarkingEntry(texts.say("marking.publication"), Access.OPEN.code());
    }
    String access = texts.beginning(texts.say(marking.access()));
    return new MarkingEntry(
        marking.basis().map(basis -> texts.say("marking.basis", access, basis)).orElse(access),
        marking.access().code());
  }

  private static String escaped(String text) {
    return text.codePoints()
        .mapToObj(
            letter ->
                letter < 128 && Character.isLetterOrDigit(letter)
                    ? Character.toString(letter)
                    : "\\%06x".formatted(letter))
        .collect(Collectors.joining());
  }
}
