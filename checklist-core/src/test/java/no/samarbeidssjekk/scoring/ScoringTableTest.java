package no.samarbeidssjekk.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.samarbeidssjekk.assessment.MadeUpAssessment;
import no.samarbeidssjekk.checklist.Level;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cases computed by hand. {@link MadeUpAssessment#drawn} explains the drawings; - means empty. */
class ScoringTableTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # the whole checklist               | drawing               | points              | percent     | at best     | reached      | at best      | highest | at best
          nothing answered                    | 1. 1. 2. 3.           | 0/4 0/6 0/8         | 0 0 0       | 100 100 100 | no no no     | yes yes yes  | -       | level-3
          all in place                        | 1+ 1+ 2+ 3+           | 4/4 6/6 8/8         | 100 100 100 | 100 100 100 | yes yes yes  | yes yes yes  | level-3 | level-3
          all missing                         | 1- 1- 2- 3-           | 0/4 0/6 0/8         | 0 0 0       | 0 0 0       | no no no     | no no no     | -       | -
          one partial at the lowest level     | 1+ 1~ 2+ 3+           | 3/4 5/6 7/8         | 75 83 87    | 75 83 87    | no no no     | no no no     | -       | -
          one partial at the middle level     | 1+ 1+ 2~ 3+           | 4/4 5/6 7/8         | 100 83 87   | 100 83 87   | yes no no    | yes no no    | level-1 | level-1
          one missing at the highest level    | 1+ 1+ 2+ 3-           | 4/4 6/6 6/8         | 100 100 75  | 100 100 75  | yes yes no   | yes yes no   | level-2 | level-2
          one unknown                         | 1+ 1? 2+ 3+           | 2/4 4/6 6/8         | 50 66 75    | 100 100 100 | no no no     | yes yes yes  | -       | level-3
          one not answered, one missing       | 1+ 1+ 2. 3-           | 4/4 4/6 4/8         | 100 66 50   | 100 100 75  | yes no no    | yes yes no   | level-1 | level-2
          partial and unknown together        | 1~ 1? 2+ 3+           | 1/4 3/6 5/8         | 25 50 62    | 75 83 87    | no no no     | no no no     | -       | -
          only the highest level in place     | 1- 2- 3+              | 0/2 0/4 2/6         | 0 0 33      | 0 0 33      | no no no     | no no no     | -       | -
          not applicable is taken out         | 1+ 1x 2+ 2x 3-        | 2/2 4/4 4/6         | 100 100 66  | 100 100 66  | yes yes no   | yes yes no   | level-2 | level-2
          own items all not applicable        | 1+ 1+ 2x 2x 3-        | 4/4 4/4 4/6         | 100 100 66  | 100 100 66  | yes yes no   | yes yes no   | level-2 | level-2
          the same above an incomplete level  | 1+ 1- 2x 3+           | 2/4 2/4 4/6         | 50 50 66    | 50 50 66    | no no no     | no no no     | -       | -
          highest level all not applicable    | 1+ 2+ 3x              | 2/2 4/4 4/4         | 100 100 100 | 100 100 100 | yes yes yes  | yes yes yes  | level-3 | level-3
          lowest level all not applicable     | 1x 2+ 3-              | 0/0 2/2 2/4         | - 100 50    | - 100 50    | - yes no     | - yes no     | level-2 | level-2
          everything not applicable           | 1x 2x 3x              | 0/0 0/0 0/0         | - - -       | - - -       | - - -        | - - -        | -       | -
          no level introduces more            | 1+ 1~                 | 3/4 3/4 3/4         | 75 75 75    | 75 75 75    | no no no     | no no no     | -       | -
          the highest introduces nothing      | 1+ 2~                 | 2/2 3/4 3/4         | 100 75 75   | 100 75 75   | yes no no    | yes no no    | level-1 | level-1
          three dimensions are added up       | 1+ 2~ / 1~ 3+ / 1x 2? | 3/4 4/8 6/10        | 75 50 60    | 75 75 80    | no no no     | no no no     | -       | -
          no average of dimensions            | 1+ / 1- 1- 1- / 2+ 3+ | 2/8 4/10 6/12       | 25 40 50    | 25 40 50    | no no no     | no no no     | -       | -
          """)
  void theWholeChecklistScoresAsComputedByHand(
      String name,
      String drawing,
      String points,
      String percent,
      String percentAtBest,
      String reached,
      String reachedAtBest,
      String highest,
      String highestAtBest) {
    Score score = score(3, drawing).overall();
    assertThat(points(score)).as("points").isEqualTo(points);
    assertThat(percent(score)).as("percent").isEqualTo(percent);
    assertThat(percentAtBest(score)).as("percent at best").isEqualTo(percentAtBest);
    assertThat(reached(score)).as("reached").isEqualTo(reached);
    assertThat(reachedAtBest(score)).as("reached at best").isEqualTo(reachedAtBest);
    assertThat(id(score.reached())).as("highest").isEqualTo(highest);
    assertThat(id(score.reachedAtBest())).as("highest at best").isEqualTo(highestAtBest);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # dimension B of three              | drawing                   | points      | percent     | at best     | reached     | highest | at best
          other dimensions do not count       | 1- 2- / 1+ 2+ 3+ / 1. 2?  | 2/2 4/4 6/6 | 100 100 100 | 100 100 100 | yes yes yes | level-3 | level-3
          the highest introduces nothing      | 3- / 1+ 2+ / 3-           | 2/2 4/4 4/4 | 100 100 100 | 100 100 100 | yes yes yes | level-3 | level-3
          the same, and short of the middle   | 3+ / 1+ 2. / 3+           | 2/2 2/4 2/4 | 100 50 50   | 100 100 100 | yes no no   | level-1 | level-3
          the lowest introduces nothing       | 1+ / 2~ 3+ / 1+           | 0/0 1/2 3/4 | - 50 75     | - 50 75     | - no no     | -       | -
          only the highest introduces any     | 1- / 3? / 1-              | 0/0 0/0 0/2 | - - 0       | - - 100     | - - no      | -       | level-3
          only not applicable                 | 1+ / 1x 2x 3x / 1+        | 0/0 0/0 0/0 | - - -       | - - -       | - - -       | -       | -
          no items                            | 1+ / / 1+                 | 0/0 0/0 0/0 | - - -       | - - -       | - - -       | -       | -
          """)
  void aDimensionScoresAsComputedByHand(
      String name,
      String drawing,
      String points,
      String percent,
      String percentAtBest,
      String reached,
      String highest,
      String highestAtBest) {
    Score score = score(3, drawing).dimensions().get(1).score();
    assertThat(points(score)).as("points").isEqualTo(points);
    assertThat(percent(score)).as("percent").isEqualTo(percent);
    assertThat(percentAtBest(score)).as("percent at best").isEqualTo(percentAtBest);
    assertThat(reached(score)).as("reached").isEqualTo(reached);
    assertThat(id(score.reached())).as("highest").isEqualTo(highest);
    assertThat(id(score.reachedAtBest())).as("highest at best").isEqualTo(highestAtBest);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # levels | drawing               | percent           | at best             | reached             | highest
          1        | ''                    | -                 | -                   | -                   | -
          1        | 1+ 1~ 1+              | 83                | 83                  | no                  | -
          1        | 1+ / 1x               | 100               | 100                 | yes                 | level-1
          2        | 1+ 2?                 | 100 50            | 100 100             | yes no              | level-1
          5        | 1+ 2+ 3+ 4~ 5.        | 100 100 100 87 70 | 100 100 100 87 90   | yes yes yes no no   | level-3
          5        | 1+ / 3+ / 5+          | 100 100 100 100 100 | 100 100 100 100 100 | yes yes yes yes yes | level-5
          """)
  void anyNumberOfLevelsIsScored(
      int levels,
      String drawing,
      String percent,
      String percentAtBest,
      String reached,
      String highest) {
    Score score = score(levels, drawing).overall();
    assertThat(percent(score)).as("percent").isEqualTo(percent);
    assertThat(percentAtBest(score)).as("percent at best").isEqualTo(percentAtBest);
    assertThat(reached(score)).as("reached").isEqualTo(reached);
    assertThat(id(score.reached())).as("highest").isEqualTo(highest);
  }

  private static Scorecard score(int levels, String drawing) {
    MadeUpAssessment madeUp = MadeUpAssessment.drawn(levels, drawing);
    return Scoring.score(madeUp.checklist(), madeUp.assessment());
  }

  private static String points(Score score) {
    return byLevel(score, level -> level.counts().earned() + "/" + level.counts().attainable());
  }

  private static String percent(Score score) {
    return byLevel(score, level -> number(level.counts().percent()));
  }

  private static String percentAtBest(Score score) {
    return byLevel(score, level -> number(level.counts().percentAtBest()));
  }

  private static String reached(Score score) {
    return byLevel(score, level -> yesOrNo(level.reached()));
  }

  private static String reachedAtBest(Score score) {
    return byLevel(score, level -> yesOrNo(level.reachedAtBest()));
  }

  private static String byLevel(Score score, Function<LevelScore, String> cell) {
    return score.levels().stream().map(cell).collect(Collectors.joining(" "));
  }

  private static String number(OptionalInt value) {
    return value.isPresent() ? String.valueOf(value.getAsInt()) : "-";
  }

  private static String yesOrNo(Optional<Boolean> value) {
    return value.map(yes -> yes ? "yes" : "no").orElse("-");
  }

  private static String id(Optional<Level> level) {
    return level.map(Level::id).orElse("-");
  }
}
