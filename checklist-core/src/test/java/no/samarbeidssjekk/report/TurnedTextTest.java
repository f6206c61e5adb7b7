package no.samarbeidssjekk.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TurnedTextTest {

  private static final String TURNED_AND_HIDDEN =
      "gnp.\u202Elmx\u202C \u2067b\u2069 \u200Fc\u061C d\u200Be\uFEFFf\u2060g\u200Dh";
  private static final String SHOWN =
      "gnp.\uFFFDlmx\uFFFD \uFFFDb\uFFFD \uFFFDc\uFFFD d\uFFFDe\uFFFDf\uFFFDg\uFFFDh";
  private static final String HARMLESS =
      "familie \uD83D\uDC68\u200D\uD83D\uDC69, kommune\u00ADdirektør";

  @ParameterizedTest
  @EnumSource(
      names = {"JSON", "WORKBOOK", "PDF"},
      mode = EnumSource.Mode.EXCLUDE)
  void whatTurnsOrHidesTextIsShownInItsPlace(ReportFormat format) {
    assertThat(TypedText.render(format, TURNED_AND_HIDDEN))
        .contains(SHOWN)
        .doesNotContainPattern("[\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]");
  }

  @ParameterizedTest
  @EnumSource(
      names = {"JSON", "WORKBOOK", "PDF"},
      mode = EnumSource.Mode.EXCLUDE)
  void whatJoinsPicturesOrDividesAWordIsKept(ReportFormat format) {
    assertThat(TypedText.render(format, HARMLESS)).contains(HARMLESS);
  }
}
