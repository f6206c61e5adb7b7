package no.samarbeidssjekk.overview;

import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samarbeidssjekk.Samarbeidssjekk;
import no.samarbeidssjekk.assessment.CooperationForm;
import no.samarbeidssjekk.assessment.MunicipalityNumber;
import no.samarbeidssjekk.assessment.Sector;
import no.samarbeidssjekk.checklist.Checklist;

/**
 * Assessments of which nothing but the traits matters.
 *
 * @param cooperations the cooperation of each, numbered from 0
 */
record Region(List<Traits> traits, List<Integer> cooperations, int fewest) {

  private static final Checklist CHECKLIST = Samarbeidssjekk.bundled().checklist();

  private static final List<String> SPELLINGS =
      List.of("Samarbeid %d", "SAMARBEID %d", "Samarbeid-%d", "Samarbeid%d", "samarbeid\u2013%d");

  static Region small(int seed) {
    Random random = new Random(seed);
    int size = 5 + random.nextInt(5);
    return different(some(random, size, 3, 2), 2 + random.nextInt(3));
  }

  static Region large(int seed) {
    Random random = new Random(seed);
    int size = 30 + random.nextInt(60);
    return different(some(random, size, 2 + random.nextInt(7), 1 + random.nextInt(4)), 5);
  }

  private static Region different(List<Traits> traits, int fewest) {
    return new Region(traits, IntStream.range(0, traits.size()).boxed().toList(), fewest);
  }

  /** The same assessments, of half as many cooperations, whose traits change with time. */
  Region withRepetitions() {
    int different = (traits.size() + 1) / 2;
    return new Region(
        traits,
        IntStream.range(0, traits.size()).mapToObj(place -> place % different).toList(),
        fewest);
  }

  Region asIfAllWereDifferent() {
    return different(traits, fewest);
  }

  /** Somebody who sees these groups and the total. */
  Attacker attacker(Collection<Group> shown) {
    return Attacker.of(traits, cooperations, shown);
  }

  /** Somebody who sees what may be shown of the overview of so much of it. */
  Attacker attacker(Bounds bounds) {
    Overview overview = overview(bounds);
    return Disclosure.of(overview, fewest).showsAnything()
        ? attacker(shown(overview))
        : new Attacker(List.of(), cooperations);
  }

  private static List<Traits> some(Random random, int size, int choices, int most) {
    return Stream.generate(
            () ->
                new Traits(
                    of(random, choices, most, COUNTIES),
                    of(random, choices, most, List.of(CooperationForm.values())),
                    of(random, choices, most, List.of(Sector.values()))))
        .limit(size)
        .toList();
  }

  private static final List<MunicipalityNumber> COUNTIES =
      MunicipalityNumber.COUNTIES.stream()
          .map(county -> new MunicipalityNumber(county + "01"))
          .toList();

  private static <T> List<T> of(Random random, int choices, int most, List<T> all) {
    return Stream.generate(() -> all.get(random.nextInt(choices)))
        .limit(random.nextInt(most + 1))
        .toList();
  }

  private Overview overview(Bounds bounds) {
    Contribution example = new MadeUpRegion(1).contribution(0);
    Gathering gathering = new Gathering(CHECKLIST, bounds);
    for (int place = 0; place < traits.size(); place++) {
      String spelling = SPELLINGS.get(place % SPELLINGS.size());
      String name = spelling.formatted(cooperations.get(place));
      gathering.add(Renamed.as(example, name, traits.get(place)));
    }
    return gathering.overview();
  }

  Collection<Group> shown() {
    return shown(overview(Bounds.standard()));
  }

  private Collection<Group> shown(Overview overview) {
    Disclosure disclosure = Disclosure.of(overview, fewest);
    return overview.groups().keySet().stream().filter(disclosure::shows).toList();
  }

  Collection<Group> largeEnough() {
    return overview(Bounds.standard()).groups().entrySet().stream()
        .filter(group -> group.getValue().cooperations() >= fewest)
        .map(group -> group.getKey())
        .toList();
  }
}
