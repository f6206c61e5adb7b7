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
 */
record MarkingEntry(String text, String code) {

  /** A report for publication is open only when the assessment itself is. */
  static MarkingEntry of(Marking marking, boolean open, Texts texts) {
    String access = texts.beginning(texts.say(marking.access()));
    String words =
        marking.basis().map(basis -> texts.say("marking.basis", access, basis)).orElse(access);
    return new MarkingEntry(
        open ? publication(marking, words, texts) : words, marking.access().code());
  }

  private static String publication(Marking marking, String words, Texts texts) {
    return marking.access() == Access.OPEN
        ? texts.say("marking.publication")
        : texts.say("marking.publication.marked", words);
  }

  /**
   * The marking as the inside of a string in a style sheet, where nothing but letters, digits and
   * escapes may stand.
   */
  String inStyleSheet() {
    return Visible.inDocument(text)
        .codePoints()
        .mapToObj(
            letter ->
                letter < 128 && Character.isLetterOrDigit(letter)
                    ? Character.toString(letter)
                    : "\\%06x".formatted(letter))
        .collect(Collectors.joining());
  }
}
