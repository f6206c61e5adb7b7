package no.samarbeidssjekk.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptTest {

  @ParameterizedTest
  @CsvSource({
    "status: delvs,9,8",
    "status: delvs,99,13",
    "a\u0301b: c,4,2",
    "漢字: c,3,4",
    "😀😀: c,3,4",
    "a\u202Eb: c,3,2"
  })
  void theCaretStandsBelowTheCharacter(String line, int column, int spaces) {
    assertThat(excerpt(line, 1, column).caret()).isEqualTo(" ".repeat(spaces) + "^");
  }

  @Test
  void everyTabIsOneSpace() {
    assertThat(excerpt("\t\ta: b", 1, 3)).isEqualTo(new Excerpt("  a: b", "  ^"));
  }

  @Test
  void whatSteersATerminalIsShownAsAMark() {
    assertThat(excerpt("a\u001B[31mb\u009B\u202E", 1, 1).line())
        .isEqualTo("a\uFFFD[31mb\uFFFD\uFFFD");
  }

  @ParameterizedTest
  @CsvSource({"1", "40", "5000", "9999", "10000", "10003"})
  void aLongLineIsCutAroundTheCaret(int column) {
    Excerpt excerpt = excerpt("æ".repeat(5000) + "b".repeat(5000), 1, column);

    assertThat(excerpt.line()).hasSizeBetween(51, 82);
    assertThat(excerpt.caret()).hasSizeLessThanOrEqualTo(excerpt.line().length() + 1);
    assertThat(excerpt.line().startsWith("…")).isEqualTo(column > 51);
    assertThat(excerpt.line().endsWith("…")).isEqualTo(column < 9900);
  }

  @Test
  void aLineOfOrdinaryLengthIsShownWhole() {
    String line = "a".repeat(80);

    assertThat(excerpt(line, 1, 1).line()).isEqualTo(line);
    assertThat(excerpt(line, 1, 80).line()).isEqualTo(line);
  }

  @ParameterizedTest
  @CsvSource({"1,a: b", "2,c: d", "3,e: f", "4,g: h"})
  void linesEndAsTheyDoInYaml(int line, String expected) {
    assertThat(excerpt("a: b\r\nc: d\re: f\u2028g: h", line, 1).line()).isEqualTo(expected);
  }

  @Test
  void inJsonARareLineBreakIsACharacter() {
    assertThat(excerpt("{\"a\":\n\"b\u2028c\"}", 2, 4)).isEqualTo(new Excerpt("\"b c\"}", "   ^"));
  }

  @ParameterizedTest
  @CsvSource({"'',1", "'a: b',2", "'a: b\n  \nc: d',2", "'a\0b\0',1"})
  void withoutAReadableLineThereIsNone(String document, int line) {
    assertThat(Excerpt.of(document, new Position(line, 1))).isEmpty();
  }

  @Test
  void bothLinesAreIndented() {
    assertThat(new Excerpt("a: b", "   ^").indented()).isEqualTo("    a: b\n       ^\n");
  }

  private static Excerpt excerpt(String document, int line, int column) {
    return Excerpt.of(document, new Position(line, column)).orElseThrow();
  }
}
