package no.samarbeidssjekk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samarbeidssjekk.Samarbeidssjekk;
import no.samarbeidssjekk.assessment.Action;
import no.samarbeidssjekk.assessment.Answer;
import no.samarbeidssjekk.assessment.Evidence;
import no.samarbeidssjekk.assessment.Status;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.gap.GapAnalysis;
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.problem.InvalidDocumentException;
import no.samarbeidssjekk.yaml.MadeUpEdition;
import org.assertj.core.api.Assertions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reports of an example that answers an earlier version of the checklist. Those against the made-up
 * version 2026.1 stand in the folder {@code golden-newer-edition}, and are written anew with the
 * others, by {@code -Dgolden.update=true}.
 */
class YardstickReportTest {

  private static final Path FOLDER = Path.of("src", "test", "resources", "golden-newer-edition");
  private static final Path EXAMPLE = Path.of("..", "examples", "eksempelregionen.yaml");
  private static final String SUMMARY = "txt";

  record Sample(Language language, String ending) {

    byte[] render() {
      return YardstickReportTest.render(MadeUpEdition.OF_2026, this);
    }

    Path file() {
      return FOLDER.resolve(language.code() + "." + ending);
    }
  }

  static List<Sample> samples() {
    return Arrays.stream(Language.values())
        .flatMap(
            language ->
                Stream.concat(
                        Examples.TEXT_FORMATS.stream().map(ReportFormat::extension),
                        Stream.of(SUMMARY))
                    .map(ending -> new Sample(language, ending)))
        .toList();
  }

  @BeforeAll
  static void writeTheFolderAnewIfAsked() throws IOException {
    if (Boolean.getBoolean("golden.update") && !ForeignMachineTest.isForeign()) {
      Files.createDirectories(FOLDER);
      for (Sample sample : samples()) {
        Files.write(sample.file(), sample.render());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void theReportIsTheCommittedOne(Sample sample) {
    assertThat(new String(sample.render(), StandardCharsets.UTF_8))
        .isEqualTo(contentOf(sample.file()));
  }

  @ParameterizedTest
  @EnumSource(
      names = {"WORKBOOK", "PDF", "WORD"},
      mode = EnumSource.Mode.EXCLUDE)
  void aReportOfTheVersionThatWasAnsweredSaysNothingOfChanges(ReportFormat format) {
    Sample sample = new Sample(Language.BOKMAL, format.extension());
    Checklist bundled = Examples.SAMARBEIDSSJEKK.checklist();

    assertThat(new String(render(bundled, sample), StandardCharsets.UTF_8))
        .doesNotContain("målestokken", "yardstick", "assessedVersion");
  }

  @Test
  void whatAnItemThatIsReplacedTwiceBecameIsSaid() {
    String report =
        new String(
            render(MadeUpEdition.OF_2027, new Sample(Language.BOKMAL, "md")),
            StandardCharsets.UTF_8);

    assertThat(report)
        .contains("Erstattet av **RB-08** Evaluer rammene og følg opp funnene")
        .doesNotContain("RB-07", "KU-04");
  }

  @Test
  void thatNothingIsNewIsNotSaid() {
    String report =
        new String(
            render(MadeUpEdition.OF_2027, new Sample(Language.BOKMAL, "md")),
            StandardCharsets.UTF_8);

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

  private static byte[] render(Checklist checklist, Sample sample) {
    Samarbeidssjekk samarbeidssjekk = Samarbeidssjekk.of(checklist);
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    try {
      GapAnalysis analysis =
          samarbeidssjekk.analyse(
              samarbeidssjekk.read(
                  "example", new ByteArrayInputStream(Files.readAllBytes(EXAMPLE))));
      Report report = Report.of(analysis, sample.language(), Examples.TODAY);
      if (sample.ending().equals(SUMMARY)) {
        new ReportRenderer().summarise(report, stream);
      } else {
        new ReportRenderer().render(report, format(sample.ending()), stream);
      }
    } catch (IOException | InvalidDocumentException e) {
      throw new IllegalStateException(e);
    }
    return stream.toByteArray();
  }

  private static ReportFormat format(String ending) {
    return Arrays.stream(ReportFormat.values())
        .filter(format -> format.extension().equals(ending))
        .findFirst()
        .orElseThrow();
  }

  private static String contentOf(Path file) {
    return Assertions.contentOf(file.toFile(), StandardCharsets.UTF_8);
  }
}
