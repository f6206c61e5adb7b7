package no.samarbeidssjekk.workbook;

import no.samarbeidssjekk.yaml.AssessmentTree;

/** Reads the municipalities that take part. */
final class MunicipalityRows {

  private MunicipalityRows() {}

  static void putInto(AssessmentTree tree, FoundTable table, FilledRows rows) {
    for (FilledRow row : rows.of(table)) {
      AssessmentTree member =
          tree.group("collaboration", table.top()).element("members", row.at(Heading.NUMBER));
      row.putNeededWord(Heading.NUMBER, member, "number");
      row.putText(Heading.NAME, member, "name");
    }
  }
}
