package no.samarbeidssjekk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samarbeidssjekk.assessment.Evidence;
import no.samarbeidssjekk.gap.GapAnalysis;
import no.samarbeidssjekk.language.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The form of every HTML report: what browsers, screen readers and a strict network may expect. */
class HtmlFormTest {

  /** A report with the result that it shows. */
  record Page(String name, GapAnalysis analysis, Language language, String html) {

    boolean isOfExample() {
      return name.endsWith(".yaml");
    }

    Document document() {
      return Jsoup.parse(html);
    }

    @Override
    public String toString() {
      return name + " " + language.code();
    }
  }

  private static final List<Page> PAGES = allPages();

  static List<Page> pages() {
    return PAGES;
  }

  private static List<Page> allPages() {
    Stream<Page> examples =
        Examples.samples(ReportFormat.HTML)
            .map(
                sample ->
                    new Page(
                        fileName(sample.example()),
                        Examples.read(sample.example()),
                        sample.language(),
                        sample.text()));
    Stream<Page> sketches =
        Sketch.everyBranch().stream()
            .flatMap(
                sketch ->
                    Arrays.stream(Language.values())
                        .map(
                            language ->
                                new Page(
                                    "sketch",
                                    sketch.analysis(),
                                    language,
                                    sketch.render(ReportFormat.HTML, language))));
    return Stream.concat(examples, sketches).toList();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aParserFindsNoError(Page page) {
    Parser parser = Parser.htmlParser().setTrackErrors(10);
    parser.parseInput(page.html(), "");
    assertThat(parser.getErrors()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void headingsFormATreeUnderOneTitle(Page page) {
    List<Integer> depths =
        page.document().select("h1, h2, h3, h4, h5, h6").stream()
            .map(heading -> Integer.valueOf(heading.normalName().substring(1)))
            .toList();
    assertThat(depths).startsWith(1).containsOnlyOnce(1);
    for (int i = 1; i < depths.size(); i++) {
      assertThat(depths.get(i)).isLessThanOrEqualTo(depths.get(i - 1) + 1);
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyReferenceInThePageHasItsOneTarget(Page page) {
    Document document = page.document();
    List<String> ids = document.select("[id]").stream().map(Element::id).toList();
    assertThat(ids).doesNotHaveDuplicates().doesNotContain("");
    assertThat(ids)
        .containsAll(
            document.select("[aria-labelledby]").eachAttr("aria-labelledby").stream()
                .flatMap(names -> Arrays.stream(names.split(" ")))
                .toList());
    assertThat(ids)
        .containsAll(
            document.select("a[href^=#]").eachAttr("href").stream()
                .map(href -> href.substring(1))
                .toList());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void thePageNamesItsLanguageTitleAndTables(Page page) {
    Document document = page.document();
    assertThat(document.select("html").attr("lang")).isEqualTo(page.language().code());
    assertThat(document.title()).isEqualTo(document.select("h1").text());
    assertThat(document.select("table"))
        .isNotEmpty()
        .allSatisfy(table -> assertThat(table.select("> caption").text()).isNotBlank());
    assertThat(document.select("th:not([scope])")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void thePageAsksTheNetworkForNothing(Page page) {
    Document document = page.document();
    assertThat(document.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .isEqualTo("default-src 'none'; style-src 'unsafe-inline'");
    assertThat(document.select("script, link, img, iframe, object, embed, base, form, [src]"))
        .isEmpty();
    assertThat(document.select("*"))
        .flatExtracting(element -> element.attributes().asList())
        .noneMatch(attribute -> attribute.getKey().startsWith("on"));
    assertThat(document.select("style").html()).doesNotContain("url(", "@import", "//");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void thePageLinksOnlyToTheEvidence(Page page) {
    Set<String> evidence =
        page.analysis().assessment().answers().values().stream()
            .flatMap(answer -> answer.evidence().stream())
            .map(Evidence::link)
            .flatMap(Optional::stream)
            .collect(Collectors.toUnmodifiableSet());
    Document document = page.document();
    List<String> links = document.select("a[href]:not([href^=#])").eachAttr("href");
    assertThat(evidence).containsAll(links);
    document.select("a").remove();
    assertThat(document.html()).doesNotContain("http://", "https://");
  }

  private static String fileName(Path file) {
    return String.valueOf(file.getFileName());
  }
}
