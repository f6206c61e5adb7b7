package no.samarbeidssjekk.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.report.Examples.Sample;
import no.samarbeidssjekk.report.WordFile.Heading;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLanguage;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FontsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Word reports say what HTML reports say, in files that Word takes for its own. */
@Tag("reports")
class WordReportTest {

  record Page(Sample sample, WordFile word, Document html) {

    @Override
    public String toString() {
      return sample.toString();
    }
  }

  private static final String WORD =
      "declare namespace w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' ";

  private static final List<Page> PAGES =
      Examples.samples(ReportFormat.WORD)
          .filter(WordReportTest::isTaken)
          .map(sample -> new Page(sample, WordFile.read(sample.render()), html(sample)))
          .toList();

  /** Every full report, and the short ones of one example; those of the others take time. */
  private static boolean isTaken(Sample sample) {
    return sample.request().kind() == ReportKind.FULL
        || sample.example().equals(Examples.files().get(0));
  }

  /** The HTML report, without the symbols that only decorate. */
  private static Document html(Sample sample) {
    Document html =
        Jsoup.parse(new Sample(sample.example(), sample.request(), ReportFormat.HTML).text());
    html.select(".symbol").remove();
    return html;
  }

  static List<Page> pages() {
    return PAGES;
  }

  @ParameterizedTest
  @MethodSource("pages")
  void theHeadingsAreThoseOfTheHtmlReport(Page page) {
    List<Heading> expected =
        page.html().select("h1, h2, h3, h4").stream()
            .map(
                heading ->
                    new Heading(
                        Integer.parseInt(heading.normalName().substring(1)) - 1, heading.text()))
            .toList();

    assertThat(page.word().headings()).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void theTablesAreThoseOfTheHtmlReport(Page page) {
    List<List<List<String>>> expected =
        page.html().select("table").stream()
            .map(
                table ->
                    table.select("tr").stream()
                        .map(
                            row ->
                                row.select("th, td").stream()
                                    .map(cell -> bare(cell.text()))
                                    .toList())
                        .toList())
            .toList();

    assertThat(page.word().tables())
        .usingRecursiveComparison()
        .withEqualsForType((word, html) -> bare(word).equals(html), String.class)
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyTextOfTheDataThatHtmlShowsIsShown(Page page) {
    String html = bare(page.html().body().wholeText());
    String word = bare(page.word().text() + page.word().alternativeTexts());
    List<String> shown =
        texts(page.sample().report().data())
            .map(WordReportTest::bare)
            .filter(html::contains)
            .toList();

    assertThat(shown).hasSizeGreaterThan(100).allSatisfy(text -> assertThat(word).contains(text));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void linksAreThoseOfTheHtmlReport(Page page) {
    assertThat(page.word().links()).isEqualTo(page.html().select("a[href^=http]").eachAttr("href"));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyTableHasAHeaderRowThatIsRepeatedAndATitle(Page page) {
    assertThat(page.word().document().getTables())
        .isNotEmpty()
        .allSatisfy(
            table -> {
              assertThat(table.getRow(0).isRepeatHeader()).isTrue();
              assertThat(table.getRows()).allMatch(row -> row.isCantSplitRow());
              assertThat(title(table)).isNotBlank();
            });
  }

  @ParameterizedTest
  @MethodSource("pages")
  void wordProofsTheReportInItsLanguage(Page page) throws Exception {
    String tag =
        Map.of(
                Language.BOKMAL, "nb-NO",
                Language.NYNORSK, "nn-NO",
                Language.ENGLISH, "en-GB")
            .get(page.sample().language());
    XmlObject styles = StylesDocument.Factory.parse(part(page.word(), "word/styles.xml"));
    List<String> languages = new ArrayList<>();
    for (XmlObject language : styles.selectPath(WORD + ".//w:lang")) {
      languages.add(String.valueOf(((CTLanguage) language).getVal()));
    }

    assertThat(languages).containsExactly(tag);
    assertThat(properties(page.word()).getUnderlyingProperties().getLanguageProperty())
        .contains(tag);
    assertThat(new String(page.word().parts().get("word/document.xml"), UTF_8))
        .doesNotContain("w:lang");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void theFileTellsItsTitleAndTheDayOfTheReport(Page page) throws Exception {
    CoreProperties properties = properties(page.word());
    Instant day = Instant.parse(Examples.TODAY + "T00:00:00Z");

    assertThat(properties.getTitle()).isEqualTo(page.html().title());
    assertThat(properties.getCreated().toInstant()).isEqualTo(day);
    assertThat(properties.getModified().toInstant()).isEqualTo(day);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void theMarkingStandsAtTheTopOfEveryPage(Page page) {
    String marking = page.html().select(".marking").text();

    assertThat(page.word().headers())
        .containsExactly(marking + "  ·  " + page.html().title(), marking);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyPictureSaysWhatTheDrawingOfTheHtmlReportSays(Page page) {
    List<String> expected =
        page.html().select("svg").stream()
            .map(svg -> bare(svg.select("title").text() + ". " + svg.select("desc").text()))
            .toList();

    assertThat(page.word().alternativeTexts()).map(WordReportTest::bare).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyPartIsValidByTheSchemasOfTheFormat(Page page) throws Exception {
    List<String> names =
        page.word().parts().keySet().stream().filter(name -> name.matches("word/[^/]*")).toList();
    assertThat(names).hasSize(9);
    for (String name : names) {
      XmlObject part = parsed(name, part(page.word(), name));
      List<XmlError> errors = new ArrayList<>();
      part.validate(new XmlOptions().setErrorListener(errors));
      assertThat(errors).as(name).isEmpty();
    }
  }

  @Test
  void everyBranchOfTheTemplatesIsValidByTheSchemas() throws Exception {
    ReportRequest full = ReportRequest.full(Language.BOKMAL, Examples.TODAY);
    ReportRequest open = full.ofKind(ReportKind.SHORT).forPublication();
    for (Sketch sketch : Sketch.everyBranch()) {
      for (ReportRequest request : List.of(full, open)) {
        WordFile word = WordFile.read(sketch.bytes(ReportFormat.WORD, request));
        List<XmlError> errors = new ArrayList<>();
        parsed("word/document.xml", part(word, "word/document.xml"))
            .validate(new XmlOptions().setErrorListener(errors));
        assertThat(errors).isEmpty();
      }
    }
  }

  private static XmlObject parsed(String name, ByteArrayInputStream part) throws Exception {
    if (name.matches("word/header[0-9]\\.xml")) {
      return HdrDocument.Factory.parse(part);
    }
    if (name.matches("word/footer[0-9]\\.xml")) {
      return FtrDocument.Factory.parse(part);
    }
    return switch (name) {
      case "word/document.xml" -> DocumentDocument.Factory.parse(part);
      case "word/styles.xml" -> StylesDocument.Factory.parse(part);
      case "word/settings.xml" -> SettingsDocument.Factory.parse(part);
      case "word/numbering.xml" -> NumberingDocument.Factory.parse(part);
      case "word/fontTable.xml" -> FontsDocument.Factory.parse(part);
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static CoreProperties properties(WordFile word) throws Exception {
    return word.document().getProperties().getCoreProperties();
  }

  private static ByteArrayInputStream part(WordFile word, String name) {
    return new ByteArrayInputStream(word.parts().get(name));
  }

  private static String title(XWPFTable table) {
    return String.valueOf(table.getCTTbl().getTblPr().getTblCaption().getVal());
  }

  private static Stream<String> texts(Object data) {
    if (data instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .filter(entry -> !entry.getKey().equals("label"))
          .flatMap(entry -> texts(entry.getValue()));
    }
    if (data instanceof Collection<?> list) {
      return list.stream().flatMap(WordReportTest::texts);
    }
    return data instanceof String text ? Stream.of(text) : Stream.empty();
  }

  /** The text without what only sets words apart: in one format space, in another a comma. */
  private static String bare(String text) {
    return text.replaceAll("[\\s\u00A0,]", "");
  }
}
