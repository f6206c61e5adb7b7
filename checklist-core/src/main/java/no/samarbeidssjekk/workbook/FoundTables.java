package no.samarbeidssjekk.workbook;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.language.LocalizedText;
import no.samarbeidssjekk.problem.Position;
import no.samarbeidssjekk.problem.ProblemCode;
import no.samarbeidssjekk.problem.Problems;
import no.samarbeidssjekk.spreadsheet.SheetCells;

/** The tables of a workbook, whatever its sheets are called and in whichever order they stand. */
record FoundTables(Map<Table, FoundTable> byTable) {

  static FoundTables in(List<SheetCells> sheets, Problems problems) {
    Map<Table, FoundTable> byTable = new EnumMap<>(Table.class);
    for (int index = 0; index < sheets.size(); index++) {
      SheetCells cells = sheets.get(index);
      Position.SheetName name = new Position.SheetName(index + 1, cells.name());
      Optional<FoundTable> found = FoundTable.in(cells, name, problems);
      if (found.isEmpty()) {
        warnOfUnknown(cells, name, problems);
      }
      found.ifPresent(table -> add(table, byTable, problems));
      if (cells.hasComments()) {
        problems.report(
            new Position(1, 1, Optional.of(name)), ProblemCode.SHEET_COMMENTS, cells.name());
      }
    }
    FoundTables tables = new FoundTables(byTable);
    tables
        .missing()
        .forEach(
            table -> problems.report(Position.START, ProblemCode.SHEET_MISSING, headings(table)));
    return tables;
  }

  private static void add(FoundTable found, Map<Table, FoundTable> byTable, Problems problems) {
    FoundTable other = byTable.putIfAbsent(found.table(), found);
    if (other != null && found.table().isFilledIn()) {
      problems.report(
          found.top(), ProblemCode.SHEET_DUPLICATE, headings(found.table()), other.sheet().name());
    }
  }

  private static void warnOfUnknown(SheetCells cells, Position.SheetName name, Problems problems) {
    if (!cells.rows().isEmpty()) {
      int row = cells.rows().firstKey();
      problems.report(
          new Position(row, cells.firstColumn(row), Optional.of(name)),
          ProblemCode.SHEET_NOT_READ,
          cells.name());
    }
  }

  /** The headings by which a table is known, as they are in each language. */
  private static LocalizedText headings(Table table) {
    Map<Language, String> texts = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      texts.put(
          language,
          table.marks().stream()
              .sorted()
              .map(heading -> "«" + heading.label().in(language) + "»")
              .collect(Collectors.joining(", ")));
    }
    return new LocalizedText(texts);
  }

  Optional<FoundTable> table(Table table) {
    return Optional.ofNullable(byTable.get(table));
  }

  /** The tables that are not there, and without which nothing can be read. */
  List<Table> missing() {
    return Stream.of(Table.values())
        .filter(table -> table.isNeeded() && !byTable.containsKey(table))
        .toList();
  }
}
