package no.samarbeidssjekk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samarbeidssjekk.Samarbeidssjekk;
import no.samarbeidssjekk.assessment.Action;
import no.samarbeidssjekk.assessment.Answer;
import no.samarbeidssjekk.assessment.Evidence;
import no.samarbeidssjekk.assessment.Status;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.problem.InvalidDocumentException;
import no.samarbeidssjekk.yaml.MadeUpEdition;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reports of an example that answers an earlier version of the checklist. Those against the made-up
 * version 2026.1 stand in the folder {@code golden-newer-edition}.
 */
class YardstickReportTest {

  private static final Path EXAMPLE = Path.of("..", "examples", "eksempelregionen.yaml");
  private static final ReportRenderer RENDERER = new ReportRenderer();

  @TestFactory
  Stream<DynamicTest> everyReportIsTheCommittedOne() {
    return new GoldenFiles("golden-newer-edition")
        .inEveryLanguage(
            Examples.TEXT_FORMATS,
            language -> report(MadeUpEdition.OF_2026, language),
            YardstickReportTest::render,
            report -> Written.by(stream -> RENDERER.summarise(report, stream)))
        .tests();
  }

  @ParameterizedTest
  @EnumSource(
      names = {"WORKBOOK", "PDF", "WORD"},
      mode = EnumSource.Mode.EXCLUDE)
  void aReportOfTheVersionThatWasAnsweredSaysNothingOfChanges(ReportFormat format) {
    assertThat(text(Examples.SAMARBEIDSSJEKK.checklist(), format))
        .doesNotContain("målestokken", "yardstick", "assessedVersion");
  }

  @Test
  void whatAnItemThatIsReplacedTwiceBecameIsSaid() {
    String report = text(MadeUpEdition.OF_2027, ReportFormat.MARKDOWN);

    assertThat(report)
        .contains("Erstattet av **RB-08** Evaluer rammene og følg opp funnene")
        .doesNotContain("RB-07", "KU-04");
  }

  @Test
  void thatNothingIsNewIsNotSaid() {
    String report = text(MadeUpEdition.OF_2027, ReportFormat.MARKDOWN);

    assertThat(report).doesNotContain("Nye punkter", "som ikke vurdert");
  }

  @ParameterizedTest
  @MethodSource("no.samarbeidssjekk.report.HostileTexts#chosen")
  void whatWasTypedOfARetiredItemAddsNoElement(String text) {
    assertThat(Outline.of(retiredItemWith(text)))
        .isEqualTo(Outline.of(retiredItemWith(TypedText.HARMLESS)));
  }

  private static Document retiredItemWith(String text) {
    Answer answer =
        new Answer(
            Status.PARTIAL,
            Optional.of(text),
            Optional.of(text),
            List.of(new Evidence(text, Optional.empty(), Optional.empty())),
            Optional.of(new Action(text, Optional.of(text), Optional.empty())));
    return Jsoup.parse(
        Sketch.everything(Status.MISSING)
            .but("ST-05", answer)
            .measuredBy(MadeUpEdition.OF_2026)
            .render(ReportFormat.HTML, Language.BOKMAL));
  }

  private static Report report(Checklist checklist, Language language) {
    Samarbeidssjekk samarbeidssjekk = Samarbeidssjekk.of(checklist);
    try (InputStream stream = Files.newInputStream(EXAMPLE)) {
      return Report.of(
          samarbeidssjekk.analyse(samarbeidssjekk.read("example", stream)),
          language,
          Examples.TODAY);
    } catch (IOException | InvalidDocumentException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] render(Report report, ReportFormat format) {
    return Written.by(stream -> RENDERER.render(report, format, stream));
  }

  private static String text(Checklist checklist, ReportFormat format) {
    return new String(render(report(checklist, Language.BOKMAL), format), StandardCharsets.UTF_8);
  }
}
