package no.samarbeidssjekk.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import no.samarbeidssjekk.assessment.Answer;
import no.samarbeidssjekk.assessment.Assessment;
import no.samarbeidssjekk.assessment.Collaboration;
import no.samarbeidssjekk.assessment.EditionReference;
import no.samarbeidssjekk.assessment.Marking;
import no.samarbeidssjekk.assessment.Status;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.checklist.Item;
import no.samarbeidssjekk.checklist.Level;
import no.samarbeidssjekk.language.Language;

/**
 * An assessment to fill in in a spreadsheet: every item with help and room for an answer, and none
 * of them assessed. It can be read as it is. What the checklist asks is locked, without a password.
 *
 * @param checklist what is asked; the supplements that adapted it are named in the file
 * @param language the language of headings, help and words to choose
 * @param name the cooperation's name; without one, a name that says so
 * @param target the level aimed at
 * @param date the day of the assessment
 * @param options what a command needs beside the file to read it; empty when it needs nothing
 */
public record BlankWorkbook(
    Checklist checklist,
    Language language,
    Optional<String> name,
    Optional<Level> target,
    LocalDate date,
    String options) {

  /** A file that a command can read alone. */
  public BlankWorkbook(
      Checklist checklist,
      Language language,
      Optional<String> name,
      Optional<Level> target,
      LocalDate date) {
    this(checklist, language, name, target, date, "");
  }

  /**
   * Writes the file as XLSX. The stream is flushed and not closed. The same gives the same bytes on
   * every machine.
   *
   * @throws IOException when the stream cannot be written
   * @throws IllegalStateException when the library fastexcel is not on the class path
   */
  public void write(OutputStream stream) throws IOException {
    new AssessmentWorkbook(checklist, blank(), language, options).write(stream);
  }

  private Assessment blank() {
    Map<String, Answer> answers = new LinkedHashMap<>();
    for (Item item : checklist.items()) {
      answers.put(item.id(), Answer.of(Status.NOT_ASSESSED));
    }
    return new Assessment(
        new EditionReference(checklist.id(), Optional.of(checklist.version())),
        checklist.adaptations().stream()
            .map(adaptation -> EditionReference.parse(adaptation.supplement()))
            .toList(),
        Collaboration.named(name.orElseGet(() -> FormTexts.in(language, checklist).say("unnamed"))),
        date,
        target,
        Marking.OPEN,
        Optional.empty(),
        answers);
  }
}
