package no.samarbeidssjekk.workbook;

import static no.samarbeidssjekk.workbook.ChangedCells.ANSWERS;
import static no.samarbeidssjekk.workbook.ChangedCells.COLLABORATION;
import static no.samarbeidssjekk.workbook.ChangedCells.EVIDENCE;
import static no.samarbeidssjekk.workbook.ChangedCells.MUNICIPALITIES;
import static no.samarbeidssjekk.workbook.ChangedCells.WORKBOOK;
import static no.samarbeidssjekk.workbook.ChangedCells.blank;
import static no.samarbeidssjekk.workbook.ChangedCells.formula;
import static no.samarbeidssjekk.workbook.ChangedCells.number;
import static no.samarbeidssjekk.workbook.ChangedCells.said;
import static no.samarbeidssjekk.workbook.ChangedCells.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.problem.InvalidDocumentException;
import no.samarbeidssjekk.problem.Problem;
import no.samarbeidssjekk.problem.ProblemCode;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;

/**
 * What is said of values that cannot be used, and of those that are missing: each with its cell.
 */
class WorkbookProblemTest {

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
                        .setArrayFormula("B20:B22", CellRangeAddress.valueOf("G3:G5"))))
        .hasSize(2)
        .allSatisfy(line -> assertThat(line).endsWith("[cell-formula]"));
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
  void everySentenceIsOneInEachLanguage() {
    byte[] bad =
        Workbooks.changed(
            WORKBOOK,
            text(ANSWERS, "F4", "kanskje")
                .andThen(formula(ANSWERS, "F5", "1+1"))
                .andThen(text(ANSWERS, "P1", "Vår")));
    InvalidDocumentException refusal =
        catchThrowableOfType(InvalidDocumentException.class, () -> Workbooks.checked(bad));
    assertThat(refusal.problems())
        .allSatisfy(
            problem ->
                assertThat(Language.values())
                    .extracting(language -> problem.sentence().in(language))
                    .doesNotHaveDuplicates()
                    .allMatch(sentence -> sentence.matches("(?s).+[.?]")))
        .extracting(Problem::code)
        .contains(
            ProblemCode.STATUS_UNKNOWN, ProblemCode.CELL_FORMULA, ProblemCode.COLUMN_NOT_READ);
  }
}
