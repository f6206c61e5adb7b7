package no.samarbeidssjekk.workbook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samarbeidssjekk.language.Vocabulary;
import no.samarbeidssjekk.problem.ProblemCode;
import no.samarbeidssjekk.problem.Problems;
import no.samarbeidssjekk.yaml.AssessmentTree;

/** Reads what is told of the cooperation and the assessment. */
final class CollaborationRows {

  private final Problems problems;
  private final Map<FactRow, List<FilledRow>> byFact = new EnumMap<>(FactRow.class);

  CollaborationRows(FoundTable table, FilledRows rows, Problems problems) {
    this.problems = problems;
    Vocabulary<FactRow> facts = FactRow.vocabulary();
    for (FilledRow row : rows.of(table)) {
      Optional<FactRow> fact = row.word(Heading.FACT).flatMap(facts::find);
      if (fact.isPresent()) {
        byFact.computeIfAbsent(fact.get(), any -> new ArrayList<>()).add(row);
      } else if (row.has(Heading.VALUE)) {
        rows.warnOfRow(row);
      }
    }
    for (FactRow fact : FactRow.values()) {
      if (fact.isNeeded() && !byFact.containsKey(fact)) {
        problems.report(table.top(), ProblemCode.ROW_MISSING, fact.label());
      }
    }
  }

  /** The words on the rows of a fact. */
  List<String> words(FactRow fact) {
    return rows(fact).stream().flatMap(row -> row.word(Heading.VALUE).stream()).toList();
  }

  void putInto(AssessmentTree tree, FoundTable table) {
    AssessmentTree collaboration = tree.group("collaboration", table.top());
    putWord(FactRow.CHECKLIST, tree, "checklist", table);
    putAll(FactRow.SUPPLEMENT, tree, "supplements");
    putText(FactRow.NAME, collaboration, "name", table);
    putAll(FactRow.FORM, collaboration, "forms");
    putWord(FactRow.ESTABLISHED, collaboration, "established", table);
    putAll(FactRow.SECTOR, collaboration, "sectors");
    putAll(FactRow.TASK, collaboration, "tasks");
    putWord(FactRow.DATE, tree, "date", table);
    putWord(FactRow.TARGET, tree, "target", table);
    putMarking(tree, table);
    putText(FactRow.NOTE, tree, "note", table);
    putRespondent(tree, table);
  }

  private void putMarking(AssessmentTree tree, FoundTable table) {
    Optional<FilledRow> basis = single(FactRow.BASIS);
    Optional<FilledRow> level = single(FactRow.MARKING);
    Optional<FilledRow> first = level.or(() -> basis);
    if (first.isPresent()) {
      AssessmentTree marking = tree.group("marking", first.get().at(Heading.VALUE));
      if (level.isPresent()) {
        level.get().putNeededWord(Heading.VALUE, marking, "level");
      } else {
        emptyRow(FactRow.MARKING).ifPresent(row -> marking.empty("level", row.at(Heading.VALUE)));
      }
      putText(FactRow.BASIS, marking, "basis", table);
    }
  }

  private void putRespondent(AssessmentTree tree, FoundTable table) {
    Optional<FilledRow> first =
        single(FactRow.MEMBER)
            .or(() -> single(FactRow.RESPONDENT_LEVEL))
            .or(() -> single(FactRow.ROLE));
    if (first.isPresent()) {
      AssessmentTree respondent = tree.group("respondent", first.get().at(Heading.VALUE));
      putWord(FactRow.MEMBER, respondent, "member", table);
      putWord(FactRow.RESPONDENT_LEVEL, respondent, "level", table);
      putText(FactRow.ROLE, respondent, "role", table);
    }
  }

  private void putAll(FactRow fact, AssessmentTree tree, String name) {
    for (FilledRow row : rows(fact)) {
      row.word(Heading.VALUE).ifPresent(word -> tree.element(name, word, row.at(Heading.VALUE)));
    }
  }

  private void putWord(FactRow fact, AssessmentTree tree, String name, FoundTable table) {
    single(fact)
        .ifPresentOrElse(
            row -> row.putWord(Heading.VALUE, tree, name),
            () -> putAbsent(fact, tree, name, table));
  }

  private void putText(FactRow fact, AssessmentTree tree, String name, FoundTable table) {
    single(fact)
        .ifPresentOrElse(
            row -> row.putText(Heading.VALUE, tree, name),
            () -> putAbsent(fact, tree, name, table));
  }

  private void putAbsent(FactRow fact, AssessmentTree tree, String name, FoundTable table) {
    Optional<FilledRow> row = emptyRow(fact);
    if (row.isPresent()) {
      tree.empty(name, row.get().at(Heading.VALUE));
    } else if (fact.isNeeded()) {
      tree.refused(name, table.top());
    }
  }

  private Optional<FilledRow> emptyRow(FactRow fact) {
    return rows(fact).stream().findFirst();
  }

  /** The row on which a fact is told; that it is told on others too is a problem. */
  private Optional<FilledRow> single(FactRow fact) {
    List<FilledRow> told = rows(fact).stream().filter(row -> row.has(Heading.VALUE)).toList();
    told.stream()
        .skip(1)
        .forEach(
            row ->
                problems.report(
                    row.at(Heading.VALUE),
                    ProblemCode.KEY_DUPLICATE,
                    fact.label(),
                    String.valueOf(told.get(0).number())));
    return told.stream().findFirst();
  }

  private List<FilledRow> rows(FactRow fact) {
    return byFact.getOrDefault(fact, List.of());
  }
}
