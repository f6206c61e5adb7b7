package no.samarbeidssjekk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Stream;
import no.samarbeidssjekk.language.Visible;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CsvInjectionTest {

  static Stream<Arguments> texts() {
    return Stream.of(ReportKind.FULL, ReportKind.WORKSHOP)
        .flatMap(kind -> HostileTexts.all().map(text -> Arguments.of(kind, text)));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void aCellHoldsWhatWasTypedWithAnApostropheBeforeAFormula(ReportKind kind, String text)
      throws IOException {
    List<List<String>> expected =
        cells(kind, TypedText.HARMLESS).stream()
            .map(row -> row.stream().map(cell -> harmless(replaced(cell, text))).toList())
            .toList();
    assertThat(cells(kind, text)).isEqualTo(expected);
  }

  private static String replaced(String cell, String text) {
    return cell.replace(TypedText.HARMLESS, Visible.inDocument(text));
  }

  private static String harmless(String cell) {
    boolean formula = cell.startsWith("\t") || cell.startsWith("\r");
    String visible = cell.stripLeading();
    for (String sign : List.of("=", "+", "-", "@")) {
      formula |= visible.startsWith(sign);
    }
    return formula ? "'" + cell : cell;
  }

  private static List<List<String>> cells(ReportKind kind, String text) throws IOException {
    String csv = TypedText.render(ReportFormat.CSV, kind, text, text);
    try (CSVParser parser = CSVParser.parse(new StringReader(csv), CSVFormat.RFC4180)) {
      return parser.getRecords().stream().map(CSVRecord::toList).toList();
    }
  }
}
