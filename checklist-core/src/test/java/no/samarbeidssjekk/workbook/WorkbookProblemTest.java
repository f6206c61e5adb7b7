package no.samarbeidssjekk.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.problem.InvalidDocumentException;
import no.samarbeidssjekk.problem.Problem;
import no.samarbeidssjekk.problem.ProblemCode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of a workbook in which something is wrong: each with its sheet and cell. */
class WorkbookProblemTest {

  private static final String ANSWERS = "Svar";
  private static final String COLLABORATION = "Samarbeidet";
  private static final String MUNICIPALITIES = "Kommuner";
  private static final String EVIDENCE = "Mer dokumentasjon";

  private static final byte[] WORKBOOK = Workbooks.written(Workbooks.example(), Language.BOKMAL);

  private static final List<String> BEFORE = Workbooks.problems(WORKBOOK);

  /** What is said of the workbook after a change, but not before it. */
  private static List<String> said(Consumer<XSSFWorkbook> change) {
    return Workbooks.problems(Workbooks.changed(WORKBOOK, change)).stream()
        .filter(line -> !BEFORE.contains(line))
        .toList();
  }

  private static Cell cell(XSSFWorkbook workbook, String sheet, String name) {
    CellReference reference = new CellReference(name);
    Sheet found = workbook.getSheet(sheet);
    Row row = found.getRow(reference.getRow());
    if (row == null) {
      row = found.createRow(reference.getRow());
    }
    Cell cell = row.getCell(reference.getCol());
    return cell == null ? row.createCell(reference.getCol()) : cell;
  }

  private static Consumer<XSSFWorkbook> text(String sheet, String name, String text) {
    return workbook -> cell(workbook, sheet, name).setCellValue(text);
  }

  private static Consumer<XSSFWorkbook> blank(String sheet, String name) {
    return workbook -> cell(workbook, sheet, name).setBlank();
  }

  private static Consumer<XSSFWorkbook> number(String sheet, String name, double number) {
    return workbook -> cell(workbook, sheet, name).setCellValue(number);
  }

  private static Consumer<XSSFWorkbook> formula(String sheet, String name, String formula) {
    return workbook -> cell(workbook, sheet, name).setCellFormula(formula);
  }

  @Test
  void aStatusThatIsNoneIsToldWithTheNearest() {
    assertThat(said(text(ANSWERS, "F3", "påå plass")))
        .containsExactly(
            "fil.xlsx:Svar!F3: error: «påå plass» er ikke en gyldig status. Mente du «på plass»?"
                + " [status-unknown]");
  }

  @Test
  void wordsOfAnotherLanguageAndForgivenSpellingAreUnderstood() {
    assertThat(
            said(
                text(ANSWERS, "F3", " PAA-PLASS ")
                    .andThen(text(ANSWERS, "F4", "manglar"))
                    .andThen(text(ANSWERS, "F5", "don't know"))
                    .andThen(text(COLLABORATION, "A3", "Namn på samarbeidet"))
                    .andThen(text(ANSWERS, "I1", "  action "))))
        .noneMatch(line -> line.contains(": error:"));
  }

  @Test
  void aMissingReasonIsAskedForInItsCell() {
    assertThat(said(text(ANSWERS, "F29", "ikke relevant").andThen(blank(ANSWERS, "H29"))))
        .containsExactly(
            "fil.xlsx:Svar!H29: error: «KV-04» er «ikke relevant», og det må begrunnes. Skriv"
                + " grunnen i denne cellen. [reason-missing]");
  }

  @Test
  void everythingWrongIsToldAtOnceInTheOrderOfTheWorkbook() {
    assertThat(
            said(
                text(ANSWERS, "F4", "kanskje")
                    .andThen(text(ANSWERS, "I5", "Øve").andThen(text(ANSWERS, "K5", "15.06.2026")))
                    .andThen(text(ANSWERS, "A6", "RB-55"))
                    .andThen(number(MUNICIPALITIES, "A2", 301))
                    .andThen(text(COLLABORATION, "B4", "1"))
                    .andThen(text(EVIDENCE, "A2", "ZZ-01"))))
        .satisfiesExactly(
            line -> assertThat(line).contains("Samarbeidet!B4").endsWith("[form-unknown]"),
            line ->
                assertThat(line)
                    .isEqualTo(
                        "fil.xlsx:Kommuner!A2: error: «301» er ikke et kommunenummer. Skriv fire"
                            + " siffer; har regnearket fjernet en null først, gjør du cellen om"
                            + " til tekst og skriver for eksempel 0301."
                            + " [municipality-number-format]"),
            line -> assertThat(line).contains("Svar!A1").endsWith("[rows-missing]"),
            line -> assertThat(line).contains("Svar!F4").endsWith("[status-unknown]"),
            line ->
                assertThat(line)
                    .contains("Svar!K5")
                    .contains("for eksempel 2026-06-15")
                    .endsWith("[date-format]"),
            line -> assertThat(line).contains("Svar!A6").endsWith("[item-unknown]"),
            line -> assertThat(line).contains("Mer dokumentasjon!A2").endsWith("[item-unknown]"));
  }

  @Test
  void aNumberOfAMunicipalityMayBeANumber() {
    assertThat(said(number(MUNICIPALITIES, "A2", 5054))).isEmpty();
  }

  @Test
  void aFormulaIsNeverReckonedNorItsLastResultRead() {
    assertThat(
            said(
                formula(ANSWERS, "F3", "\"på \"&\"plass\"")
                    .andThen(formula(ANSWERS, "G4", "HYPERLINK(\"https://example.org\",\"x\")"))
                    .andThen(formula(COLLABORATION, "B3", "1+1"))))
        .containsExactly(
            "fil.xlsx:Samarbeidet!B3: error: Cellen inneholder en formel, og formler blir ikke"
                + " regnet ut. Skriv verdien selv. [cell-formula]",
            "fil.xlsx:Svar!F3: error: Cellen inneholder en formel, og formler blir ikke regnet ut."
                + " Skriv verdien selv. [cell-formula]",
            "fil.xlsx:Svar!G4: error: Cellen inneholder en formel, og formler blir ikke regnet ut."
                + " Skriv verdien selv. [cell-formula]");
  }

  @Test
  void cellsThatOneFormulaFillsAreFormulasToo() {
    assertThat(
            said(
                workbook ->
                    workbook
                        .getSheet(ANSWERS)
                        .setArrayFormula(
                            "B20:B22", org.apache.poi.ss.util.CellRangeAddress.valueOf("G3:G5"))))
        .hasSize(2)
        .allSatisfy(line -> assertThat(line).endsWith("[cell-formula]"));
  }

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
  void whatIsMissingIsAskedForInItsCell() {
    assertThat(
            said(
                blank(COLLABORATION, "B3")
                    .andThen(blank(ANSWERS, "F3"))
                    .andThen(text(ANSWERS, "G3", "Uten status"))
                    .andThen(text(ANSWERS, "J4", "beredskapskoordinator"))
                    .andThen(blank(ANSWERS, "I4"))
                    .andThen(text(EVIDENCE, "B30", "Uten kode"))
                    .andThen(text(MUNICIPALITIES, "B30", "Uten nummer"))))
        .allSatisfy(
            line ->
                assertThat(line)
                    .endsWith(" error: Her mangler det en verdi. Fyll ut cellen. [value-missing]"))
        .extracting(line -> line.replaceFirst(" error: .*", ""))
        .containsExactly(
            "fil.xlsx:Samarbeidet!B3:",
            "fil.xlsx:Kommuner!A30:",
            "fil.xlsx:Svar!F3:",
            "fil.xlsx:Svar!I4:",
            "fil.xlsx:Mer dokumentasjon!A30:");
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

  @Test
  void whatWouldBeWrittenOtherwiseInYamlIsToldAsOfCells() {
    assertThat(
            said(
                text(COLLABORATION, "B22", "unntatt offentlighet")
                    .andThen(text(ANSWERS, "G4", "a_x0007_b"))))
        .allSatisfy(line -> assertThat(line).doesNotContain("{", "basis:", "reason:", "YAML"))
        .extracting(line -> line.replaceFirst(".*\\[", "["))
        .containsExactly("[marking-basis-missing]", "[yaml-character]");
  }

  @Test
  void notApplicableIsRefusedWhereTheChecklistRefusesIt() {
    assertThat(said(text(ANSWERS, "F2", "not applicable").andThen(text(ANSWERS, "H2", "x"))))
        .singleElement()
        .asString()
        .contains("Svar!F2: error:")
        .endsWith("[not-applicable-refused]");
  }

  @Test
  void everySentenceIsOneInEachLanguage() throws Exception {
    byte[] bad =
        Workbooks.changed(
            WORKBOOK,
            text(ANSWERS, "F4", "kanskje")
                .andThen(formula(ANSWERS, "F5", "1+1"))
                .andThen(text(ANSWERS, "P1", "Vår")));
    try {
      Workbooks.checked(bad);
    } catch (InvalidDocumentException e) {
      assertThat(e.problems())
          .allSatisfy(
              problem ->
                  assertThat(Language.values())
                      .extracting(language -> problem.sentence().in(language))
                      .doesNotHaveDuplicates()
                      .allMatch(sentence -> sentence.matches("(?s).+[.?]")));
      Set<ProblemCode> codes = e.problems().stream().map(Problem::code).collect(Collectors.toSet());
      assertThat(codes)
          .containsAll(
              EnumSet.copyOf(
                  Arrays.asList(
                      ProblemCode.STATUS_UNKNOWN,
                      ProblemCode.CELL_FORMULA,
                      ProblemCode.COLUMN_NOT_READ)));
    }
  }
}
