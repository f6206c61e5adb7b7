package no.samarbeidssjekk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samarbeidssjekk.assessment.Collaboration;
import no.samarbeidssjekk.assessment.Status;
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.language.Visible;
import no.samarbeidssjekk.overview.Contribution;
import no.samarbeidssjekk.overview.MadeUpRegion;
import no.samarbeidssjekk.overview.Overview;
import no.samarbeidssjekk.overview.Row;
import no.samarbeidssjekk.pdf.CopiedText;
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
 * Reports of how a made-up region of forty cooperations stands. They stand in the folder {@code
 * golden-overview}.
 */
class OverviewReportTest {

  private static final List<ReportFormat> TEXTS =
      List.of(ReportFormat.HTML, ReportFormat.MARKDOWN, ReportFormat.CSV);

  private static final Document HARMLESS = page(TypedText.HARMLESS);

  @TestFactory
  Stream<DynamicTest> everyReportIsTheCommittedOne() {
    OverviewReport brief = OverviewOfRegion.shortReport(Language.BOKMAL);
    OverviewReport open = OverviewOfRegion.open(Language.BOKMAL);
    GoldenFiles files =
        new GoldenFiles("golden-overview")
            .inEveryLanguage(
                TEXTS,
                OverviewOfRegion::report,
                OverviewOfRegion::render,
                OverviewOfRegion::summary)
            .with("nb-short.html", OverviewOfRegion.render(brief, ReportFormat.HTML))
            .with("nb-short.md", OverviewOfRegion.render(brief, ReportFormat.MARKDOWN))
            .with("nb-open.txt", OverviewOfRegion.summary(open));
    for (ReportFormat format : TEXTS) {
      files = files.with("nb-open." + format.extension(), OverviewOfRegion.render(open, format));
    }
    return files.tests();
  }

  @Test
  void theNumbersAreThoseCountedInTheFiles() {
    String text =
        OverviewOfRegion.text(OverviewOfRegion.report(Language.BOKMAL), ReportFormat.MARKDOWN);

    // counted with another program among the forty files: lines «<item>: mangler», and the first
    // two digits of the members' numbers
    assertThat(text)
        .contains("40 samarbeid er med, med deltakerkommuner i 14 fylker.")
        .contains("(Rammebetingelser, viderekommen): mangler hos 13 av 40,")
        .contains("Etabler felles rutiner og prosessbeskrivelser (Arbeidsprosesser,")
        .contains("viderekommen): mangler hos 12 av 40,")
        .contains("avansert): mangler hos 10 av 39,", "viderekommen): mangler hos 9 av 39,");
  }

  @ParameterizedTest
  @EnumSource(names = {"PDF", "WORD", "WORKBOOK"})
  void theReportIsMadeInEveryFormatTheSameEachTime(ReportFormat format) {
    byte[] bytes = OverviewOfRegion.render(OverviewOfRegion.report(Language.NYNORSK), format);

    assertThat(bytes)
        .hasSizeGreaterThan(5_000)
        .isEqualTo(OverviewOfRegion.render(OverviewOfRegion.report(Language.NYNORSK), format));
  }

  @Test
  void theShortReportHasTwoPages() {
    byte[] pdf =
        OverviewOfRegion.render(OverviewOfRegion.shortReport(Language.BOKMAL), ReportFormat.PDF);

    assertThat(CopiedText.pages(pdf)).hasSize(2);
  }

  @Test
  void theShortReportTellsHowManyThereIsNoRoomFor() {
    String text =
        OverviewOfRegion.text(OverviewOfRegion.shortReport(Language.BOKMAL), ReportFormat.MARKDOWN);

    assertThat(text)
        .contains("20 samarbeid til er med i tallene, men ikke i listen her.")
        .doesNotContain("Etter fylke");
  }

  @Test
  void theWorkbookHasARowForEachCooperation() {
    List<String> texts =
        new WrittenWorkbook(
                OverviewOfRegion.render(
                    OverviewOfRegion.report(Language.BOKMAL), ReportFormat.WORKBOOK))
            .texts();

    assertThat(texts)
        .containsAll(OverviewOfRegion.OVERVIEW.rows().stream().map(Row::name).toList())
        .contains("Etter fylke", "Mangler hos", "Delvis hos");
  }

  @Test
  void anItemThatASupplementAddsIsAmongThoseThatAreMissing() {
    Contribution bundled = new MadeUpRegion(2026).contributions(1).get(0);
    Overview overview =
        Stream.of(
                new Contribution(
                    bundled.checklist(),
                    bundled.row(),
                    Map.of("KYST-01", Status.MISSING),
                    bundled.access(),
                    bundled.isOneVoice()))
            .collect(Overview.collector(Examples.SAMARBEIDSSJEKK.checklist()));
    OverviewReport report = OverviewReport.of(overview, OverviewOfRegion.full(Language.BOKMAL));

    assertThat(OverviewOfRegion.text(report, ReportFormat.MARKDOWN))
        .contains("**KYST-01** Et punkt fra et tillegg (–, –): mangler hos 1 av 1");
  }

  @ParameterizedTest
  @EnumSource
  void aReportForPublicationNamesNobody(ReportFormat format) {
    byte[] bytes = OverviewOfRegion.render(OverviewOfRegion.open(Language.BOKMAL), format);
    String text = everythingIn(bytes, format);

    assertThat(OverviewOfRegion.OVERVIEW.rows())
        .extracting(Row::name)
        .noneMatch(text::contains)
        .hasSize(40);
    String ownText =
        everythingIn(
            OverviewOfRegion.render(OverviewOfRegion.report(Language.BOKMAL), format), format);
    assertThat(OverviewOfRegion.OVERVIEW.rows()).extracting(Row::name).anyMatch(ownText::contains);
  }

  private static String everythingIn(byte[] bytes, ReportFormat format) {
    return switch (format) {
      case PDF -> CopiedText.of(bytes).replaceAll("\\s+", " ");
      case WORD -> WordFile.read(bytes).text();
      case WORKBOOK -> String.join("\n", new WrittenWorkbook(bytes).texts());
      case HTML, MARKDOWN, CSV, JSON -> new String(bytes, StandardCharsets.UTF_8);
    };
  }

  @Test
  void aReportForPublicationHasNothingThatFewWereAskedAbout() {
    Contribution one = new MadeUpRegion(2026).contributions(1).get(0);
    Map<String, Status> asked = new LinkedHashMap<>(one.statuses());
    asked.put("KYST-01", Status.MISSING);
    Overview overview =
        Stream.concat(
                new MadeUpRegion(2026).contributions(40).stream().skip(1),
                Stream.of(
                    new Contribution(
                        one.checklist(), one.row(), asked, one.access(), one.isOneVoice())))
            .collect(Overview.collector(Examples.SAMARBEIDSSJEKK.checklist()));
    ReportRequest own = OverviewOfRegion.full(Language.BOKMAL);

    for (ReportFormat format : ReportFormat.values()) {
      OverviewReport open = OverviewReport.of(overview, own.forPublication());
      assertThat(everythingIn(OverviewOfRegion.render(open, format), format))
          .doesNotContain("KYST-01");
    }
    assertThat(
            everythingIn(
                OverviewOfRegion.render(OverviewReport.of(overview, own), ReportFormat.WORKBOOK),
                ReportFormat.WORKBOOK))
        .contains("KYST-01");
  }

  @Test
  void aGroupThatIsNotShownIsNotNamed() {
    String open = OverviewOfRegion.text(OverviewOfRegion.open(Language.BOKMAL), ReportFormat.HTML);
    String own = OverviewOfRegion.text(OverviewOfRegion.report(Language.BOKMAL), ReportFormat.HTML);

    // four cooperations have a member in Oslo, and eight in Nordland
    assertThat(own).contains("Oslo", "Nordland");
    assertThat(open).contains("Nordland").doesNotContain("Oslo");
  }

  @Test
  void aReportForPublicationOfTooFewSaysOnlyThat() {
    OverviewReport report =
        OverviewReport.of(
            OverviewOfRegion.OVERVIEW, OverviewOfRegion.full(Language.BOKMAL).forPublication(), 41);

    assertThat(OverviewOfRegion.text(report, ReportFormat.MARKDOWN))
        .contains("Det er færre enn 41 samarbeid. Da vises ingen tall.")
        .doesNotContain("40 ", "Rammebetingelser", "%");
  }

  @Test
  void thereIsNoOverviewForAWorkshop() {
    ReportRequest request = OverviewOfRegion.full(Language.BOKMAL).ofKind(ReportKind.WORKSHOP);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> OverviewReport.of(OverviewOfRegion.OVERVIEW, request));
  }

  @ParameterizedTest
  @MethodSource("no.samarbeidssjekk.report.HostileTexts#all")
  void aNameIsShownAsItWasTypedAndAddsNothing(String text) {
    Document page = page(text);

    assertThat(page.wholeText())
        .isEqualToNormalizingNewlines(
            HARMLESS.wholeText().replace(TypedText.HARMLESS, Visible.inDocument(text)));
    assertThat(Outline.of(page)).isEqualTo(Outline.of(HARMLESS));
  }

  @Test
  void aNameStartsNoFormula() {
    OverviewReport report =
        OverviewReport.of(named("=1+1"), OverviewOfRegion.full(Language.BOKMAL));

    assertThat(OverviewOfRegion.text(report, ReportFormat.CSV))
        .doesNotContainPattern("(^|[,\\n\"])=1");
  }

  private static Document page(String name) {
    return Jsoup.parse(
        OverviewOfRegion.text(
            OverviewReport.of(named(name), OverviewOfRegion.full(Language.BOKMAL)),
            ReportFormat.HTML));
  }

  /** Two assessments of one cooperation with this name. */
  private static Overview named(String name) {
    MadeUpRegion region = new MadeUpRegion(1);
    Collaboration renamed = region.assessment(0).collaboration().withName(name);
    return IntStream.range(0, 2)
        .mapToObj(region::assessment)
        .map(assessment -> assessment.withCollaboration(renamed))
        .map(Examples.SAMARBEIDSSJEKK::analyse)
        .map(Contribution::of)
        .collect(Overview.collector(Examples.SAMARBEIDSSJEKK.checklist()));
  }
}
