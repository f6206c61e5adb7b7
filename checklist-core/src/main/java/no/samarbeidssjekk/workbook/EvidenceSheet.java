package no.samarbeidssjekk.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samarbeidssjekk.assessment.Assessment;
import no.samarbeidssjekk.assessment.Evidence;
import no.samarbeidssjekk.spreadsheet.Cell;
import no.samarbeidssjekk.spreadsheet.Sheet;

/** More evidence than has room beside the answers. Not locked, so that there can be any amount. */
final class EvidenceSheet {

  private static final int FEWEST_ROWS = 40;
  private static final int FEWEST_EMPTY = 10;

  private EvidenceSheet() {}

  static Sheet of(Assessment assessment, FormTexts texts) {
    List<List<Cell>> rows = new ArrayList<>();
    assessment
        .answers()
        .forEach(
            (id, answer) ->
                answer.evidence().stream()
                    .skip(1)
                    .forEach(evidence -> rows.add(row(id, Optional.of(evidence)))));
    int count = Math.max(FEWEST_ROWS, rows.size() + FEWEST_EMPTY);
    while (rows.size() < count) {
      rows.add(row("", Optional.empty()));
    }
    return Sheet.table(
        texts.say("sheet.evidence"),
        List.of(
            texts.column(Heading.ITEM, 10),
            texts.column(Heading.EVIDENCE, 60),
            texts.column(Heading.EVIDENCE_DATE, 16),
            texts.column(Heading.LINK, 50)),
        rows);
  }

  private static List<Cell> row(String id, Optional<Evidence> evidence) {
    return List.of(
        FormTexts.text(Optional.of(id)),
        FormTexts.text(evidence.map(Evidence::title)),
        FormTexts.date(evidence.flatMap(Evidence::date)),
        FormTexts.text(evidence.flatMap(Evidence::link)));
  }
}
