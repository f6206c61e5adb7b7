package no.samarbeidssjekk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import no.samarbeidssjekk.language.Visible;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What respondents typed, in the report for a workshop; the full report has it in all formats. */
class WorkshopInjectionTest {

  private static final Document HARMLESS = document(TypedText.HARMLESS);
  private static final long HARMLESS_CELLS = cells(TypedText.HARMLESS);

  @ParameterizedTest
  @MethodSource("no.samarbeidssjekk.report.HostileTexts#all")
  void aTextIsShownAsItWasTyped(String text) {
    assertThat(document(text).wholeText())
        .isEqualToNormalizingNewlines(
            HARMLESS.wholeText().replace(TypedText.HARMLESS, Visible.inDocument(text)));
  }

  @ParameterizedTest
  @MethodSource("no.samarbeidssjekk.report.HostileTexts#all")
  void aTextAddsNoElementAttributeOrComment(String text) {
    assertThat(Outline.of(document(text))).isEqualTo(Outline.of(HARMLESS));
  }

  @ParameterizedTest
  @MethodSource("no.samarbeidssjekk.report.HostileTexts#all")
  void aTextAddsNoCellAndNoFormula(String text) {
    assertThat(cells(text)).isEqualTo(HARMLESS_CELLS);
  }

  private static long cells(String text) {
    String csv = TypedText.render(ReportFormat.CSV, ReportKind.WORKSHOP, text, text);
    try (CSVParser parser = CSVParser.parse(csv.substring(1), CSVFormat.RFC4180)) {
      return parser.stream()
          .flatMap(record -> record.stream())
          .peek(cell -> assertThat(cell).doesNotContainPattern("\\A[=+@-]"))
          .count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Document document(String text) {
    return Jsoup.parse(TypedText.render(ReportFormat.HTML, ReportKind.WORKSHOP, text, text));
  }
}
