package no.samarbeidssjekk.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.language.LocalizedText;
import no.samarbeidssjekk.problem.InvalidDocumentException;
import no.samarbeidssjekk.problem.Position;
import no.samarbeidssjekk.problem.ProblemCode;
import no.samarbeidssjekk.problem.Problems;
import no.samarbeidssjekk.template.TemplateEngine;
import no.samarbeidssjekk.template.TemplateFile;
import no.samarbeidssjekk.template.Templates;
import no.samarbeidssjekk.word.InvalidTemplateException;
import no.samarbeidssjekk.word.Picture;
import no.samarbeidssjekk.word.SvgPictures;
import no.samarbeidssjekk.word.WordDocument;
import no.samarbeidssjekk.word.WordTemplate;

/** Fills the Word file among the templates with a report and its pictures. */
record WordReport(TemplateEngine engine, Templates templates) {

  private static final String FILE = "report.docx";
  private static final String FONTS = "/no/samarbeidssjekk/pdf/fonts/";

  /**
   * Writes a report.
   *
   * @param body the template for what stands in it
   */
  void write(Report report, String body, OutputStream stream)
      throws IOException, InvalidDocumentException {
    TemplateFile file = templates.find(FILE).orElseThrow();
    WordDocument document =
        new WordDocument(
            report.content().title(),
            proofingLanguage(report.request().language()),
            report.request().today(),
            printed(body, report),
            pictures(report));
    ByteArrayOutputStream filled = new ByteArrayOutputStream();
    try {
      WordTemplate.read(new ByteArrayInputStream(file.bytes())).write(document, filled);
    } catch (InvalidTemplateException e) {
      throw unfit(file.source(), e);
    } catch (IllegalArgumentException e) {
      throw unfit(sourceOf(body), e);
    }
    filled.writeTo(stream);
    stream.flush();
  }

  private List<Picture> pictures(Report report) throws IOException, InvalidDocumentException {
    Charts charts = report.content().charts();
    BarChart progress = charts.progress();
    BarChart profile = charts.profile();
    HeatMap heatMap = charts.heatMap();
    return List.of(
        picture(
            report,
            progress.id(),
            alternativeText(progress.title(), progress.description()),
            progress.width(),
            progress.height()),
        picture(
            report,
            profile.id(),
            alternativeText(profile.title(), profile.description()),
            profile.width(),
            profile.height()),
        picture(
            report,
            heatMap.id(),
            alternativeText(heatMap.title(), heatMap.description()),
            heatMap.width(),
            heatMap.height()));
  }

  private static String alternativeText(String title, String description) {
    return title + ". " + description;
  }

  private Picture picture(Report report, String id, String alternativeText, int width, int height)
      throws IOException, InvalidDocumentException {
    String template = id + ".svg.ftlh";
    String drawing = printed(template, report);
    try {
      return Pictures.IN_NOTO_SANS.picture(id, alternativeText, width, height, drawing);
    } catch (IllegalArgumentException e) {
      throw unfit(sourceOf(template), e);
    } catch (NoClassDefFoundError e) {
      throw new IllegalStateException(
          "DOCX takes libraries that are not on the class path:"
              + " org.apache.xmlgraphics:batik-transcoder and batik-codec",
          e);
    }
  }

  private String printed(String template, Report report)
      throws IOException, InvalidDocumentException {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    engine.print(template, report.data(), text);
    return text.toString(StandardCharsets.UTF_8);
  }

  private String sourceOf(String template) throws InvalidDocumentException {
    return templates.find(template).orElseThrow().source();
  }

  private static InvalidDocumentException unfit(String source, Exception reason) {
    Problems problems = new Problems(source);
    problems.report(
        Position.START,
        ProblemCode.TEMPLATE_WORD_UNFIT,
        LocalizedText.ofBokmal(String.valueOf(reason.getMessage())));
    return new InvalidDocumentException(problems.inDocumentOrder());
  }

  private static String proofingLanguage(Language language) {
    return switch (language) {
      case BOKMAL -> "nb-NO";
      case NYNORSK -> "nn-NO";
      case ENGLISH -> "en-GB";
    };
  }

  /** Read when the first picture is made: the font is large, and Batik may be missing. */
  private static final class Pictures {

    static final SvgPictures IN_NOTO_SANS = read();

    private static SvgPictures read() {
      try (InputStream regular = font("NotoSans-Regular.ttf");
          InputStream bold = font("NotoSans-Bold.ttf")) {
        return SvgPictures.withFont(regular, bold);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static InputStream font(String name) {
      return Objects.requireNonNull(WordReport.class.getResourceAsStream(FONTS + name), name);
    }
  }
}
