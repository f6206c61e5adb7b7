package no.samarbeidssjekk.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.language.LocalizedText;
import no.samarbeidssjekk.language.Visible;
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
    String text = printed(body, report);
    WordDocument document =
        new WordDocument(
            Visible.inDocument(report.content().title()),
            Visible.inDocument(report.content().marking().text()),
            proofingLanguage(report.request().language()),
            report.request().today(),
            text,
            pictures(report, text));
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

  /** The pictures that the body shows; making one takes time. */
  private List<Picture> pictures(Report report, String body)
      throws IOException, InvalidDocumentException {
    Charts charts = report.content().charts();
    List<Picture> pictures = new ArrayList<>();
    for (BarChart chart : List.of(charts.progress(), charts.profile())) {
      if (shows(body, chart.id())) {
        String text = alternativeText(chart.title(), chart.description());
        pictures.add(picture(report, chart.id(), text, chart.width(), chart.height()));
      }
    }
    HeatMap chart = charts.heatMap();
    if (shows(body, chart.id())) {
      String text = alternativeText(chart.title(), chart.description());
      pictures.add(picture(report, chart.id(), text, chart.width(), chart.height()));
    }
    return pictures;
  }

  private static boolean shows(String body, String id) {
    return body.contains("r:id=\"" + id + "\"");
  }

  private static String alternativeText(String title, String description) {
    return Visible.inDocument(title + ". " + description);
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
          "DOCX takes a library that is not on the class path:"
              + " org.apache.xmlgraphics:batik-transcoder",
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
