package no.samarbeidssjekk.workbook;

import static no.samarbeidssjekk.workbook.ChangedCells.ANSWERS;
import static no.samarbeidssjekk.workbook.ChangedCells.COLLABORATION;
import static no.samarbeidssjekk.workbook.ChangedCells.EVIDENCE;
import static no.samarbeidssjekk.workbook.ChangedCells.MUNICIPALITIES;
import static no.samarbeidssjekk.workbook.ChangedCells.number;
import static no.samarbeidssjekk.workbook.ChangedCells.said;
import static no.samarbeidssjekk.workbook.ChangedCells.text;
import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of rows, columns and sheets that are missing, stand twice or are not read. */
class TableProblemTest {

  @Test
  void aRowThatStandsTwiceIsTold() {
    assertThat(said(text(ANSWERS, "A5", "rb-02")))
        .satisfiesExactly(
            line -> assertThat(line).contains("RB-04").endsWith("[rows-missing]"),
            line ->
                assertThat(line)
                    .isEqualTo(
                        "fil.xlsx:Svar!A5: error: «RB-02» står på to rader, først på rad 3. Behold"
                            + " bare den ene. [key-duplicate]"));
  }

  @Test
  void aFactThatIsToldTwiceIsTold() {
    assertThat(
            said(
                text(COLLABORATION, "A40", "dato for vurderingen")
                    .andThen(text(COLLABORATION, "B40", "2026-01-01"))))
        .singleElement()
        .asString()
        .contains("Samarbeidet!B40")
        .endsWith("[key-duplicate]");
  }

  @Test
  void aFactWithoutARowIsToldByItsName() {
    assertThat(said(text(COLLABORATION, "A3", "Noe annet")))
        .satisfiesExactlyInAnyOrder(
            line ->
                assertThat(line)
                    .contains("Samarbeidet!A1: error: Raden «Navn på samarbeidet» mangler.")
                    .endsWith("[row-missing]"),
            line -> assertThat(line).contains("Samarbeidet!A3").endsWith("[row-not-read]"));
  }

  @Test
  void nothingOfTheUsersOwnIsPassedOverInSilence() {
    assertThat(
            said(
                text(ANSWERS, "P1", "Vår vekting")
                    .andThen(number(ANSWERS, "P3", 3))
                    .andThen(number(ANSWERS, "Q4", 7))
                    .andThen(text(ANSWERS, "G60", "Et notat uten kode"))
                    .andThen(
                        workbook ->
                            workbook
                                .createSheet("Notater")
                                .createRow(4)
                                .createCell(1)
                                .setCellValue("Husk"))))
        .containsExactly(
            "fil.xlsx:Svar!P1: warning: Kolonnen «Vår vekting» blir ikke lest. Flytt det som skal"
                + " være med, til en av de andre kolonnene. [column-not-read]",
            "fil.xlsx:Svar!Q4: warning: Kolonnen «7» blir ikke lest. Flytt det som skal være med,"
                + " til en av de andre kolonnene. [column-not-read]",
            "fil.xlsx:Svar!G60: warning: Raden med «Et notat uten kode» blir ikke lest. Flytt det"
                + " som skal være med, til en rad med kode eller opplysning først. [row-not-read]",
            "fil.xlsx:Notater!B5: warning: Arket «Notater» blir ikke lest. Flytt det som skal være"
                + " med, til et av arkene med gule celler. [sheet-not-read]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u00A0", "\u200B", "\uFEFF\u202F", " \u2060\u00AD "})
  void aCodeThatCannotBeSeenIsNone(String unseen) {
    assertThat(
            said(
                text(ANSWERS, "A5", unseen)
                    .andThen(text(ANSWERS, "A60", unseen))
                    .andThen(text(ANSWERS, "F60", "delvis"))
                    .andThen(text(EVIDENCE, "A30", unseen))
                    .andThen(text(EVIDENCE, "B30", "Avtalen"))))
        .satisfiesExactly(
            line -> assertThat(line).contains("Svar!A1: warning:").endsWith("[rows-missing]"),
            line -> assertThat(line).contains("Svar!B5: warning:").endsWith("[row-not-read]"),
            line -> assertThat(line).contains("Svar!F60: warning:").endsWith("[row-not-read]"),
            line ->
                assertThat(line)
                    .contains("Mer dokumentasjon!A30: error:")
                    .endsWith("[value-missing]"));
  }

  @Test
  void textsThatCannotBeSeenAreNone() {
    assertThat(
            said(
                text(ANSWERS, "P3", "\u00A0")
                    .andThen(text(ANSWERS, "G3", "\u200B"))
                    .andThen(text(MUNICIPALITIES, "A30", "\u00A0"))
                    .andThen(text(COLLABORATION, "B40", "\u00A0"))))
        .isEmpty();
  }

  @Test
  void commentsOnCellsAreToldOf() {
    assertThat(
            said(
                workbook -> {
                  Sheet sheet = workbook.getSheet(ANSWERS);
                  Comment comment =
                      sheet
                          .createDrawingPatriarch()
                          .createCellComment(new XSSFClientAnchor(0, 0, 0, 0, 6, 2, 8, 4));
                  comment.setString(new XSSFRichTextString("Er dette rett?"));
                }))
        .containsExactly(
            "fil.xlsx:Svar!A1: warning: Arket «Svar» har kommentarer til cellene, og de blir ikke"
                + " lest. Flytt det som skal være med, til merknaden. [sheet-comments]");
  }

  @Test
  void aHeadingThatStandsTwiceIsTold() {
    assertThat(said(text(ANSWERS, "P1", "Merknad")))
        .singleElement()
        .asString()
        .contains("Svar!P1: error:")
        .endsWith("[column-duplicate]");
  }

  @Test
  void aSheetWithoutItsHeadingsIsMissedAndItsContentIsToldOf() {
    assertThat(said(text(ANSWERS, "F1", "Tilstand")))
        .satisfiesExactly(
            line ->
                assertThat(line)
                    .contains("fil.xlsx:1:1: error: Ingen ark har overskriftene «Kode», «Status»")
                    .endsWith("[sheet-missing]"),
            line -> assertThat(line).endsWith("[sheet-not-read]"));
  }

  @Test
  void twoSheetsOfAnswersAreTold() {
    assertThat(said(workbook -> workbook.cloneSheet(workbook.getSheetIndex(ANSWERS))))
        .singleElement()
        .asString()
        .contains("Svar (2)!A1: error: Både dette arket og «Svar»")
        .endsWith("[sheet-duplicate]");
  }
}
