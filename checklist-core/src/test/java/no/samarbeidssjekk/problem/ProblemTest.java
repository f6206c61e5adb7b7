package no.samarbeidssjekk.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.language.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemTest {

  private static final LocalizedText SENTENCE = LocalizedText.of("Feil.", "Gale.", "Wrong.");

  static List<List<Object>> texts() {
    return List.of(
        List.of("", "1:1"),
        List.of("abc", "1:4"),
        List.of("abc\n", "2:1"),
        List.of("a\r\nb\rc", "3:2"),
        List.of("a\n\n😀å", "3:3"));
  }

  @Test
  void aProblemIsOneLineInTheLanguageAskedFor() {
    Problem problem = new Problem("a.yaml", new Position(3, 14), ProblemCode.DATE_FORMAT, SENTENCE);

    assertThat(problem.line(Language.BOKMAL)).isEqualTo("a.yaml:3:14: error: Feil. [date-format]");
    assertThat(problem.line(Language.NYNORSK)).isEqualTo("a.yaml:3:14: error: Gale. [date-format]");
    assertThat(problem.line(Language.ENGLISH))
        .isEqualTo("a.yaml:3:14: error: Wrong. [date-format]");
  }

  @ParameterizedTest
  @CsvSource({"1, 1, A1", "12, 6, F12", "7, 26, Z7", "7, 27, AA7", "9, 703, AAA9"})
  void aPlaceInAWorkbookIsASheetAndACell(int row, int column, String cell) {
    Position position =
        new Position(row, column, Optional.of(new Position.SheetName(2, "Vår\u001B[1m")));

    assertThat(
            new Problem("a.xlsx", position, ProblemCode.CELL_FORMULA, SENTENCE)
                .line(Language.BOKMAL))
        .isEqualTo("a.xlsx:Vår\uFFFD[1m!" + cell + ": error: Feil. [cell-formula]");
  }

  @Test
  void sheetsComeInTheOrderOfTheWorkbook() {
    Position last = new Position(1, 1, Optional.of(new Position.SheetName(2, "A")));
    Position first = new Position(9, 9, Optional.of(new Position.SheetName(1, "B")));

    assertThat(last).isGreaterThan(first);
    assertThat(first).isGreaterThan(Position.START);
  }

  @Test
  void aWarningSaysSo() {
    Problem problem = new Problem("a", Position.START, ProblemCode.NOTE_REPEATED, SENTENCE);

    assertThat(problem.line(Language.BOKMAL)).isEqualTo("a:1:1: warning: Feil. [note-repeated]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar-EG-u-nu-arab", "fa-IR-u-nu-arabext", "tr-TR", "nb-NO"})
  void theMachinesLanguageDoesNotChangeTheLine(String language) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(language));
      Problems problems = new Problems("a");
      problems.report(new Position(1234, 56), ProblemCode.YAML_DEPTH, 1234);

      assertThat(problems.inDocumentOrder())
          .extracting(problem -> problem.line(Language.ENGLISH))
          .containsExactly(
              "a:1234:56: error: The content has indentation or brackets in more than 1234 levels. Remove the brackets"
                  + " or indentation that should not be there. [yaml-depth]");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void problemsComeInTheOrderOfTheDocumentAndOnce() {
    Problems problems = new Problems("a");
    problems.report(new Position(10, 1), ProblemCode.YAML_TAG);
    problems.report(new Position(2, 10), ProblemCode.YAML_TAG);
    problems.report(new Position(2, 9), ProblemCode.YAML_TAG);
    problems.report(new Position(2, 9), ProblemCode.YAML_TAG);
    problems.report(new Position(2, 9), ProblemCode.YAML_TAB);

    assertThat(problems.inDocumentOrder())
        .extracting(problem -> problem.position() + " " + problem.code())
        .containsExactly("2:9 YAML_TAB", "2:9 YAML_TAG", "2:10 YAML_TAG", "10:1 YAML_TAG");
  }

  @Test
  void readingEndsWithAValueAndItsWarningsOrWithEverythingThatIsWrong()
      throws InvalidDocumentException {
    Problems problems = new Problems("a");
    problems.report(Position.START, ProblemCode.NOTE_REPEATED, "3", "RB-01, RB-02, RB-03");

    Checked<String> checked = problems.checked(() -> "read");
    assertThat(checked.value()).isEqualTo("read");
    assertThat(checked.warnings())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.NOTE_REPEATED);

    problems.report(Position.START, ProblemCode.DOCUMENT_EMPTY);
    assertThatThrownBy(() -> problems.checked(() -> "read"))
        .isInstanceOf(InvalidDocumentException.class)
        .hasMessageStartingWith("a:1:1: error: The file is empty.")
        .hasMessageContaining("[note-repeated]");
  }

  @ParameterizedTest
  @MethodSource("texts")
  void thePlaceAfterATextCountsLinesAndCharacters(List<Object> text) {
    assertThat(Position.endOf(text.get(0).toString())).hasToString(text.get(1).toString());
  }

  @Test
  void linesAndColumnsBeginAtOne() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Position(0, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Position(1, 0));
  }
}
