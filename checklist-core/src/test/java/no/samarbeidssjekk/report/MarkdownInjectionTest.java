package no.samarbeidssjekk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.samarbeidssjekk.language.Visible;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownInjectionTest {

  private static final List<Extension> GITHUB =
      List.of(TablesExtension.create(), StrikethroughExtension.create());
  private static final Element HARMLESS = shown(TypedText.HARMLESS, TypedText.HARMLESS, GITHUB);

  @ParameterizedTest
  @MethodSource("no.samarbeidssjekk.report.HostileTexts#all")
  void aTextIsShownAsItWasTyped(String text) {
    String expected =
        HARMLESS.wholeText().replace(TypedText.HARMLESS, Visible.inDocument(text).strip());
    assertThat(oneSpaced(shown(text, text, GITHUB).wholeText())).isEqualTo(oneSpaced(expected));
  }

  @ParameterizedTest
  @MethodSource("no.samarbeidssjekk.report.HostileTexts#all")
  void aTextAddsNoElementAttributeOrComment(String text) {
    assertThat(Outline.of(shown(text, text, GITHUB))).isEqualTo(Outline.of(HARMLESS));
  }

  @ParameterizedTest
  @MethodSource("no.samarbeidssjekk.report.HostileTexts#all")
  void aViewerThatLinksAddressesLinksThemToNothingElse(String text) {
    List<Extension> eager = List.of(TablesExtension.create(), AutolinkExtension.create());
    assertThat(shown(text, text, eager).select("a"))
        .allSatisfy(link -> assertThat(link.attr("href")).isEqualTo(link.text()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org",
        "http://example.org:8080/a",
        "https://example.org/a-b_c_/?q=1&b=2#part",
        "https://example.org/(a)*b*~c~$d$;e!"
      })
  void aWebAddressIsALinkToItself(String link) {
    assertThat(shown(TypedText.HARMLESS, link, GITHUB).select("a"))
        .hasSize(5)
        .allSatisfy(
            element -> {
              assertThat(element.attr("href")).isEqualTo(link);
              assertThat(element.text()).isEqualTo(link);
            });
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      textBlock =
          """
          https://example.org, https\\://example.org
          www.example.org, www\\.example.org
          $x$, \\$x\\$
          ===, \\===
          """)
  void whatOnlySomeViewersTakeForMoreThanTextIsEscapedToo(String text, String escaped) {
    assertThat(MarkdownEscape.escape(text)).isEqualTo(escaped);
  }

  private static Element shown(String text, String link, List<Extension> extensions) {
    String markdown = TypedText.render(ReportFormat.MARKDOWN, text, link);
    return Jsoup.parse(
        HtmlRenderer.builder()
            .extensions(extensions)
            .build()
            .render(Parser.builder().extensions(extensions).build().parse(markdown)));
  }

  private static String oneSpaced(String text) {
    return text.replaceAll("[\\s\\p{Z}\\x{85}]+", " ");
  }
}
