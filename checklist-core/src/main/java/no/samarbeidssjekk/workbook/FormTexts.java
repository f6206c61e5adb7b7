package no.samarbeidssjekk.workbook;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.language.LocalizedText;
import no.samarbeidssjekk.language.Messages;
import no.samarbeidssjekk.language.Term;
import no.samarbeidssjekk.spreadsheet.Cell;
import no.samarbeidssjekk.spreadsheet.Column;
import no.samarbeidssjekk.spreadsheet.Filling;
import no.samarbeidssjekk.spreadsheet.Look;
import no.samarbeidssjekk.spreadsheet.WordList;

/**
 * What stands in a workbook to fill in, in one language.
 *
 * @param messages its sentences
 * @param language the language
 * @param words where the words stand among which to choose
 */
record FormTexts(Messages messages, Language language, Map<Heading, WordList> words) {

  static FormTexts in(Language language, Checklist checklist) {
    Messages messages = Messages.load("workbook", language, FormTexts.class::getResourceAsStream);
    return new FormTexts(messages, language, WordsSheet.places(checklist, messages));
  }

  String say(String key, Object... arguments) {
    return messages.get(key, arguments);
  }

  String word(Term term) {
    return term.label().in(language);
  }

  Column column(Heading heading, int width) {
    return new Column(word(heading), width);
  }

  Cell fixed(LocalizedText text) {
    return fixed(text.in(language));
  }

  static Cell fixed(String text) {
    return text.isEmpty() ? Cell.empty() : Cell.text(text);
  }

  static Cell label(String text) {
    return Cell.text(text).as(Look.STRONG);
  }

  /** A cell to fill in with a text, and what stands there already. */
  static Cell text(Optional<String> text) {
    return fixed(text.orElse("")).filledIn(Filling.text());
  }

  /** A cell to fill in with a date, and what stands there already. */
  static Cell date(Optional<LocalDate> day) {
    return day.map(Cell::date).orElseGet(Cell::empty).filledIn(Filling.date());
  }

  /** A cell to choose one of the words of a list in. */
  Filling oneOf(Heading list) {
    WordList place = words.get(list);
    return place == null ? Filling.text() : Filling.oneOf(place);
  }
}
