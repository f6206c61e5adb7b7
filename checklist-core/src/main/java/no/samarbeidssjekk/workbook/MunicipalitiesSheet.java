package no.samarbeidssjekk.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samarbeidssjekk.assessment.Member;
import no.samarbeidssjekk.spreadsheet.Cell;
import no.samarbeidssjekk.spreadsheet.Sheet;

/** The municipalities that take part. Not locked, so that there can be any number of them. */
final class MunicipalitiesSheet {

  private static final int FEWEST_ROWS = 30;
  private static final int FEWEST_EMPTY = 5;

  private MunicipalitiesSheet() {}

  static Sheet of(List<Member> members, FormTexts texts) {
    List<List<Cell>> rows = new ArrayList<>();
    members.forEach(member -> rows.add(row(Optional.of(member.number().digits()), member.name())));
    int count = Math.max(FEWEST_ROWS, rows.size() + FEWEST_EMPTY);
    while (rows.size() < count) {
      rows.add(row(Optional.empty(), Optional.empty()));
    }
    return Sheet.table(
        texts.say("sheet.municipalities"),
        List.of(texts.column(Heading.NUMBER, 22), texts.column(Heading.NAME, 40)),
        rows);
  }

  private static List<Cell> row(Optional<String> number, Optional<String> name) {
    return List.of(FormTexts.text(number), FormTexts.text(name));
  }
}
