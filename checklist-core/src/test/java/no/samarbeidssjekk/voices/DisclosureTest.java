package no.samarbeidssjekk.voices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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

  @Test
  void aMunicipalityAndALevelTogetherNameNobody() {
    List<Respondent> respondents = new ArrayList<>();
    for (int member = 0; member < 3; member++) {
      for (RespondentLevel level : RespondentLevel.values()) {
        respondents.add(
            new Respondent(Optional.of(number(member)), Optional.of(level), Optional.empty()));
      }
    }
    Disclosure disclosure = Disclosure.of(workshop(respondents), 3);

    assertThat(shown(disclosure, 3)).containsExactly(true, true, true);
    assertThat(RespondentLevel.values())
        .noneMatch(level -> disclosure.shows(new Group.OfLevel(level)));
  }

  @Test
  void noCellOfTheGroupsThatAreShownIsSmallerThanTheFewest() {
    for (int seed = 0; seed < 300; seed++) {
      Workshop workshop = workshop(respondents(new Random(seed)));
      List<Group> shown = shown(workshop);

      Map<List<Boolean>, Long> cells =
          workshop.respondents().stream()
              .collect(
                  Collectors.groupingBy(
                      one -> shown.stream().map(group -> group.has(one)).toList(),
                      Collectors.counting()));
      assertThat(cells.values())
          .as("seed %d", seed)
          .allMatch(size -> size >= 3 || workshop.respondents().size() < 3);
    }
  }

  /** Adds and subtracts what is shown in every way, as one who wants a single answer would. */
  @Test
  void nobodysAnswerCanBeToldBySubtraction() {
    int tried = 0;
    for (int seed = 0; seed < 100; seed++) {
      Workshop workshop = workshop(respondents(new Random(seed)));
      List<Respondent> all = workshop.respondents();
      if (all.size() < 3) {
        continue;
      }
      List<Predicate<Respondent>> tables = new ArrayList<>(List.of(one -> true));
      shown(workshop).forEach(group -> tables.add(group::has));
      for (int sum = 1; sum < Math.pow(3, tables.size()); sum++) {
        int[] weights = new int[all.size()];
        int rest = sum;
        for (Predicate<Respondent> table : tables) {
          int weight = rest % 3 - 1;
          rest /= 3;
          for (int one = 0; one < weights.length; one++) {
            weights[one] += table.test(all.get(one)) ? weight : 0;
          }
        }
        assertThat(IntStream.of(weights).filter(weight -> weight != 0).count())
            .as("seed %d", seed)
            .matches(left -> left == 0 || left >= 3);
        tried++;
      }
    }
    assertThat(tried).isGreaterThan(1000);
  }

  private static List<Group> shown(Workshop workshop) {
    Disclosure disclosure = Disclosure.of(workshop, 3);
    return workshop.groups().stream().filter(disclosure::shows).toList();
  }

  /** Up to 20 respondents, each of a municipality and a level, or without. */
  private static List<Respondent> respondents(Random random) {
    List<Respondent> respondents = new ArrayList<>();
    int size = 1 + random.nextInt(20);
    for (int one = 0; one < size; one++) {
      int member = random.nextInt(5);
      int level = random.nextInt(4);
      respondents.add(
          new Respondent(
              member < 4 ? Optional.of(number(member)) : Optional.empty(),
              level < 3
                  ? Optional.of(List.of(RespondentLevel.values()).get(level))
                  : Optional.empty(),
              Optional.of("rolle " + one)));
    }
    return respondents;
  }

  private static Workshop workshop(List<Respondent> respondents) {
    return Workshop.of(CHECKLIST, respondents.stream().map(DisclosureTest::assessment).toList());
  }

  private static List<Boolean> shown(Disclosure disclosure, int groups) {
    return IntStream.range(0, groups)
        .mapToObj(group -> disclosure.shows(new Group.OfMember(number(group))))
        .toList();
  }

  /** Respondents of municipalities of these sizes. */
  private static Disclosure disclosure(int fewest, int... sizes) {
    List<Respondent> respondents = new ArrayList<>();
    for (int group = 0; group < sizes.length; group++) {
      for (int one = 0; one < sizes[group]; one++) {
        respondents.add(
            new Respondent(
                Optional.of(number(group)),
                Optional.of(RespondentLevel.POLITICAL),
                Optional.of("rolle " + one)));
      }
    }
    return Disclosure.of(workshop(respondents), fewest);
  }

  private static Assessment assessment(Respondent respondent) {
    return new Assessment(
        EditionReference.parse(CHECKLIST.id()),
        List.of(),
        Collaboration.named("Prøve"),
        LocalDate.EPOCH,
        Optional.empty(),
        Marking.OPEN,
        Optional.of(respondent),
        Optional.empty(),
        Map.of("RB-01", Answer.of(Status.PARTIAL)));
  }

  private static MunicipalityNumber number(int group) {
    return new MunicipalityNumber("500" + group);
  }
}
