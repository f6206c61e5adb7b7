package no.samarbeidssjekk.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import no.samarbeidssjekk.Samarbeidssjekk;
import no.samarbeidssjekk.assessment.YardstickChange.Changed;
import no.samarbeidssjekk.assessment.YardstickChange.Replaced;
import no.samarbeidssjekk.assessment.YardstickChange.Retired;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.checklist.Item;
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.yaml.MadeUpEdition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YardstickChangeTest {

  @Test
  void itTellsWhatTheNextVersionChanged() {
    YardstickChange change = change(MadeUpEdition.OF_2026, "2025.1", Map.of()).orElseThrow();

    assertThat(change.from()).contains("2025.1");
    assertThat(change.to()).isEqualTo("2026.1");
    assertThat(change.added()).extracting(Item::id).containsExactly("KU-04");
    assertThat(change.retired())
        .extracting(retired -> retired.item().id())
        .containsExactly("ST-05");
    assertThat(change.replaced())
        .extracting(YardstickChangeTest::ids)
        .containsExactly("RB-06 RB-07", "RO-03 RO-04");
    assertThat(change.changed())
        .extracting(changed -> changed.item().id())
        .containsExactly("AP-05", "MM-04");
  }

  @Test
  void whatCameAndWentInBetweenIsNotTold() {
    YardstickChange change = change(MadeUpEdition.OF_2027, "2025.1", Map.of()).orElseThrow();

    assertThat(change.added()).isEmpty();
    assertThat(change.retired())
        .extracting(retired -> retired.item().id())
        .containsExactly("ST-05");
    assertThat(change.replaced())
        .extracting(YardstickChangeTest::ids)
        .containsExactly("RB-06 RB-08", "RO-03 RO-04");
  }

  @Test
  void onlyWhatIsNewerThanTheAssessmentIsTold() {
    YardstickChange change = change(MadeUpEdition.OF_2027, "2026.1", Map.of()).orElseThrow();

    assertThat(change.added()).isEmpty();
    assertThat(change.retired())
        .extracting(retired -> retired.item().id())
        .containsExactly("KU-04");
    assertThat(change.replaced())
        .extracting(YardstickChangeTest::ids)
        .containsExactly("RB-07 RB-08");
    assertThat(change.changed()).isEmpty();
  }

  @Test
  void aRetiredItemKeepsItsAnswer() {
    YardstickChange change =
        change(MadeUpEdition.OF_2027, "2026.1", Map.of("KU-04", Answer.of(Status.PARTIAL)))
            .orElseThrow();

    assertThat(change.retired())
        .extracting(Retired::answer)
        .containsExactly(Answer.of(Status.PARTIAL));
    assertThat(change.retired())
        .extracting(retired -> retired.reason().in(Language.BOKMAL))
        .containsExactly("Var for vanskelig å svare på.");
  }

  @Test
  void aRetiredItemWithoutAnAnswerIsNotAssessed() {
    assertThat(change(MadeUpEdition.OF_2026, "2025.1", Map.of()).orElseThrow().retired())
        .extracting(Retired::answer)
        .containsExactly(Answer.of(Status.NOT_ASSESSED));
  }

  @Test
  void aChangedItemTellsWhatWasChanged() {
    assertThat(change(MadeUpEdition.OF_2026, "2025.1", Map.of()).orElseThrow().changed())
        .flatExtracting(Changed::changes)
        .extracting(what -> what.what().in(Language.ENGLISH))
        .contains("Moved from advanced to intermediate.");
  }

  @ParameterizedTest
  @CsvSource({"2026.1", "2019.1", ","})
  void nothingIsToldUnlessAnEarlierVersionIsNamed(String version) {
    assertThat(change(MadeUpEdition.OF_2026, version, Map.of())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2026.1", "2019.1", ","})
  void aRetiredItemThatIsAnsweredIsToldWhateverVersionIsNamed(String version) {
    YardstickChange change =
        change(MadeUpEdition.OF_2026, version, Map.of("ST-05", Answer.of(Status.PARTIAL)))
            .orElseThrow();

    assertThat(change.from()).isEmpty();
    assertThat(change.retired())
        .extracting(retired -> retired.item().id(), retired -> retired.answer().status())
        .containsExactly(tuple("ST-05", Status.PARTIAL));
    assertThat(change.added()).isEmpty();
    assertThat(change.replaced()).isEmpty();
    assertThat(change.changed()).isEmpty();
  }

  @Test
  void aRetiredItemThatTheVersionDidNotAskIsToldWhenItIsAnswered() {
    YardstickChange change =
        change(MadeUpEdition.OF_2027, "2025.1", Map.of("KU-04", Answer.of(Status.PARTIAL)))
            .orElseThrow();

    assertThat(change.retired())
        .extracting(retired -> retired.item().id())
        .containsExactly("ST-05", "KU-04");
  }

  @Test
  void whatWasLaterChangedInASuccessorIsTold() {
    assertThat(change(MadeUpEdition.OF_2028, "2025.1", Map.of()).orElseThrow().changed())
        .extracting(changed -> changed.item().id())
        .contains("RB-08");
  }

  @Test
  void nothingIsToldWhenNothingChanged() {
    Checklist bundled = Samarbeidssjekk.bundled().checklist();

    assertThat(change(bundled, "2025.1", Map.of())).isEmpty();
  }

  private static String ids(Replaced replaced) {
    return replaced.item().id() + " " + replaced.successor().id();
  }

  private static Optional<YardstickChange> change(
      Checklist checklist, String version, Map<String, Answer> answers) {
    return YardstickChange.of(
        checklist,
        new Assessment(
            new EditionReference(checklist.id(), Optional.ofNullable(version)),
            Collaboration.named("Made up"),
            LocalDate.of(2025, 3, 21),
            Optional.empty(),
            Optional.empty(),
            answers));
  }
}
