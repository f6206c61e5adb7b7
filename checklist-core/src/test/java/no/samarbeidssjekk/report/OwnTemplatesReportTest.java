package no.samarbeidssjekk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.problem.InvalidDocumentException;
import no.samarbeidssjekk.report.Examples.Sample;
import no.samarbeidssjekk.template.RenderingLimits;
import no.samarbeidssjekk.template.Templates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OwnTemplatesReportTest {

  static List<Sample> samplesOfOneExample() {
    return Examples.samples().stream()
        .filter(sample -> sample.example().equals(Examples.files().get(0)))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("samplesOfOneExample")
  void copiesOfTheBuiltInTemplatesGiveTheSameBytes(Sample sample) {
    Templates copies =
        Templates.in(
            "maler",
            name ->
                Templates.names().contains(name)
                    ? Optional.of(new ByteArrayInputStream(Templates.builtIn(name)))
                    : Optional.empty());
    assertThat(
            sample.render(
                Examples.SAMARBEIDSSJEKK.withTemplates(copies, RenderingLimits.standard())))
        .isEqualTo(sample.render());
  }

  @Test
  void oneFileReplacesItsNamesakeAndTheRestFallsBack() {
    Sample sample =
        new Sample(
            Examples.files().get(0),
            ReportRequest.full(Language.BOKMAL, Examples.TODAY),
            ReportFormat.HTML);
    String report =
        new String(
            sample.render(
                Examples.SAMARBEIDSSJEKK.withTemplates(
                    own(Map.of("report.css", "h1 { color: red }")), RenderingLimits.standard())),
            StandardCharsets.UTF_8);

    assertThat(report)
        .isEqualTo(
            sample
                .text()
                .replaceFirst("(?s)(<style>\n[^\n]*\n).*?</style>", "$1h1 { color: red }</style>"));
  }

  @Test
  void whatOthersTypedIsMadeHarmlessInOwnTemplatesToo() throws Exception {
    Templates own =
        own(
            Map.of(
                "report.html.ftlh", "<p>${label.skip + \"<b>\"}</p>",
                "report.md.ftl", "<#ftl output_format=\"Markdown\">${\"*x*\"}",
                "report.csv.ftl", "<#ftl output_format=\"CSV\">${\"=1+1\"}"));

    assertThat(render(own, ReportFormat.HTML)).isEqualTo("<p>Hopp til innholdet&lt;b&gt;</p>");
    assertThat(render(own, ReportFormat.MARKDOWN)).isEqualTo("\\*x\\*");
    assertThat(render(own, ReportFormat.CSV)).isEqualTo("\"'=1+1\"");
  }

  @Test
  void aTemplateCanAskForTheVersionOfTheDataModel() throws Exception {
    assertThat(render(own(Map.of("report.md.ftl", "${dataModel}")), ReportFormat.MARKDOWN))
        .isEqualTo("1");
  }

  @Test
  void aTemplateAtFaultLeavesNoHalfReport() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ReportRenderer renderer =
        new ReportRenderer(
            own(Map.of("report.md.ftl", "# ${title}\n${standing.levl}")),
            RenderingLimits.standard());

    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(() -> renderer.render(report(), ReportFormat.MARKDOWN, bytes))
        .withMessageStartingWith("maler/report.md.ftl:2:3: error: There is no «standing.levl»");
    assertThat(bytes.size()).isZero();
  }

  @Test
  void aPageThatCannotBeMadePdfIsAProblemWithTheTemplates() {
    Templates own = own(Map.of("report.html.ftlh", "<svg><text x='50%'>x</text></svg>"));

    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(() -> render(own, ReportFormat.PDF))
        .withMessageStartingWith(
            "maler:1:1: error: The page that the templates print cannot be made");
  }

  @Test
  void ownColoursReachThePdf() throws Exception {
    assertThat(render(own(Map.of("pdf.css", "h1 { color: red }")), ReportFormat.PDF))
        .startsWith("%PDF-")
        .isNotEqualTo(render(Templates.builtIn(), ReportFormat.PDF));
  }

  @Test
  void theProgramsReportHoldsNothingThatIsForTemplatesAlone() throws Exception {
    assertThat(render(Templates.builtIn(), ReportFormat.JSON)).doesNotContain("dataModel");
  }

  private static Templates own(Map<String, String> files) {
    return Templates.in(
        "maler",
        name ->
            Optional.ofNullable(files.get(name))
                .map(text -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
  }

  private static String render(Templates templates, ReportFormat format)
      throws IOException, InvalidDocumentException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new ReportRenderer(templates, RenderingLimits.standard()).render(report(), format, bytes);
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static Report report() {
    return Report.of(Sketch.everyBranch().get(0).analysis(), Language.BOKMAL, Sketch.TODAY);
  }
}
