package no.samarbeidssjekk.workbook;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samarbeidssjekk.language.ForbiddenCharacter;
import no.samarbeidssjekk.problem.Position;
import no.samarbeidssjekk.problem.ProblemCode;
import no.samarbeidssjekk.problem.Problems;
import no.samarbeidssjekk.spreadsheet.CellValue;
import no.samarbeidssjekk.yaml.AssessmentTree;
import no.samarbeidssjekk.yaml.ReadingLimits;

/**
 * A row below the headings of a table, and what its cells hold.
 *
 * @param table the table
 * @param number which row it is, from 1
 * @param cells its cells by column
 */
record FilledRow(FoundTable table, int number, Map<Integer, CellValue> cells) {

  /** Where the value under a heading stands, or would stand. */
  Position at(Heading heading) {
    return table.at(
        number, table.columns().getOrDefault(heading, table.cells().firstColumn(number)));
  }

  /** Whether there is anything under a heading. */
  boolean has(Heading heading) {
    return value(heading).isPresent();
  }

  /** Whether there is anything under one of these headings. */
  boolean hasAny(List<Heading> headings) {
    return headings.stream().anyMatch(this::has);
  }

  private Optional<CellValue> value(Heading heading) {
    return Optional.ofNullable(table.columns().get(heading)).map(cells::get);
  }

  /** A word under a heading, without the spaces around it; a formula alone is none. */
  Optional<String> word(Heading heading) {
    return value(heading)
        .filter(value -> value.kind() != CellValue.Kind.FORMULA)
        .map(CellValue::word);
  }

  /** Puts a word under a heading into a tree; nothing when there is none. */
  void putWord(Heading heading, AssessmentTree tree, String name) {
    put(heading, tree, name, true);
  }

  /** Puts a text under a heading into a tree exactly as it is; nothing when there is none. */
  void putText(Heading heading, AssessmentTree tree, String name) {
    put(heading, tree, name, false);
  }

  /** As the others, but says too that a word is missing. */
  void putNeededWord(Heading heading, AssessmentTree tree, String name) {
    if (has(heading)) {
      putWord(heading, tree, name);
    } else {
      tree.empty(name, at(heading));
    }
  }

  /** As the others, but says too that a text is missing. */
  void putNeededText(Heading heading, AssessmentTree tree, String name) {
    if (has(heading)) {
      putText(heading, tree, name);
    } else {
      tree.empty(name, at(heading));
    }
  }

  private void put(Heading heading, AssessmentTree tree, String name, boolean isWord) {
    Optional<CellValue> value = value(heading);
    if (value.isEmpty()) {
      return;
    }
    if (isRefused(value.get())) {
      tree.refused(name, at(heading));
    } else {
      tree.text(name, isWord ? value.get().word() : value.get().text(), at(heading));
    }
  }

  private static boolean isRefused(CellValue value) {
    return value.kind() == CellValue.Kind.FORMULA
        || ForbiddenCharacter.firstIn(value.text()).isPresent();
  }

  /** Says what cannot be used in cells with a known heading, whatever they should hold. */
  void check(Problems problems, ReadingLimits limits) {
    for (Map.Entry<Heading, Integer> column : table.columns().entrySet()) {
      CellValue value = cells.get(column.getValue());
      if (value == null) {
        continue;
      }
      Position place = table.at(number, column.getValue());
      Optional<ForbiddenCharacter> forbidden = ForbiddenCharacter.firstIn(value.text());
      if (value.kind() == CellValue.Kind.FORMULA) {
        problems.report(place, ProblemCode.CELL_FORMULA);
      } else if (forbidden.isPresent()) {
        problems.report(place, ProblemCode.YAML_CHARACTER, forbidden.get().name());
      } else if (value.text().getBytes(StandardCharsets.UTF_8).length > limits.textBytes()) {
        problems.report(place, ProblemCode.TEXT_TOO_LONG, ReadingLimits.size(limits.textBytes()));
      }
    }
  }
}
