package no.samarbeidssjekk.workbook;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.checklist.Item;
import no.samarbeidssjekk.problem.Position;
import no.samarbeidssjekk.problem.ProblemCode;
import no.samarbeidssjekk.problem.Problems;
import no.samarbeidssjekk.yaml.AssessmentTree;

/** Reads the answers, in the order of the checklist, and the evidence that stands apart. */
final class AnswerRows {

  private static final List<Heading> EVIDENCE =
      List.of(Heading.EVIDENCE, Heading.EVIDENCE_DATE, Heading.LINK);
  private static final List<Heading> ACTION = List.of(Heading.ACTION, Heading.OWNER, Heading.DUE);
  private static final List<Heading> ANSWER =
      Stream.of(List.of(Heading.STATUS, Heading.NOTE, Heading.REASON), EVIDENCE, ACTION)
          .flatMap(List::stream)
          .toList();

  private final Checklist checklist;
  private final Problems problems;
  private final FilledRows rows;
  private final Map<String, FilledRow> byItem = new LinkedHashMap<>();

  AnswerRows(Checklist checklist, FoundTable table, FilledRows rows, Problems problems) {
    this.checklist = checklist;
    this.problems = problems;
    this.rows = rows;
    for (FilledRow row : rows.of(table)) {
      Optional<String> item = row.word(Heading.ITEM);
      if (item.isPresent()) {
        add(item.get(), row);
      } else if (!row.has(Heading.ITEM)) { // a formula is told of already
        rows.warnOfRow(row);
      }
    }
  }

  private void add(String word, FilledRow row) {
    String id = id(word);
    if (byItem.putIfAbsent(id, row) != null) {
      problems.report(
          row.at(Heading.ITEM),
          ProblemCode.KEY_DUPLICATE,
          id,
          String.valueOf(byItem.get(id).number()));
    }
  }

  /** The id of the item that is meant; another word stays as it is. */
  private String id(String word) {
    return checklist.itemNamed(word).map(Item::id).orElse(word);
  }

  /** The items of the checklist that have no row. */
  List<String> missingItems() {
    return checklist.items().stream().map(Item::id).filter(id -> !byItem.containsKey(id)).toList();
  }

  void putInto(AssessmentTree answers) {
    Set<String> ids = new LinkedHashSet<>();
    checklist.items().forEach(item -> ids.add(item.id()));
    ids.addAll(byItem.keySet());
    for (String id : ids) {
      FilledRow row = byItem.get(id);
      if (row != null && row.hasAny(ANSWER)) {
        put(row, answers.group(id, row.at(Heading.ITEM)));
      }
    }
  }

  private static void put(FilledRow row, AssessmentTree answer) {
    row.putNeededWord(Heading.STATUS, answer, "status");
    row.putText(Heading.NOTE, answer, "note");
    row.putNeededText(Heading.REASON, answer, "reason");
    if (row.hasAny(EVIDENCE)) {
      putEvidence(row, answer);
    }
    if (row.hasAny(ACTION)) {
      AssessmentTree action = answer.group("action", row.at(Heading.ACTION));
      row.putNeededText(Heading.ACTION, action, "text");
      row.putText(Heading.OWNER, action, "owner");
      row.putWord(Heading.DUE, action, "due");
    }
  }

  private static void putEvidence(FilledRow row, AssessmentTree answer) {
    AssessmentTree evidence = answer.element("evidence", row.at(Heading.EVIDENCE));
    row.putNeededText(Heading.EVIDENCE, evidence, "title");
    row.putWord(Heading.EVIDENCE_DATE, evidence, "date");
    row.putText(Heading.LINK, evidence, "link");
  }

  /** Adds the evidence of a sheet of its own to the answers. */
  void putEvidence(FoundTable table, AssessmentTree answers) {
    for (FilledRow row : rows.of(table)) {
      if (row.hasAny(EVIDENCE)) {
        Optional<String> item = row.word(Heading.ITEM);
        if (item.isPresent()) {
          putEvidence(row, answer(id(item.get()), row, answers));
        } else if (!row.has(Heading.ITEM)) {
          problems.report(row.at(Heading.ITEM), ProblemCode.VALUE_MISSING, "");
        }
      }
    }
  }

  /** The answer to which evidence belongs; without a status, it lacks one. */
  private AssessmentTree answer(String id, FilledRow row, AssessmentTree answers) {
    FilledRow answered = byItem.get(id);
    if (answered != null && answered.hasAny(ANSWER)) {
      return answers.group(id, answered.at(Heading.ITEM));
    }
    boolean isNew = !answers.has(id);
    AssessmentTree answer = answers.group(id, row.at(Heading.ITEM));
    if (isNew && answered == null && checklist.item(id).isEmpty()) {
      answer.refused("status", row.at(Heading.ITEM));
    } else if (isNew) {
      Position status = answered == null ? row.at(Heading.ITEM) : answered.at(Heading.STATUS);
      answer.empty("status", status);
    }
    return answer;
  }
}
