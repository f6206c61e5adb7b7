package no.samarbeidssjekk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samarbeidssjekk.assessment.Access;
import no.samarbeidssjekk.assessment.Action;
import no.samarbeidssjekk.assessment.Answer;
import no.samarbeidssjekk.assessment.Marking;
import no.samarbeidssjekk.assessment.Status;
import no.samarbeidssjekk.language.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a report says of a result, in words and numbers. */
@Tag("locale")
class ReportTextTest {

  private static final Sketch DONE = Sketch.everything(Status.IN_PLACE);
  private static final Sketch ONE_OPEN = DONE.but(Status.UNKNOWN, "ST-01");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          BOKMAL  | Ett punkt gjenstår til grunnleggende  | 2 punkter gjenstår til viderekommen, og ett er uavklart | Alt som kommer til på nivået avansert, er på plass
          NYNORSK | Eitt punkt står att til grunnleggjande | 2 punkt står att til vidarekomen, og eitt er uavklart | Alt som kjem til på nivået avansert, er på plass
          ENGLISH | One item remains before basic is reached | 2 items remain before intermediate is reached, and one is not settled | All that is added at the level advanced is in place
          """)
  void aStepOfTheStaircaseSaysHowManyItemsItTakes(
      Language language, String one, String two, String none) {
    Sketch sketch =
        DONE.but(Status.PARTIAL, "ST-01")
            .but(Status.MISSING, "RB-03", "ST-02")
            .but(Status.UNKNOWN, "ST-03")
            .aimingFor("avansert");
    Texts texts = Texts.in(language);
    Remaining remaining =
        Remaining.of(sketch.analysis(), texts, new ItemEntry.Factory(texts, Sketch.TODAY, false));
    assertThat(remaining.steps())
        .extracting(Remaining.StepEntry::heading)
        .containsExactly(one, two, none);
  }

  @ParameterizedTest
  @CsvSource({"BOKMAL, 94~%, 83–94~%", "NYNORSK, 94~%, 83–94~%", "ENGLISH, 94%, 83–94%"})
  void completedIsOneNumberOrARangeWhileItemsAreOpenOrADashWhenNothingApplies(
      Language language, String settled, String open) {
    Sketch partial = DONE.but(Status.PARTIAL, "ST-01");
    assertThat(completed(partial, language)).isEqualTo(settled.replace('~', '\u00a0'));
    assertThat(completed(partial.but(Status.UNKNOWN, "KU-01"), language))
        .isEqualTo(open.replace('~', '\u00a0'));
    assertThat(completed(Sketch.everything(Status.NOT_APPLICABLE), language)).isEqualTo("–");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          BOKMAL  | Samarbeidet har nådd nivået avansert.
          NYNORSK | Samarbeidet har nådd nivået avansert.
          ENGLISH | The cooperation has reached the level advanced.
          """)
  void aLevelReachedIsNamed(Language language, String sentence) {
    assertThat(sentences(DONE, language).get(0)).isEqualTo(sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          BOKMAL  | Målnivået, som er grunnleggende, er ikke nådd. 8 av 9 punkter er på plass, ett er delvis på plass. | Målnivået, som er grunnleggende, er ikke nådd. 7 av 9 punkter er på plass, ett mangler og ett er delvis på plass.
          NYNORSK | Målnivået, som er grunnleggjande, er ikkje nådd. 8 av 9 punkt er på plass, eitt er delvis på plass. | Målnivået, som er grunnleggjande, er ikkje nådd. 7 av 9 punkt er på plass, eitt manglar og eitt er delvis på plass.
          ENGLISH | The target level, which is basic, is not reached. 8 of 9 items are in place, one is partly in place. | The target level, which is basic, is not reached. 7 of 9 items are in place, one is missing and one is partly in place.
          """)
  void theLowestLevelThatFallsShortIsNamedWithWhatItLacks(
      Language language, String one, String two) {
    Sketch lacksOne = DONE.but(Status.PARTIAL, "ST-01");
    assertThat(sentences(lacksOne, language)).containsExactly(one);
    assertThat(sentences(lacksOne.but(Status.MISSING, "KU-01"), language)).containsExactly(two);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          BOKMAL  | Det er ikke avklart om målnivået, som er grunnleggende, er nådd. 8 av 9 punkter er på plass, ett er uavklart.   | Viser det seg at det ene uavklarte punktet er på plass, er nivået avansert nådd.
          NYNORSK | Det er ikkje avklart om målnivået, som er grunnleggjande, er nådd. 8 av 9 punkt er på plass, eitt er uavklart.   | Viser det seg at det eine uavklarte punktet er på plass, er nivået avansert nådd.
          ENGLISH | It is not settled whether the target level, which is basic, is reached. 8 of 9 items are in place, one is not settled. | If the one item that is not settled turns out to be in place, the level advanced is reached.
          """)
  void whatOnlyAnOpenItemHidesIsUndecided(Language language, String undecided, String best) {
    assertThat(sentences(ONE_OPEN, language))
        .containsExactly(undecided, coverage(ONE_OPEN, language), best);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          BOKMAL  | Samarbeidet har nådd nivået grunnleggende.   | Viser det seg at alle de 2 uavklarte punktene er på plass, er nivået viderekommen nådd.
          NYNORSK | Samarbeidet har nådd nivået grunnleggjande.  | Viser det seg at alle dei 2 uavklarte punkta er på plass, er nivået vidarekomen nådd.
          ENGLISH | The cooperation has reached the level basic. | If all 2 items that are not settled turn out to be in place, the level intermediate is reached.
          """)
  void theBestStillPossibleCountsTheOpenItemsUpToThatLevel(
      Language language, String reached, String best) {
    Sketch sketch =
        DONE.but(Status.UNKNOWN, "RB-03")
            .but(Status.NOT_ASSESSED, "ST-02", "ST-05")
            .but(Status.MISSING, "RB-06");
    assertThat(sentences(sketch, language))
        .startsWith(reached, coverage(sketch, language), best)
        .hasSize(4);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          BOKMAL  | Ingen av punktene gjelder dette samarbeidet, så nivået kan ikke vurderes.
          NYNORSK | Ingen av punkta gjeld dette samarbeidet, så nivået kan ikkje vurderast.
          ENGLISH | None of the items concerns this cooperation, so its level cannot be assessed.
          """)
  void whenNothingAppliesNoLevelIsNamed(Language language, String sentence) {
    assertThat(sentences(Sketch.everything(Status.NOT_APPLICABLE), language))
        .first()
        .isEqualTo(sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          BOKMAL  | Et punkt uten svar kan godt være på plass.
          NYNORSK | Eit punkt utan svar kan godt vere på plass.
          ENGLISH | An item without an answer may well be in place.
          """)
  void thatLittleIsMappedIsSaidOnlyWhileItemsAreOpen(Language language, String beginning) {
    Texts texts = Texts.in(language);
    ReportRequest request = ReportRequest.full(language, Sketch.TODAY);
    assertThat(Trust.of(ONE_OPEN.analysis(), texts, request).sentences())
        .anyMatch(sentence -> sentence.startsWith(beginning));
    assertThat(Trust.of(DONE.analysis(), texts, request).sentences())
        .noneMatch(sentence -> sentence.startsWith(beginning));
  }

  @ParameterizedTest
  @CsvSource({"-1, true", "0, false", "1, false"})
  void anActionIsOverdueOnlyAfterItsDay(int daysFromToday, boolean overdue) {
    Action action =
        new Action(
            "Lage plan", Optional.empty(), Optional.of(Sketch.TODAY.plusDays(daysFromToday)));
    Answer answer =
        new Answer(
            Status.MISSING, Optional.empty(), Optional.empty(), List.of(), Optional.of(action));
    Sketch sketch = DONE.but("ST-01", answer);
    assertThat(ActionPlan.of(sketch.analysis(), Texts.in(Language.BOKMAL), Sketch.TODAY))
        .extracting(ActionPlan.Row::overdue)
        .containsExactly(overdue);
    for (ReportFormat format : List.of(ReportFormat.HTML, ReportFormat.MARKDOWN)) {
      assertThat(sketch.render(format, Language.BOKMAL).contains("fristen er ute"))
          .as("%s", format)
          .isEqualTo(overdue);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "BOKMAL, 21.03.2025, 05.01.2026",
    "NYNORSK, 21.03.2025, 05.01.2026",
    "ENGLISH, 21 March 2025, 5 January 2026"
  })
  void aDateIsWrittenAsItsReadersWriteIt(Language language, String march, String january) {
    Texts texts = Texts.in(language);
    assertThat(texts.date(LocalDate.of(2025, 3, 21))).isEqualTo(march);
    assertThat(texts.date(LocalDate.of(2026, 1, 5))).isEqualTo(january);
    assertThat(DONE.render(ReportFormat.MARKDOWN, language)).contains(march);
  }

  @ParameterizedTest
  @EnumSource(
      value = Language.class,
      names = {"BOKMAL", "NYNORSK"})
  void norwegianKeepsANumberAndItsPercentSignTogether(Language language) {
    assertThat(Sketch.everyBranch())
        .allSatisfy(
            sketch ->
                assertThat(sketch.render(ReportFormat.MARKDOWN, language))
                    .contains("\u00a0%")
                    .doesNotContainPattern("[0-9] ?%"));
  }

  @ParameterizedTest
  @EnumSource(
      value = ReportFormat.class,
      names = {"PDF", "WORD"},
      mode = EnumSource.Mode.EXCLUDE)
  void aGapIsNeverCalledABreachOfLaw(ReportFormat format) {
    Stream<String> reports =
        Stream.concat(
            Examples.samples(format).map(sample -> sample.text()),
            Sketch.everyBranch().stream()
                .flatMap(
                    sketch ->
                        Arrays.stream(Language.values())
                            .map(language -> sketch.render(format, language))));
    assertThat(reports).isNotEmpty().noneMatch(report -> report.matches("(?is).*avvik.*"));
  }

  @Test
  void aReportForPublicationIsStampedOpenOnlyWhenTheAssessmentIs() {
    Texts texts = Texts.in(Language.BOKMAL);
    Marking exempt = new Marking(Access.EXEMPT, Optional.of("offl. § 24 tredje ledd"));
    assertThat(MarkingEntry.of(Marking.OPEN, true, texts))
        .isEqualTo(new MarkingEntry("Åpen. Versjon for publisering", "open"));
    assertThat(MarkingEntry.of(exempt, true, texts))
        .isEqualTo(
            new MarkingEntry(
                "Versjon for publisering. Vurderingen er merket «Unntatt offentlighet, jf."
                    + " offl. § 24 tredje ledd»; statusene må vurderes før publisering",
                "exempt"));
  }

  @Test
  void decisionsComeFromTheItemsWhenNothingIsPlanned() {
    Sketch sketch = DONE.but(Status.MISSING, "ST-01").but(Status.UNKNOWN, "RB-01", "KU-01");
    Brief brief = Report.of(sketch.analysis(), Language.BOKMAL, Sketch.TODAY).content().brief();
    assertThat(brief.decisionsIntro()).startsWith("Vurderingen har ingen tiltaksplan.");
    assertThat(brief.decisions())
        .extracting(Brief.Decision::text, Brief.Decision::item)
        .containsExactly(
            tuple("Fastsette tiltak, ansvarlig og frist for ST-01", "ST-01"),
            tuple("Finne ut hvordan det står til med RB-01 og KU-01", "–"));
  }

  private static String coverage(Sketch sketch, Language language) {
    return Report.of(sketch.analysis(), language, Sketch.TODAY).content().trust().coverage();
  }

  private static List<String> sentences(Sketch sketch, Language language) {
    return standing(sketch, language).sentences();
  }

  private static String completed(Sketch sketch, Language language) {
    return standing(sketch, language).levels().get(0).completed();
  }

  private static Standing standing(Sketch sketch, Language language) {
    return Report.of(sketch.analysis(), language, Sketch.TODAY).content().standing();
  }
}
