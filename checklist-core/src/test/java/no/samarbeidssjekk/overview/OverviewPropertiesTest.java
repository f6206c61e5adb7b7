package no.samarbeidssjekk.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import no.samarbeidssjekk.Samarbeidssjekk;
import no.samarbeidssjekk.checklist.Checklist;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Laws of adding, on 60 seeded regions; each is so bounded that something is given up. */
class OverviewPropertiesTest {

  private static final int SEEDS = 60;
  private static final Checklist CHECKLIST = Samarbeidssjekk.bundled().checklist();

  @RepeatedTest(SEEDS)
  void howTheAssessmentsAreSplitAndOrderedDoesNotMatter(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    Bounds bounds = new Bounds(random.nextInt(40), random.nextInt(40), random.nextInt(8));
    List<Contribution> contributions = contributions(random);
    Overview all = overview(bounds, contributions);
    List<Contribution> shuffled = new ArrayList<>(contributions);
    Collections.shuffle(shuffled, random);

    List<Overview> parts = new ArrayList<>();
    for (int from = 0; from < shuffled.size(); ) {
      int to = Math.min(shuffled.size(), from + random.nextInt(9));
      parts.add(overview(bounds, shuffled.subList(from, to)));
      from = to;
    }
    while (parts.size() > 1) {
      Overview one = parts.remove(random.nextInt(parts.size()));
      Overview other = parts.remove(random.nextInt(parts.size()));
      parts.add(one.plus(other));
    }

    assertThat(parts).containsExactly(all);
  }

  @RepeatedTest(SEEDS)
  void addingIsAssociativeAndCommutativeAndTheEmptyOneChangesNothing(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    Overview one = overview(Bounds.standard(), contributions(random));
    Overview two = overview(Bounds.standard(), contributions(random)).plus(LeftOut.UNREADABLE);
    Overview three = overview(Bounds.standard(), contributions(random)).plus(LeftOut.ONE_VOICE);
    Overview empty = Overview.empty(CHECKLIST);

    assertThat(one.plus(two).plus(three)).isEqualTo(one.plus(two.plus(three)));
    assertThat(one.plus(two)).isEqualTo(two.plus(one));
    assertThat(one.plus(empty)).isEqualTo(one).isEqualTo(empty.plus(one));
  }

  @RepeatedTest(SEEDS)
  void aParallelStreamGivesWhatASequentialOneGives(RepetitionInfo repetition) {
    List<Contribution> contributions = contributions(new Random(repetition.getCurrentRepetition()));
    Overview oneByOne =
        contributions.stream().reduce(Overview.empty(CHECKLIST), Overview::plus, Overview::plus);

    assertThat(contributions.stream().collect(Overview.collector(CHECKLIST)))
        .isEqualTo(contributions.parallelStream().collect(Overview.collector(CHECKLIST)))
        .isEqualTo(oneByOne);
  }

  private static Overview overview(Bounds bounds, List<Contribution> contributions) {
    Gathering gathering = new Gathering(CHECKLIST, bounds);
    contributions.forEach(gathering::add);
    return gathering.overview();
  }

  private static List<Contribution> contributions(Random random) {
    return new MadeUpRegion(random.nextInt(1000)).contributions(random.nextInt(50));
  }
}
