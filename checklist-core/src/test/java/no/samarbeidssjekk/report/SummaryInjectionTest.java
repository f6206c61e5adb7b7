package no.samarbeidssjekk.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SummaryInjectionTest {

  private static final long LINES = TypedText.summarise(TypedText.HARMLESS).lines().count();

  @ParameterizedTest
  @MethodSource("no.samarbeidssjekk.report.HostileTexts#all")
  void aTextNeitherBreaksALineNorSteersTheScreen(String text) {
    assertThat(TypedText.summarise(text))
        .hasLineCount((int) LINES)
        .doesNotContainPattern("[\\p{Cc}\\p{Cf}&&[^\\n]]");
  }
}
