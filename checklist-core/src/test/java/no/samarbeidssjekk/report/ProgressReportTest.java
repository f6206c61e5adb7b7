package no.samarbeidssjekk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.language.Visible;
import no.samarbeidssjekk.spreadsheet.WrittenWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reports of progress over the made-up history of an example. They stand in the folder {@code
 * golden-progress}.
 */
class ProgressReportTest {

  private static final Document HARMLESS = page(TypedText.HARMLESS);

  @TestFactory
  Stream<DynamicTest> everyReportIsTheCommittedOne() {
    return new GoldenFiles("golden-progress")
        .inEveryLanguage(
            Examples.TEXT_FORMATS, Progress::report, Progress::render, Progress::summary)
        .tests();
  }

  @Test
  void theNumbersAreThoseCountedByHand() {
    String text =
        new String(Progress.summary(Progress.report(Language.BOKMAL)), StandardCharsets.UTF_8);

    // 2024, 28 items up to viderekommen: 9 in place and 5 partly; 9 without an answer
    assertThat(text)
        .contains("Fullført til målnivået viderekommen: 14.03.2024 41–73\u00a0%")
        // 2025: RB-04 does not apply, 15 in place, 8 partly and 2 without an answer of 27
        .contains("13.03.2025 70–77\u00a0%")
        // 2026: 15 in place, 5 partly and 3 without an answer of 27
        .contains("12.03.2026 64–75\u00a0%")
        .contains("Avklarte svar til målnivået: 14.03.2024 19 av 28; 13.03.2025 25 av 27")
        .contains(
            "9 punkter bedre, 1 dårligere og 11 besvart for første gang. 15 punkter er som før.")
        .contains("Siden forrige gang er dette blitt dårligere: AP-05.")
        .contains("Siden forrige gang er dette ikke lenger besvart: KK-04, KU-02.")
        .contains("3 gjennomført, 2 over fristen (2 med utsatt frist), 2 utsatt og 1 borte");
  }

  @ParameterizedTest
  @EnumSource(names = {"PDF", "WORD", "WORKBOOK"})
  void theReportIsMadeInEveryFormatTheSameEachTime(ReportFormat format) {
    byte[] bytes = Progress.render(Progress.report(Language.NYNORSK), format);

    assertThat(bytes)
        .hasSizeGreaterThan(5_000)
        .isEqualTo(Progress.render(Progress.report(Language.NYNORSK), format));
  }

  @Test
  void theWorkbookHoldsEveryChangeAndAction() {
    List<String> texts =
        new WrittenWorkbook(
                Progress.render(Progress.report(Language.BOKMAL), ReportFormat.WORKBOOK))
            .texts();

    assertThat(texts)
        .contains("Dårligere enn før", "KK-01", "delvis", "mangler")
        .contains(
            "Borte uten at punktet er på plass", "Kartlegge hvilken kompetanse hver kommune har");
  }

  @Test
  void aReportForPublicationHasNoNotesAndNoActions() {
    ComparisonReport open =
        ComparisonReport.of(Progress.ofExample(), Language.BOKMAL, Examples.TODAY, true);

    assertThat(new String(Progress.render(open, ReportFormat.HTML), StandardCharsets.UTF_8))
        .contains("Åpen. Versjon for publisering", "Avklar forventet ressursinnsats")
        .doesNotContain("etter evne", "Kartlegge hvilken kompetanse", "tiltak er");
  }

  @ParameterizedTest
  @MethodSource("no.samarbeidssjekk.report.HostileTexts#all")
  void aTextIsShownAsItWasTypedAndAddsNothing(String text) {
    Document page = page(text);

    assertThat(page.wholeText())
        .isEqualToNormalizingNewlines(
            HARMLESS.wholeText().replace(TypedText.HARMLESS, Visible.inDocument(text)));
    assertThat(Outline.of(page)).isEqualTo(Outline.of(HARMLESS));
  }

  @Test
  void aTextInEveryOtherFormatStartsNoFormula() {
    String table =
        new String(
            Progress.render(Progress.typed("=1+1"), ReportFormat.CSV), StandardCharsets.UTF_8);

    assertThat(table).doesNotContainPattern("(^|[,\\n\"])=1");
  }

  private static Document page(String text) {
    return Jsoup.parse(
        new String(
            Progress.render(Progress.typed(text), ReportFormat.HTML), StandardCharsets.UTF_8));
  }
}
