package no.samarbeidssjekk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.pdf.Conformance;
import no.samarbeidssjekk.pdf.PdfReading;
import no.samarbeidssjekk.report.Examples.Sample;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example in every language as PDF, held against the same report in HTML. */
class PdfReportTest {

  static List<Sample> samples() {
    return Examples.samples(ReportFormat.PDF).toList();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void thePdfSaysWhatTheHtmlSaysToEveryReader(Sample sample) {
    Document html =
        Jsoup.parse(new Sample(sample.example(), sample.language(), ReportFormat.HTML).text());
    byte[] pdf = sample.render();

    assertThat(Conformance.breaches(pdf)).isEmpty();
    PdfReading reading = PdfReading.of(pdf);
    assertThat(reading.title()).isEqualTo(html.title());
    assertThat(reading.description()).isEqualTo(html.select(".subtitle").text());
    assertThat(reading.language()).isEqualTo(sample.language().code());
    assertThat(reading.bookmarks()).isEqualTo(headings(html));
    assertThat(reading.fonts()).isNotEmpty().allMatch(name -> name.matches("[A-Z]{6}\\+.*Sans.*"));
    assertThat(reading.fontsFromTheMachine()).isEmpty();
    assertThat(withoutSpace(reading.aloud())).isEqualTo(withoutSpace(visibleText(html)));
  }

  static List<Sketch> sketches() {
    return Sketch.everyBranch();
  }

  @ParameterizedTest
  @MethodSource("sketches")
  void everyBranchOfTheTemplateIsSaidToEveryReader(Sketch sketch) {
    Document html = Jsoup.parse(sketch.render(ReportFormat.HTML, Language.NYNORSK));
    byte[] pdf = sketch.bytes(ReportFormat.PDF, Language.NYNORSK);

    assertThat(Conformance.breaches(pdf)).isEmpty();
    assertThat(withoutSpace(PdfReading.of(pdf).aloud())).isEqualTo(withoutSpace(visibleText(html)));
  }

  private static List<String> headings(Document html) {
    return html.select("h1, h2, h3").stream()
        .map(heading -> "\t".repeat(heading.normalName().charAt(1) - '1') + heading.text())
        .toList();
  }

  private static String visibleText(Document html) {
    Element body = html.body().clone();
    body.select(".skip, .unseen").remove();
    return body.text();
  }

  private static String withoutSpace(String text) {
    return text.replaceAll("[\\s\u00a0]+", "");
  }
}
