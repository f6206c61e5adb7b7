package no.samarbeidssjekk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.pdf.Conformance;
import no.samarbeidssjekk.pdf.CopiedText;
import no.samarbeidssjekk.pdf.PdfReading;
import no.samarbeidssjekk.report.Examples.Sample;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example in every language and kind as PDF, held against the same report in HTML. */
@Tag("reports")
class PdfReportTest {

  static List<Sample> samples() {
    return Examples.samples(ReportFormat.PDF).toList();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void thePdfSaysWhatTheHtmlSaysToEveryReader(Sample sample) {
    requireTheSame(sample);
  }

  static List<Sample> samplesForPublication() {
    return samples().stream()
        .filter(sample -> sample.language() == Language.NYNORSK)
        .map(
            sample ->
                new Sample(sample.example(), sample.request().forPublication(), ReportFormat.PDF))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("samplesForPublication")
  void thePdfForPublicationDoesToo(Sample sample) {
    requireTheSame(sample);
  }

  private static void requireTheSame(Sample sample) {
    byte[] pdf = sample.render();
    assertThat(Conformance.breaches(pdf)).isEmpty();

    Document html =
        Jsoup.parse(new Sample(sample.example(), sample.request(), ReportFormat.HTML).text());
    PdfReading reading = PdfReading.of(pdf);
    assertThat(reading.title()).isEqualTo(html.title());
    assertThat(reading.description()).isEqualTo(html.select(".subtitle").text());
    assertThat(reading.language()).isEqualTo(sample.language().code());
    assertThat(reading.bookmarks()).isEqualTo(headings(html));
    assertThat(reading.tags()).filteredOn("Figure"::equals).hasSize(html.select("svg").size());
    assertThat(reading.fonts()).isNotEmpty().allMatch(name -> name.matches("[A-Z]{6}\\+.*Sans.*"));
    assertThat(reading.fontsFromTheMachine()).isEmpty();
    assertThat(withoutSpace(reading.aloud())).isEqualTo(withoutSpace(readText(html)));

    Report report = sample.report();
    List<String> pages = CopiedText.pages(pdf);
    requireMarkingAndNumber(report.content(), pages);
    if (sample.request().kind() == ReportKind.SHORT && report.content().adaptations().isEmpty()) {
      assertThat(pages).hasSize(2);
    }
  }

  private static void requireMarkingAndNumber(Report.Content content, List<String> pages) {
    for (int page = 1; page <= pages.size(); page++) {
      String number =
          "%s %d %s %d"
              .formatted(
                  content.label().get("page"), page, content.label().get("pageOf"), pages.size());
      assertThat(pages.get(page - 1).strip()).startsWith(content.marking().text()).endsWith(number);
    }
  }

  @Test
  void aLongMarkingStandsOnEveryPage() {
    String marking = "Unntatt offentlighet – offl. § 24 tredje ledd, offl. § 13 jf. fvl. § 13";
    List<String> pages =
        CopiedText.pages(TypedText.bytes(ReportFormat.PDF, ReportKind.FULL, marking, marking));

    assertThat(pages).hasSizeGreaterThan(1).allMatch(page -> page.contains(marking));
  }

  static List<Sketch> sketches() {
    return Sketch.everyBranch();
  }

  @ParameterizedTest
  @MethodSource("sketches")
  void everyBranchOfTheTemplatesIsSaidToEveryReader(Sketch sketch) {
    for (ReportKind kind : List.of(ReportKind.FULL, ReportKind.SHORT)) {
      ReportRequest request = ReportRequest.full(Language.NYNORSK, Sketch.TODAY).ofKind(kind);
      Document html = Jsoup.parse(sketch.render(ReportFormat.HTML, request));
      byte[] pdf = sketch.bytes(ReportFormat.PDF, request);

      assertThat(Conformance.breaches(pdf)).isEmpty();
      assertThat(withoutSpace(PdfReading.of(pdf).aloud())).isEqualTo(withoutSpace(readText(html)));
    }
  }

  private static List<String> headings(Document html) {
    return html.select("h1, h2, h3").stream()
        .map(heading -> "\t".repeat(heading.normalName().charAt(1) - '1') + heading.text())
        .toList();
  }

  private static String readText(Document html) {
    Element body = html.body().clone();
    body.select(".skip, .unseen").remove();
    for (Element svg : body.select("svg")) {
      svg.replaceWith(
          new TextNode(svg.select("> title").text() + ". " + svg.select("> desc").text()));
    }
    return body.text();
  }

  private static String withoutSpace(String text) {
    return text.replaceAll("[\\s\u00a0]+", "");
  }
}
