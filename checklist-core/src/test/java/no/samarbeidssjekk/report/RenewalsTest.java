package no.samarbeidssjekk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import no.samarbeidssjekk.assessment.Action;
import no.samarbeidssjekk.assessment.Answer;
import no.samarbeidssjekk.assessment.Status;
import no.samarbeidssjekk.freshness.Keeping;
import no.samarbeidssjekk.language.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a report says of answers that have grown old. */
@Tag("locale")
class RenewalsTest {

  private static final Sketch LAPSED =
      Sketch.everything(Status.IN_PLACE)
          .but("AP-02", Sketch.restingOn(Status.IN_PLACE, Sketch.TODAY.minusYears(2)))
          .but("AP-05", Sketch.restingOn(Status.IN_PLACE, Sketch.TODAY.minusYears(2).minusDays(1)));

  private static final ReportRequest FULL = ReportRequest.full(Language.BOKMAL, Sketch.TODAY);

  private static final String SENTENCE = "Noe av det som nivået avansert bygger på, er gått ut";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          BOKMAL  | Noe av det som nivået avansert bygger på, er gått ut på dato og må fornyes: AP-02 og AP-05. Det endrer ikke nivået.
          NYNORSK | Noko av det som nivået avansert byggjer på, er gått ut på dato og må fornyast: AP-02 og AP-05. Det endrar ikkje nivået.
          ENGLISH | Some of what the level advanced rests on has lapsed and must be renewed: AP-02 and AP-05. That does not change the level.
          """)
  void aLevelThatRestsOnWhatHasLapsedIsToldOfRightAfterIt(Language language, String sentence) {
    Report report = Report.of(LAPSED.analysis(), language, Sketch.TODAY);

    assertThat(report.content().standing().sentences()).element(1).isEqualTo(sentence);
  }

  @Test
  void aLevelThatRestsOnWhatHoldsIsNotSpokenOf() {
    Sketch fresh =
        Sketch.everything(Status.IN_PLACE)
            .but("AP-02", Sketch.restingOn(Status.IN_PLACE, Sketch.TODAY));

    assertThat(fresh.render(ReportFormat.MARKDOWN, FULL)).doesNotContain("er gått ut på dato");
  }

  @ParameterizedTest
  @EnumSource(
      value = ReportFormat.class,
      names = {"HTML", "MARKDOWN"})
  void theShortReportHasTheSentenceAlone(ReportFormat format) {
    assertThat(LAPSED.render(format, FULL.ofKind(ReportKind.SHORT)))
        .contains(SENTENCE)
        .doesNotContain("Dette må fornyes, og når", "Nyeste dokumentasjon");
    assertThat(LAPSED.render(format, FULL))
        .contains(SENTENCE, "Dette må fornyes, og når", "Nyeste dokumentasjon");
  }

  @ParameterizedTest
  @EnumSource(
      value = ReportFormat.class,
      names = {"HTML", "MARKDOWN", "JSON"})
  void aReportForPublicationHasTheSentenceAlone(ReportFormat format) {
    assertThat(LAPSED.render(format, FULL.forPublication()))
        .contains(SENTENCE)
        .doesNotContain("Nyeste dokumentasjon er fra", "\"renewals\"");
  }

  @Test
  void withoutItemsThatKeepForATimeThereIsNothing() {
    Keeping keeping = Keeping.nothing().with("A-1", 1, "", Keeping.answer(Status.IN_PLACE));

    assertThat(Report.of(keeping.analysis(), FULL).content().renewals()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nothing to renew yet | MISSING  | 2025-01-01 | Ingen av punktene som må fornyes etter en tid, har svaret «på plass» eller «delvis».
          it holds for long    | IN_PLACE | 2025-03-21 | Ingenting er gått ut, og ingenting må fornyes de neste tolv månedene.
          something is due     | IN_PLACE | 2023-01-01 | Hvor lenge et punkt holder, regnes fra den nyeste dokumentasjonen. Verken nivået eller tallene i rapporten endres når noe går ut.
          """)
  void theSentenceSaysWhetherSomethingMustBeRenewed(
      String name, Status status, String date, String sentence) {
    Keeping keeping = Keeping.nothing().with("A-1", 1, "P3Y", Keeping.answer(status, date));

    assertThat(renewals(keeping).sentence()).isEqualTo(sentence);
  }

  @Test
  void theCalendarHasActionsBesideRenewals() {
    Keeping keeping =
        Keeping.nothing()
            .with("A-1", 1, "P1Y", Keeping.answer(Status.IN_PLACE, "2024-01-01"))
            .with("A-2", 1, "", planned("2025-03-20"))
            .with("A-3", 1, "", planned("2025-03-21"));

    assertThat(renewals(keeping).calendar())
        .extracting(Renewals.Row::date, Renewals.Row::state, Renewals.Row::what)
        .containsExactly(
            tuple("01.01.2025", "gått ut", "Må fornyes"),
            tuple("20.03.2025", "fristen er ute", "Lage plan"),
            tuple("21.03.2025", "", "Lage plan"));
  }

  @Test
  void actionsWithoutRenewalsAreLeftToTheActionPlan() {
    Keeping keeping =
        Keeping.nothing()
            .with("A-1", 1, "P1Y", Keeping.answer(Status.PARTIAL))
            .with("A-2", 1, "", planned("2025-03-21"));

    assertThat(renewals(keeping).calendar()).isEqualTo(List.of());
    assertThat(renewals(keeping).undated()).hasSize(1);
  }

  private static Renewals renewals(Keeping keeping) {
    return Report.of(keeping.analysis(), FULL).content().renewals().orElseThrow();
  }

  private static Answer planned(String due) {
    Action action = Keeping.due(due);
    return Answer.of(Status.MISSING).withAction(Optional.of(action));
  }
}
