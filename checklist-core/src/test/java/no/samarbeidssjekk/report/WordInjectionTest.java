package no.samarbeidssjekk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.samarbeidssjekk.language.Visible;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("injection")
class WordInjectionTest {

  private static final byte[] HARMLESS_BYTES = bytes(TypedText.HARMLESS);
  private static final Map<String, List<String>> HARMLESS_OUTLINES = outlines(HARMLESS_BYTES);
  private static final WordFile HARMLESS = WordFile.read(HARMLESS_BYTES);

  @ParameterizedTest
  @MethodSource({
    "no.samarbeidssjekk.report.HostileTexts#chosen",
    "no.samarbeidssjekk.report.HostileTexts#together"
  })
  void aTextIsShownAsItWasTypedAndAddsNothingButLinesAndTabs(String text) {
    byte[] bytes = bytes(text);
    WordFile word = WordFile.read(bytes);
    String line = shown(text).replaceAll("[\n\t]", " ");

    assertThat(word.text()).isEqualTo(HARMLESS.text().replace(TypedText.HARMLESS, shown(text)));
    assertThat(word.headers())
        .isEqualTo(
            HARMLESS.headers().stream()
                .map(header -> header.replace(TypedText.HARMLESS, line).strip())
                .toList());
    assertThat(outlines(bytes)).isEqualTo(HARMLESS_OUTLINES);
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
    assertThat(withLink(link).links()).hasSize(5).containsOnly(link);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"file:///etc/passwd", "mailto:post@example.org", "\\\\server\\share", "x"})
  void anyOtherPlaceIsShownAsText(String link) {
    WordFile word = withLink(link);

    assertThat(word.links()).isEmpty();
    assertThat(word.text()).contains(link);
  }

  /** The text with a line feed for every line break, and «�» for what no XML may hold. */
  private static String shown(String text) {
    return Visible.inDocument(text)
        .replaceAll("[\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F]", "\uFFFD")
        .replaceAll("\\R", "\n");
  }

  /** What each part but the pictures consists of, without lines, tabs, and texts. */
  private static Map<String, List<String>> outlines(byte[] file) {
    Map<String, List<String>> outlines = new TreeMap<>();
    WordFile.parts(file).forEach((name, part) -> outlines.put(name, outline(part)));
    outlines.keySet().removeIf(name -> name.endsWith(".png"));
    return outlines;
  }

  private static List<String> outline(byte[] part) {
    Document document = Jsoup.parse(new String(part, StandardCharsets.UTF_8), Parser.xmlParser());
    document.select("w|r > w|br, w|r > w|tab").remove();
    document.select("w|t + w|t").remove();
    document.select("[descr]").attr("descr", "");
    document.select("w|tblCaption").attr("w:val", "");
    return Outline.of(document);
  }

  private static byte[] bytes(String text) {
    return TypedText.bytes(ReportFormat.WORD, ReportKind.FULL, text, text);
  }

  private static WordFile withLink(String link) {
    return WordFile.read(
        TypedText.bytes(ReportFormat.WORD, ReportKind.FULL, TypedText.HARMLESS, link));
  }
}
