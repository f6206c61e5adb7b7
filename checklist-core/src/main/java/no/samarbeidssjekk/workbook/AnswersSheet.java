package no.samarbeidssjekk.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.samarbeidssjekk.assessment.Action;
import no.samarbeidssjekk.assessment.Answer;
import no.samarbeidssjekk.assessment.Assessment;
import no.samarbeidssjekk.assessment.Evidence;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.checklist.Dimension;
import no.samarbeidssjekk.checklist.Help;
import no.samarbeidssjekk.checklist.Item;
import no.samarbeidssjekk.checklist.RetiredItem;
import no.samarbeidssjekk.spreadsheet.Cell;
import no.samarbeidssjekk.spreadsheet.Column;
import no.samarbeidssjekk.spreadsheet.Filling;
import no.samarbeidssjekk.spreadsheet.Sheet;
import no.samarbeidssjekk.spreadsheet.WordList;

/** Every item with room for its answer; answers to items that are no longer asked come last. */
record AnswersSheet(Checklist checklist, Assessment assessment, FormTexts texts) {

  static Sheet of(Checklist checklist, Assessment assessment, FormTexts texts) {
    return new AnswersSheet(checklist, assessment, texts).sheet();
  }

  private Sheet sheet() {
    List<List<Cell>> rows = new ArrayList<>();
    for (Dimension dimension : checklist.dimensions()) {
      for (Item item : dimension.items()) {
        rows.add(row(dimension, item));
      }
    }
    Set<String> asked = checklist.items().stream().map(Item::id).collect(Collectors.toSet());
    assessment
        .answers()
        .forEach(
            (id, answer) -> {
              if (!asked.contains(id)) {
                rows.add(noLongerAsked(id, answer));
              }
            });
    return Sheet.table(texts.say("sheet.answers"), columns(), rows).locked();
  }

  private List<Column> columns() {
    return List.of(
        texts.column(Heading.ITEM, 8),
        texts.column(Heading.DIMENSION, 18),
        texts.column(Heading.LEVEL, 16),
        texts.column(Heading.TEXT, 32),
        texts.column(Heading.HELP, 46),
        texts.column(Heading.STATUS, 15),
        texts.column(Heading.NOTE, 32),
        texts.column(Heading.REASON, 22),
        texts.column(Heading.ACTION, 28),
        texts.column(Heading.OWNER, 20),
        texts.column(Heading.DUE, 12),
        texts.column(Heading.EVIDENCE, 28),
        texts.column(Heading.EVIDENCE_DATE, 14),
        texts.column(Heading.LINK, 24));
  }

  private List<Cell> row(Dimension dimension, Item item) {
    List<Cell> cells = new ArrayList<>();
    cells.add(FormTexts.label(item.id()));
    cells.add(texts.fixed(dimension.name()));
    cells.add(texts.fixed(item.level().name()));
    cells.add(texts.fixed(item.text()));
    cells.add(FormTexts.fixed(item.help().map(this::help).orElse("")));
    cells.addAll(
        answer(
            Optional.ofNullable(assessment.answers().get(item.id())), item.notApplicableAllowed()));
    return cells;
  }

  private List<Cell> noLongerAsked(String id, Answer answer) {
    List<Cell> cells = new ArrayList<>();
    cells.add(FormTexts.label(id));
    cells.add(Cell.empty());
    cells.add(Cell.empty());
    cells.add(
        checklist
            .retiredItemNamed(id)
            .map(RetiredItem::text)
            .or(() -> checklist.leftOutItemNamed(id).map(Item::text))
            .map(texts::fixed)
            .orElseGet(Cell::empty));
    cells.add(Cell.empty());
    cells.addAll(answer(Optional.of(answer), true));
    return cells;
  }

  private String help(Help help) {
    return texts.say(
        "help", help.inPlace().in(texts.language()), help.evidence().in(texts.language()));
  }

  private List<Cell> answer(Optional<Answer> answer, boolean isNotApplicableAllowed) {
    Optional<Action> action = answer.flatMap(Answer::action);
    Optional<Evidence> evidence = answer.flatMap(given -> given.evidence().stream().findFirst());
    return List.of(
        FormTexts.fixed(answer.map(given -> texts.word(given.status())).orElse(""))
            .filledIn(statuses(isNotApplicableAllowed)),
        FormTexts.text(answer.flatMap(Answer::note)),
        FormTexts.text(answer.flatMap(Answer::reason)),
        FormTexts.text(action.map(Action::text)),
        FormTexts.text(action.flatMap(Action::owner)),
        FormTexts.date(action.flatMap(Action::due)),
        FormTexts.text(evidence.map(Evidence::title)),
        FormTexts.date(evidence.flatMap(Evidence::date)),
        FormTexts.text(evidence.flatMap(Evidence::link)));
  }

  private Filling statuses(boolean isNotApplicableAllowed) {
    Filling all = texts.oneOf(Heading.STATUSES);
    Optional<WordList> words = all.words().filter(any -> !isNotApplicableAllowed);
    return words.map(list -> Filling.oneOf(list.withoutLast(1))).orElse(all);
  }
}
