package no.samarbeidssjekk.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samarbeidssjekk.Samarbeidssjekk;
import no.samarbeidssjekk.assessment.Answer;
import no.samarbeidssjekk.assessment.Assessment;
import no.samarbeidssjekk.assessment.Collaboration;
import no.samarbeidssjekk.assessment.EditionReference;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.checklist.Dimension;
import no.samarbeidssjekk.checklist.Item;
import no.samarbeidssjekk.checklist.Level;
import no.samarbeidssjekk.cli.Speech;
import no.samarbeidssjekk.gap.GapAnalysis;
import no.samarbeidssjekk.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequirementTest {

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  @ParameterizedTest
  @CsvSource({"0,0", "1,1", "100,1"})
  void anAbsentPercentageMeetsNoRequirementButNone(int percent, int exitCode) {
    GapAnalysis analysis = withNoApplicableItem();
    assertThat(analysis.atTarget().counts().percent()).isEmpty();

    assertThat(requirement(Optional.empty(), Optional.of(percent)).check("a.yaml", analysis))
        .isEqualTo(exitCode);
    assertThat(said()).isEqualTo(exitCode == 0 ? "" : sentence(percent));
  }

  @Test
  void aLevelThatCannotBeAssessedIsNotReached() {
    GapAnalysis analysis = withNoApplicableItem();

    assertThat(
            requirement(Optional.of(analysis.target()), Optional.empty()).check("a.yaml", analysis))
        .isEqualTo(1);
    assertThat(said()).isEqualTo("a.yaml: the level «advanced» is not reached.\n");
  }

  @Test
  void withoutRequirementsAllIsWell() {
    assertThat(
            requirement(Optional.empty(), Optional.empty()).check("a.yaml", withNoApplicableItem()))
        .isZero();
    assertThat(said()).isEmpty();
  }

  private Requirement.Checked requirement(Optional<Level> level, Optional<Integer> percent) {
    return new Requirement.Checked(
        level,
        percent,
        new Speech(Language.ENGLISH),
        new PrintStream(said, true, StandardCharsets.UTF_8));
  }

  private String said() {
    return said.toString(StandardCharsets.UTF_8);
  }

  private static String sentence(int percent) {
    return "a.yaml: no item at the target level «advanced» is applicable, so there is no"
        + " percentage; at least %d is required.\n".formatted(percent);
  }

  private static GapAnalysis withNoApplicableItem() {
    Checklist bundled = Samarbeidssjekk.bundled().checklist();
    Level only = bundled.levels().get(bundled.levels().size() - 1);
    Item item =
        bundled.items().stream()
            .filter(candidate -> candidate.level().equals(only))
            .findFirst()
            .orElseThrow();
    Checklist checklist =
        new Checklist(
            bundled.id(),
            bundled.version(),
            bundled.title(),
            bundled.source(),
            List.of(only),
            List.of(new Dimension("X", only.name(), Optional.empty(), List.of(item))));
    return GapAnalysis.of(
        checklist,
        new Assessment(
            new EditionReference(bundled.id(), Optional.empty()),
            Collaboration.named("Samarbeid"),
            LocalDate.EPOCH,
            Optional.empty(),
            Optional.empty(),
            Map.of(item.id(), Answer.notApplicable("Ingen oppgave"))));
  }
}
