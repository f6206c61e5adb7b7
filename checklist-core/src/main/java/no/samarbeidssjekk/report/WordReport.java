package no.samarbeidssjekk.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.word.InvalidTemplateException;
import no.samarbeidssjekk.word.WordDocument;
import no.samarbeidssjekk.word.WordTemplate;

/** Fills the Word file among the templates with the body of a report. */
final class WordReport {

  private static final String FILE = "templates/report.docx";

  private WordReport() {}

  static void write(Report report, String body, OutputStream stream) throws IOException {
    WordDocument document =
        new WordDocument(
            String.valueOf(report.data().get("title")),
            proofingLanguage(report.language()),
            report.day(),
            body,
            List.of());
    try {
      template().write(document, stream);
    } catch (InvalidTemplateException e) {
      throw new IllegalStateException("The template " + FILE + " is at fault", e);
    }
  }

  private static String proofingLanguage(Language language) {
    return switch (language) {
      case BOKMAL -> "nb-NO";
      case NYNORSK -> "nn-NO";
      case ENGLISH -> "en-GB";
    };
  }

  private static WordTemplate template() {
    try (InputStream stream =
        Objects.requireNonNull(WordReport.class.getResourceAsStream(FILE), FILE)) {
      return WordTemplate.read(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InvalidTemplateException e) {
      throw new IllegalStateException("The template " + FILE + " is at fault", e);
    }
  }
}
