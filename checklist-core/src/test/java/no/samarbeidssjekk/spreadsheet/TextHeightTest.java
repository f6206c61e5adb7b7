package no.samarbeidssjekk.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextHeightTest {

  private static final double LINE = TextHeight.of("", 11, 10);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      textBlock =
          """
          1|0123456789
          2|0123456789 0
          1|012 456 89
          2|0123 56789a
          2|0123456789a
          3|0123456789abcdefghijk
          3|01 0123456789a
          3|a~b~c
          3|a~~b
          2|~b
          """)
  void aTextTakesTheLinesThatItsWordsFill(int lines, String text) {
    assertThat(TextHeight.of(text.replace('~', '\n'), 11, 10)).isEqualTo(lines * LINE);
  }

  @ParameterizedTest
  @CsvSource({"11,1", "22,2"})
  void largerLettersTakeMoreRoom(int points, int factor) {
    assertThat(TextHeight.of("12345", points, 10)).isEqualTo(factor * LINE);
    assertThat(TextHeight.of("123456", points, 10)).isEqualTo(factor * factor * LINE);
  }

  @ParameterizedTest
  @CsvSource({"25,410", "1000,410"})
  void noRowIsHigherThanSpreadsheetsAllow(int lines, double limit) {
    assertThat(TextHeight.of("a\n".repeat(lines), 11, 10)).isLessThan(limit).isGreaterThan(390);
  }
}
