package no.samarbeidssjekk.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import no.samarbeidssjekk.checklist.MadeUpChecklist;
import org.junit.jupiter.api.Test;

class ScorecardTest {

  private static final LevelScore LOWEST =
      new LevelScore(MadeUpChecklist.level(1), new StatusCounts(1, 0, 0, 0, 0, 0));
  private static final LevelScore HIGHEST =
      new LevelScore(MadeUpChecklist.level(2), new StatusCounts(1, 0, 1, 0, 0, 0));

  @Test
  void aScoreIsFoundByItsLevel() {
    Score score = new Score(List.of(LOWEST, HIGHEST));
    assertThat(score.at(MadeUpChecklist.level(1))).isEqualTo(LOWEST);
    assertThat(score.at(MadeUpChecklist.level(2))).isEqualTo(HIGHEST);
  }

  @Test
  void aLevelOfAnotherChecklistHasNoScore() {
    Score score = new Score(List.of(LOWEST, HIGHEST));
    assertThatThrownBy(() -> score.at(MadeUpChecklist.level(3)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("level-3");
  }

  @Test
  void aScorecardKeepsItsPartsWhenTheListsItWasMadeOfChange() {
    List<LevelScore> levels = new ArrayList<>(List.of(LOWEST));
    Score score = new Score(levels);
    DimensionScore dimension = new DimensionScore(MadeUpChecklist.dimension("A", 1), score);
    List<DimensionScore> dimensions = new ArrayList<>(List.of(dimension));
    Scorecard card = new Scorecard(score, dimensions);
    levels.clear();
    dimensions.clear();
    assertThat(card.overall().levels()).containsExactly(LOWEST);
    assertThat(card.dimensions()).containsExactly(dimension);
  }
}
