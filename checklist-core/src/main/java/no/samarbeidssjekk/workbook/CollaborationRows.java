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

  private final FoundTable table;
  private final Map<FactRow, List<FilledRow>> byFact = new EnumMap<>(FactRow.class);

  CollaborationRows(FoundTable table, FilledRows rows, Problems problems) {
    this.table = table;
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
      if (!fact.mayBeRepeated()) {
        reportRepeated(fact, problems);
      }
    }
  }

  private void reportRepeated(FactRow fact, Problems problems) {
    List<FilledRow> told = told(fact);
    told.stream()
        .skip(1)
        .forEach(
            row ->
                problems.report(
                    row.at(Heading.VALUE),
                    ProblemCode.KEY_DUPLICATE,
                    fact.label(),
                    String.valueOf(told.get(0).number())));
  }

  /** The words on the rows of a fact. */
  List<String> words(FactRow fact) {
    return rows(fact).stream().flatMap(row -> row.word(Heading.VALUE).stream()).toList();
  }

  void putInto(AssessmentTree tree) {
    AssessmentTree collaboration = tree.group("collaboration", table.top());
    putWord(FactRow.CHECKLIST, tree, "checklist");
    putAll(FactRow.SUPPLEMENT, tree, "supplements");
    putText(FactRow.NAME, collaboration, "name");
    putAll(FactRow.FORM, collaboration, "forms");
    putWord(FactRow.ESTABLISHED, collaboration, "established");
    putAll(FactRow.SECTOR, collaboration, "sectors");
    putAll(FactRow.TASK, collaboration, "tasks");
    putWord(FactRow.DATE, tree, "date");
    putWord(FactRow.TARGET, tree, "target");
    putMarking(tree);
    putEffect(tree);
    putText(FactRow.NOTE, tree, "note");
    putRespondent(tree);
  }

  private void putMarking(AssessmentTree tree) {
    Optional<FilledRow> first = single(FactRow.MARKING).or(() -> single(FactRow.BASIS));
    if (first.isPresent()) {
      AssessmentTree marking = tree.group("marking", first.get().at(Heading.VALUE));
      putWord(FactRow.MARKING, marking, "level");
      putText(FactRow.BASIS, marking, "basis");
    }
  }

  private void putEffect(AssessmentTree tree) {
    Optional<FilledRow> first = single(FactRow.PREVENTION).or(() -> single(FactRow.HANDLING));
    if (first.isPresent()) {
      AssessmentTree effect = tree.group("effect", first.get().at(Heading.VALUE));
      putWord(FactRow.PREVENTION, effect, "prevention");
      putWord(FactRow.HANDLING, effect, "handling");
    }
  }

  private void putRespondent(AssessmentTree tree) {
    Optional<FilledRow> first =
        single(FactRow.MEMBER)
            .or(() -> single(FactRow.RESPONDENT_LEVEL))
            .or(() -> single(FactRow.ROLE));
    if (first.isPresent()) {
      AssessmentTree respondent = tree.group("respondent", first.get().at(Heading.VALUE));
      putWord(FactRow.MEMBER, respondent, "member");
      putWord(FactRow.RESPONDENT_LEVEL, respondent, "level");
      putText(FactRow.ROLE, respondent, "role");
    }
  }

  private void putAll(FactRow fact, AssessmentTree tree, String name) {
    for (FilledRow row : rows(fact)) {
      row.word(Heading.VALUE).ifPresent(word -> tree.element(name, word, row.at(Heading.VALUE)));
    }
  }

  private void putWord(FactRow fact, AssessmentTree tree, String name) {
    single(fact)
        .ifPresentOrElse(
            row -> row.putWord(Heading.VALUE, tree, name), () -> putAbsent(fact, tree, name));
  }

  private void putText(FactRow fact, AssessmentTree tree, String name) {
    single(fact)
        .ifPresentOrElse(
            row -> row.putText(Heading.VALUE, tree, name), () -> putAbsent(fact, tree, name));
  }

  private void putAbsent(FactRow fact, AssessmentTree tree, String name) {
    Optional<FilledRow> row = rows(fact).stream().findFirst();
    if (row.isPresent()) {
      tree.empty(name, row.get().at(Heading.VALUE));
    } else if (fact.isNeeded()) {
      tree.refused(name, table.top());
    }
  }

  /** The row on which a fact is told first. */
  private Optional<FilledRow> single(FactRow fact) {
    return told(fact).stream().findFirst();
  }

  private List<FilledRow> told(FactRow fact) {
    return rows(fact).stream().filter(row -> row.has(Heading.VALUE)).toList();
  }

  private List<FilledRow> rows(FactRow fact) {
    return byFact.getOrDefault(fact, List.of());
  }
}
