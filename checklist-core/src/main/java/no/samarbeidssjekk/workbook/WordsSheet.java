package no.samarbeidssjekk.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.samarbeidssjekk.assessment.Access;
import no.samarbeidssjekk.assessment.CooperationForm;
import no.samarbeidssjekk.assessment.EffectRating;
import no.samarbeidssjekk.assessment.PreparednessTask;
import no.samarbeidssjekk.assessment.RespondentLevel;
import no.samarbeidssjekk.assessment.Sector;
import no.samarbeidssjekk.assessment.Status;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.language.Messages;
import no.samarbeidssjekk.language.Term;
import no.samarbeidssjekk.spreadsheet.Cell;
import no.samarbeidssjekk.spreadsheet.Sheet;
import no.samarbeidssjekk.spreadsheet.WordList;

/** The words that may be chosen, a column for each list of them. */
final class WordsSheet {

  private static final int WIDTH = 34;

  private WordsSheet() {}

  /** Where each list stands on the sheet. */
  static Map<Heading, WordList> places(Checklist checklist, Messages messages) {
    String sheet = messages.get("sheet.words");
    String advice = messages.get("other.word");
    Map<Heading, WordList> places = new EnumMap<>(Heading.class);
    for (Map.Entry<Heading, List<? extends Term>> list : lists(checklist).entrySet()) {
      places.put(
          list.getKey(), new WordList(sheet, places.size(), 1, list.getValue().size(), advice));
    }
    return places;
  }

  static Sheet of(Checklist checklist, FormTexts texts) {
    Map<Heading, List<? extends Term>> lists = lists(checklist);
    int rows = lists.values().stream().mapToInt(List::size).max().orElse(0);
    List<List<Cell>> cells = new ArrayList<>();
    for (int index = 0; index < rows; index++) {
      List<Cell> row = new ArrayList<>();
      for (List<? extends Term> list : lists.values()) {
        row.add(index < list.size() ? Cell.text(texts.word(list.get(index))) : Cell.empty());
      }
      cells.add(row);
    }
    return Sheet.table(
            texts.say("sheet.words"),
            lists.keySet().stream().map(heading -> texts.column(heading, WIDTH)).toList(),
            cells)
        .locked();
  }

  private static Map<Heading, List<? extends Term>> lists(Checklist checklist) {
    Map<Heading, List<? extends Term>> lists = new EnumMap<>(Heading.class);
    lists.put(Heading.STATUSES, statuses());
    lists.put(Heading.TARGETS, checklist.levels());
    lists.put(Heading.FORMS, List.of(CooperationForm.values()));
    lists.put(Heading.SECTORS, List.of(Sector.values()));
    lists.put(Heading.TASKS, List.of(PreparednessTask.values()));
    lists.put(Heading.MARKINGS, List.of(Access.values()));
    lists.put(Heading.RESPONDENT_LEVELS, List.of(RespondentLevel.values()));
    lists.put(Heading.EFFECT_RATINGS, List.of(EffectRating.values()));
    return lists;
  }

  /** «Ikke relevant» comes last, so that a list can end before it. */
  private static List<Status> statuses() {
    return Stream.of(Status.values())
        .sorted(Comparator.comparing(status -> status == Status.NOT_APPLICABLE))
        .toList();
  }
}
