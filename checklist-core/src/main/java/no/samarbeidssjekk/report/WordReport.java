package no.samarbeidssjekk.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.language.Visible;
import no.samarbeidssjekk.problem.InvalidDocumentException;
import no.samarbeidssjekk.template.TemplateEngine;
import no.samarbeidssjekk.template.TemplateFile;
import no.samarbeidssjekk.template.Templates;
import no.samarbeidssjekk.word.InvalidDrawingException;
import no.samarbeidssjekk.word.InvalidTemplateException;
import no.samarbeidssjekk.word.Picture;
import no.samarbeidssjekk.word.SvgPictures;
import no.samarbeidssjekk.word.WordDocument;
import no.samarbeidssjekk.word.WordTemplate;

/** Fills the Word file among the templates with a report and its pictures. */
record WordReport(TemplateEngine engine, Templates templates, SvgPictures drawings) {

  private static final String FILE = "report.docx";

  void write(Printable report, OutputStream stream) throws IOException, InvalidDocumentException {
    String body = report.documents() + ".docx.ftl";
    TemplateFile file = templates.find(FILE).orElseThrow();
    String text = printed(body, report);
    ByteArrayOutputStream filled = new ByteArrayOutputStream();
    try {
      WordDocument document =
          new WordDocument(
              Visible.inDocument(report.title()),
              Visible.inDocument(report.marking().text()),
              proofingLanguage(report.language()),
              report.today(),
              text,
              pictures(report, WordTemplate.picturesIn(text)));
      WordTemplate.read(new ByteArrayInputStream(file.bytes())).write(document, filled);
    } catch (InvalidTemplateException e) {
      String faulty = e.fault().isOfBody() ? body : FILE;
      throw engine
          .notWord(faulty, key(e.fault()), e.detail())
          .orElseThrow(() -> new IllegalStateException(e));
    }
    filled.writeTo(stream);
    stream.flush();
  }

  private static String key(Enum<?> fault) {
    return fault.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The pictures that the body shows; making one takes time. */
  private List<Picture> pictures(Printable report, Set<String> shown)
      throws IOException, InvalidDocumentException {
    List<Picture> pictures = new ArrayList<>();
    for (Drawing drawing : report.drawings()) {
      if (shown.contains(drawing.id())) {
        pictures.add(picture(report, drawing));
      }
    }
    return pictures;
  }

  private Picture picture(Printable report, Drawing drawing)
      throws IOException, InvalidDocumentException {
    String template = drawing.id() + ".svg.ftlh";
    String svg = printed(template, report);
    try {
      return drawings.picture(
          drawing.id(),
          Visible.inDocument(drawing.title() + ". " + drawing.description()),
          drawing.width(),
          drawing.height(),
          svg);
    } catch (InvalidDrawingException e) {
      throw unfit(template, e).orElseThrow(() -> new IllegalStateException(e));
    } catch (NoClassDefFoundError e) {
      throw new IllegalStateException(
          "DOCX takes libraries that are not all on the class path:"
              + " org.apache.xmlgraphics:batik-transcoder and org.apache.pdfbox:fontbox",
          e);
    }
  }

  private Optional<InvalidDocumentException> unfit(String template, InvalidDrawingException e) {
    return e.line() == 0
        ? engine.notWord(template, "drawing-" + key(e.fault()), e.detail())
        : engine.notWord(template, "drawing-at", e.detail(), e.line(), e.column());
  }

  private String printed(String template, Printable report)
      throws IOException, InvalidDocumentException {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    engine.print(template, report.data(), text);
    return text.toString(StandardCharsets.UTF_8);
  }

  private static String proofingLanguage(Language language) {
    return switch (language) {
      case BOKMAL -> "nb-NO";
      case NYNORSK -> "nn-NO";
      case ENGLISH -> "en-GB";
    };
  }
}
