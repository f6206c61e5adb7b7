package no.samarbeidssjekk.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samarbeidssjekk.assessment.Assessment;
import no.samarbeidssjekk.assessment.Collaboration;
import no.samarbeidssjekk.assessment.EditionReference;
import no.samarbeidssjekk.assessment.Marking;
import no.samarbeidssjekk.assessment.MunicipalityNumber;
import no.samarbeidssjekk.assessment.Respondent;
import no.samarbeidssjekk.language.Term;
import no.samarbeidssjekk.spreadsheet.Cell;
import no.samarbeidssjekk.spreadsheet.Sheet;

/** What is told of the cooperation and the assessment: a row for each, or several. */
record CollaborationSheet(Assessment assessment, FormTexts texts) {

  private static final int FEWEST_FORMS = 3;
  private static final int FEWEST_SECTORS = 6;
  private static final int FEWEST_TASKS = 6;

  static Sheet of(Assessment assessment, FormTexts texts) {
    CollaborationSheet sheet = new CollaborationSheet(assessment, texts);
    return Sheet.table(
            texts.say("sheet.collaboration"),
            List.of(
                texts.column(Heading.FACT, 32),
                texts.column(Heading.VALUE, 48),
                texts.column(Heading.EXPLANATION, 64)),
            Stream.of(FactRow.values()).flatMap(fact -> sheet.rows(fact).stream()).toList())
        .locked();
  }

  private List<List<Cell>> rows(FactRow fact) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Cell cell : cells(fact)) {
      String explanation = rows.isEmpty() ? texts.say("fact." + fact.code()) : "";
      rows.add(List.of(FormTexts.label(texts.word(fact)), cell, FormTexts.fixed(explanation)));
    }
    return rows;
  }

  private List<Cell> cells(FactRow fact) {
    Collaboration collaboration = assessment.collaboration();
    Marking marking = assessment.marking();
    Optional<Respondent> respondent = assessment.respondent();
    return switch (fact) {
      case CHECKLIST -> List.of(Cell.text(assessment.checklist().toString()));
      case SUPPLEMENT ->
          assessment.supplements().stream()
              .map(EditionReference::toString)
              .map(Cell::text)
              .toList();
      case NAME -> List.of(FormTexts.text(Optional.of(collaboration.name())));
      case FORM -> words(collaboration.forms(), Heading.FORMS, FEWEST_FORMS);
      case ESTABLISHED -> List.of(FormTexts.text(collaboration.established().map(String::valueOf)));
      case SECTOR -> words(collaboration.sectors(), Heading.SECTORS, FEWEST_SECTORS);
      case TASK -> words(collaboration.tasks(), Heading.TASKS, FEWEST_TASKS);
      case DATE -> List.of(FormTexts.date(Optional.of(assessment.date())));
      case TARGET -> List.of(word(assessment.target(), Heading.TARGETS));
      case MARKING ->
          List.of(
              word(
                  Optional.of(marking.access()).filter(any -> !marking.equals(Marking.OPEN)),
                  Heading.MARKINGS));
      case BASIS -> List.of(FormTexts.text(marking.basis()));
      case NOTE -> List.of(FormTexts.text(assessment.note()));
      case PREVENTION -> List.of(word(assessment.effect().prevention(), Heading.EFFECT_RATINGS));
      case HANDLING -> List.of(word(assessment.effect().handling(), Heading.EFFECT_RATINGS));
      case MEMBER ->
          List.of(
              FormTexts.text(
                  respondent.flatMap(Respondent::member).map(MunicipalityNumber::digits)));
      case RESPONDENT_LEVEL ->
          List.of(word(respondent.flatMap(Respondent::level), Heading.RESPONDENT_LEVELS));
      case ROLE -> List.of(FormTexts.text(respondent.flatMap(Respondent::role)));
    };
  }

  private List<Cell> words(List<? extends Term> chosen, Heading list, int fewest) {
    List<Cell> cells = new ArrayList<>();
    chosen.forEach(term -> cells.add(word(Optional.of(term), list)));
    do {
      cells.add(word(Optional.empty(), list));
    } while (cells.size() < fewest);
    return cells;
  }

  private Cell word(Optional<? extends Term> term, Heading list) {
    return FormTexts.fixed(term.map(texts::word).orElse("")).filledIn(texts.oneOf(list));
  }
}
