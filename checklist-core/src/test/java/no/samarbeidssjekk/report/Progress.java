package no.samarbeidssjekk.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samarbeidssjekk.assessment.Action;
import no.samarbeidssjekk.assessment.Answer;
import no.samarbeidssjekk.assessment.Assessment;
import no.samarbeidssjekk.assessment.Status;
import no.samarbeidssjekk.checklist.Item;
import no.samarbeidssjekk.comparison.Comparison;
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.problem.InvalidDocumentException;

/** The made-up history of an example, and reports of it. */
final class Progress {

  private static final Path FOLDER = Path.of("..", "examples");

  private static final List<Path> HISTORY =
      List.of(
          FOLDER.resolve("eksempelregionen-historikk").resolve("2024.yaml"),
          FOLDER.resolve("eksempelregionen-historikk").resolve("2025.yaml"),
          FOLDER.resolve("eksempelregionen.yaml"));

  private static final ReportRenderer RENDERER = new ReportRenderer();

  private Progress() {}

  /** Three years of the example. */
  static Comparison ofExample() {
    return Examples.SAMARBEIDSSJEKK.compare(
        HISTORY.stream().map(file -> Examples.read(file).assessment()).toList(), Examples.TODAY);
  }

  static ComparisonReport report(Language language) {
    return ComparisonReport.of(ofExample(), language, Examples.TODAY, false);
  }

  /** Two assessments without an answer, a year apart. */
  static ComparisonReport unchanged(Language language) {
    return ComparisonReport.of(
        Examples.SAMARBEIDSSJEKK.compare(List.of(read(2024), read(2025)), Examples.TODAY),
        language,
        Examples.TODAY,
        false);
  }

  static String html(Language language) {
    return new String(render(report(language), ReportFormat.HTML), StandardCharsets.UTF_8);
  }

  static byte[] render(ComparisonReport report, ReportFormat format) {
    return Written.by(stream -> RENDERER.render(report, format, stream));
  }

  static byte[] summary(ComparisonReport report) {
    return Written.by(stream -> RENDERER.summarise(report, stream));
  }

  /** Two assessments in which this is typed wherever people write freely. */
  static ComparisonReport typed(String text) {
    return ComparisonReport.of(
        Examples.SAMARBEIDSSJEKK.compare(
            Stream.of(2024, 2025).map(year -> assessment(year, text)).toList(), Examples.TODAY),
        Language.BOKMAL,
        Examples.TODAY,
        false);
  }

  /** An assessment in which all is in place, but for the first item. */
  static Assessment answered(int year, Status first) {
    Assessment assessment = read(year);
    for (Item item : Examples.SAMARBEIDSSJEKK.checklist().items()) {
      assessment = assessment.withAnswer(item.id(), Answer.of(Status.IN_PLACE));
    }
    return assessment.withAnswer("RB-01", Answer.of(first));
  }

  private static Assessment assessment(int year, String text) {
    Assessment read = read(year);
    return read.withCollaboration(read.collaboration().withName("Navn " + text))
        .withAnswer("RB-01", answer(year == 2024 ? Status.PARTIAL : Status.MISSING, text));
  }

  private static Answer answer(Status status, String text) {
    return new Answer(
        status,
        Optional.of(text),
        Optional.empty(),
        List.of(),
        Optional.of(new Action(text, Optional.of(text), Optional.empty())));
  }

  private static Assessment read(int year) {
    return read(year, "");
  }

  /** An assessment without an answer, with this line beside what every assessment has. */
  static Assessment read(int year, String line) {
    String yaml =
        """
        checklist: veien-til-samarbeid
        collaboration: {name: Prøve}
        date: %d-01-01
        answers: {}
        %s
        """
            .formatted(year, line);
    try {
      return Examples.SAMARBEIDSSJEKK.read(
          "x.yaml", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InvalidDocumentException e) {
      throw new IllegalStateException(e);
    }
  }
}
