package no.samarbeidssjekk.report;

import static org.assertj.core.api.Assertions.assertThat;

import no.samarbeidssjekk.language.Visible;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShortReportInjectionTest {

  private static final Document HARMLESS = document(TypedText.HARMLESS);

  @ParameterizedTest
  @MethodSource("no.samarbeidssjekk.report.HostileTexts#all")
  void aTextIsShownAsItWasTyped(String text) {
    assertThat(document(text).wholeText())
        .isEqualToNormalizingNewlines(
            HARMLESS.wholeText().replace(TypedText.HARMLESS, Visible.inDocument(text)));
  }

  @ParameterizedTest
  @MethodSource("no.samarbeidssjekk.report.HostileTexts#all")
  void aTextAddsNoElementAttributeOrComment(String text) {
    assertThat(Outline.of(document(text))).isEqualTo(Outline.of(HARMLESS));
  }

  private static Document document(String text) {
    return Jsoup.parse(TypedText.render(ReportFormat.HTML, ReportKind.SHORT, text, text));
  }
}
