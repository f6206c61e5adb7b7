package no.samarbeidssjekk.report;

import static org.assertj.core.api.Assertions.assertThat;

import no.samarbeidssjekk.language.Visible;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlInjectionTest {

  private static final Document HARMLESS = document(TypedText.HARMLESS, TypedText.HARMLESS);

  @ParameterizedTest
  @MethodSource("no.samarbeidssjekk.report.HostileTexts#all")
  void aTextIsShownAsItWasTyped(String text) {
    assertThat(document(text, text).wholeText())
        .isEqualToNormalizingNewlines(
            HARMLESS.wholeText().replace(TypedText.HARMLESS, Visible.inDocument(text)));
  }

  @ParameterizedTest
  @MethodSource("no.samarbeidssjekk.report.HostileTexts#all")
  void aTextAddsNoElementAttributeOrComment(String text) {
    assertThat(Outline.of(document(text, text))).isEqualTo(Outline.of(HARMLESS));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org",
        "http://example.org:8080/a",
        "https://example.org/a-b_c/?q=1&copy=2#part",
        "https://example.org/(a)*b*~c$d;e!"
      })
  void aWebAddressIsALinkToItself(String link) {
    assertThat(document(TypedText.HARMLESS, link).select("a[href]:not([href^=#])"))
        .hasSize(5)
        .allSatisfy(
            element -> {
              assertThat(element.attr("href")).isEqualTo(link);
              assertThat(element.text()).isEqualTo(link);
              assertThat(element.attr("rel")).isEqualTo("noreferrer");
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          javascript:alert(1)
          JaVaScRiPt:alert(1)
          javascript://example.org/%0aalert(1)
          data:text/html,x
          file:///etc/passwd
          ftp://example.org/
          mailto:post@example.org
          //example.org
          example.org
          https://
          https:///x
          https://example.org@example.com/
          ' https://example.org'
          'https://example.org/
          x'
          https://example.org/"x"
          sak 22/21 i arkivet
          """)
  void anyOtherPlaceIsShownAsText(String link) {
    Document document = document(TypedText.HARMLESS, link);
    assertThat(document.select("a[href]:not([href^=#])")).isEmpty();
    assertThat(document.wholeText()).contains(link);
  }

  private static Document document(String text, String link) {
    return Jsoup.parse(TypedText.render(ReportFormat.HTML, text, link));
  }
}
