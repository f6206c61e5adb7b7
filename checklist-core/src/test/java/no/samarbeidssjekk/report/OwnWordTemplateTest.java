package no.samarbeidssjekk.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.problem.InvalidDocumentException;
import no.samarbeidssjekk.problem.Problems;
import no.samarbeidssjekk.template.RenderingLimits;
import no.samarbeidssjekk.template.Templates;
import no.samarbeidssjekk.word.InvalidDrawingException;
import no.samarbeidssjekk.word.InvalidTemplateException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that somebody has changed so that no Word report can be made of them. */
class OwnWordTemplateTest {

  private static final String BODY =
      "<w:body xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>%s</w:body>";

  @ParameterizedTest
  @CsvSource({
    "report.docx, 'no Word file', maler/report.docx",
    "report.docx.ftl, '<w:tbl><w:tr><w:tc/></w:tr></w:tbl>', maler/report.docx.ftl",
    "report.docx.ftl, '<w:p>', maler/report.docx.ftl",
    "report.docx.ftl, '<w:p><w:r><w:drawing r:id=\"x\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"/></w:r></w:p>', maler/report.docx.ftl",
    "report.docx.ftl, '<w:p><w:pPr><w:pStyle w:val=\"Overskrift\"/></w:pPr></w:p>', report.docx",
    "progress.svg.ftlh, '<svg', maler/progress.svg.ftlh"
  })
  void theFaultIsToldOfItsFileAndThereIsNoHalfReport(String name, String text, String place) {
    String content = name.endsWith(".ftl") ? BODY.formatted(text) : text;
    ReportRenderer renderer = new ReportRenderer(own(name, content), RenderingLimits.standard());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(() -> renderer.render(report(), ReportFormat.WORD, bytes))
        .withMessageContaining(place)
        .withMessageContaining("[template-word-unfit]");
    assertThat(bytes.size()).isZero();
  }

  @Test
  void everyFaultHasItsSentence() {
    Problems problems = new Problems("");
    Stream.concat(
            Arrays.stream(InvalidTemplateException.Fault.values()).map(Enum::name),
            Arrays.stream(InvalidDrawingException.Fault.values())
                .map(fault -> "drawing-" + fault.name()))
        .map(name -> "word." + name.toLowerCase(Locale.ROOT).replace('_', '-'))
        .forEach(key -> assertThat(problems.phrase(key, "x").in(Language.NYNORSK)).isNotBlank());
  }

  private static Templates own(String name, String content) {
    return Templates.in(
        "maler",
        asked ->
            asked.equals(name)
                ? Optional.of(new ByteArrayInputStream(content.getBytes(UTF_8)))
                : Optional.empty());
  }

  private static Report report() {
    return Report.of(Sketch.everyBranch().get(0).analysis(), Language.BOKMAL, Sketch.TODAY);
  }
}
