package no.samarbeidssjekk.voices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import no.samarbeidssjekk.Samarbeidssjekk;
import no.samarbeidssjekk.assessment.Answer;
import no.samarbeidssjekk.assessment.Assessment;
import no.samarbeidssjekk.assessment.Collaboration;
import no.samarbeidssjekk.assessment.EditionReference;
import no.samarbeidssjekk.assessment.Marking;
import no.samarbeidssjekk.assessment.MunicipalityNumber;
import no.samarbeidssjekk.assessment.Respondent;
import no.samarbeidssjekk.assessment.RespondentLevel;
import no.samarbeidssjekk.assessment.Status;
import no.samarbeidssjekk.checklist.Checklist;
import org.junit.jupiter.api.Test;

class DisclosureTest {

  private static final Checklist CHECKLIST = Samarbeidssjekk.bundled().checklist();

  @Test
  void aGroupOfThreeIsShownAndOneOfTwoIsNot() {
    Disclosure disclosure = disclosure(3, 3, 3, 2, 2);

    assertThat(shown(disclosure, 4)).containsExactly(true, true, false, false);
  }

  @Test
  void whatCouldBeToldFromTheRestIsNotShownEither() {
    assertThat(shown(disclosure(3, 5, 4, 2), 3)).containsExactly(true, false, false);
    assertThat(shown(disclosure(3, 3, 1), 2)).containsExactly(false, false);
    assertThat(shown(disclosure(3, 3, 3), 2)).containsExactly(true, true);
  }

  @Test
  void forThoseWhoTakePartEverythingIsShown() {
    Disclosure disclosure = disclosure(1, 1, 2);

    assertThat(shown(disclosure, 2)).containsExactly(true, true);
    assertThat(disclosure.showsEach()).isTrue();
    assertThat(disclosure(3, 1, 1).showsAll()).isFalse();
    assertThat(disclosure(3, 2, 1).showsAll()).isTrue();
    assertThat(disclosure(3, 9).showsEach()).isFalse();
  }

  @Test
  void howeverTheyAreSpreadTheHiddenAreNoneOrEnough() {
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      int[] sizes =
          IntStream.range(0, 1 + random.nextInt(6)).map(i -> 1 + random.nextInt(5)).toArray();
      Disclosure disclosure = disclosure(3, sizes);
      List<Boolean> shown = shown(disclosure, sizes.length);

      int hidden =
          IntStream.range(0, sizes.length).filter(i -> !shown.get(i)).map(i -> sizes[i]).sum();
      boolean nothingIsShown = !shown.contains(true);
      assertThat(hidden == 0 || hidden >= 3 || nothingIsShown).as("seed %d", seed).isTrue();
      IntStream.range(0, sizes.length)
          .filter(shown::get)
          .forEach(i -> assertThat(sizes[i]).isGreaterThanOrEqualTo(3));
    }
  }

  private static List<Boolean> shown(Disclosure disclosure, int groups) {
    return IntStream.range(0, groups)
        .mapToObj(group -> disclosure.shows(new Group.OfMember(number(group))))
        .toList();
  }

  /** Respondents of municipalities of these sizes. */
  private static Disclosure disclosure(int fewest, int... sizes) {
    List<Assessment> assessments = new ArrayList<>();
    for (int group = 0; group < sizes.length; group++) {
      for (int one = 0; one < sizes[group]; one++) {
        assessments.add(assessment(group, "rolle " + one));
      }
    }
    return Disclosure.of(Workshop.of(CHECKLIST, assessments), fewest);
  }

  private static Assessment assessment(int group, String role) {
    return new Assessment(
        EditionReference.parse(CHECKLIST.id()),
        List.of(),
        Collaboration.named("Prøve"),
        LocalDate.EPOCH,
        Optional.empty(),
        Marking.OPEN,
        Optional.of(
            new Respondent(
                Optional.of(number(group)),
                Optional.of(RespondentLevel.POLITICAL),
                Optional.of(role))),
        Optional.empty(),
        Map.of("RB-01", Answer.of(Status.PARTIAL)));
  }

  private static MunicipalityNumber number(int group) {
    return new MunicipalityNumber("500" + group);
  }
}
