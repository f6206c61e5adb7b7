package no.samarbeidssjekk.checklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import no.samarbeidssjekk.language.LocalizedText;

/** Checklists of any shape, for tests of what holds for every checklist. */
public final class MadeUpChecklist {

  private static final LocalizedText SOME_TEXT = LocalizedText.ofBokmal("tekst");

  private MadeUpChecklist() {}

  /** Levels are numbered from 1, the lowest, and called {@code level-1} and so on. */
  public static Level level(int number) {
    return new Level(
        "level-" + number, LocalizedText.ofBokmal("nivå " + number), SOME_TEXT, List.of());
  }

  public static List<Level> levels(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(MadeUpChecklist::level).toList();
  }

  public static Item item(String id, Level level) {
    return new Item(id, level, SOME_TEXT, true, Optional.empty(), List.of());
  }

  public static Dimension dimension(String id, List<Item> items) {
    return new Dimension(id, SOME_TEXT, Optional.empty(), items);
  }

  /** A dimension with one item, {@code id-1} and so on, for each level number. */
  public static Dimension dimension(String id, int... levelNumbers) {
    return dimension(
        id,
        IntStream.range(0, levelNumbers.length)
            .mapToObj(index -> item(id + "-" + (index + 1), level(levelNumbers[index])))
            .toList());
  }

  public static Checklist of(List<Level> levels, List<Dimension> dimensions) {
    return new Checklist("made-up", "1", SOME_TEXT, source(), levels, dimensions);
  }

  /** Up to five dimensions of up to six items; some have none, or none at some level. */
  public static Checklist random(Random random, int levels) {
    return of(
        levels(levels),
        IntStream.rangeClosed(1, 1 + random.nextInt(5))
            .mapToObj(number -> dimension("D" + number, randomLevels(random, levels)))
            .toList());
  }

  private static int[] randomLevels(Random random, int levels) {
    return IntStream.range(0, random.nextInt(7)).map(i -> 1 + random.nextInt(levels)).toArray();
  }

  private static Source source() {
    return new Source(
        SOME_TEXT,
        SOME_TEXT,
        LocalDate.of(2025, 3, 21),
        Optional.empty(),
        new Rights(SOME_TEXT, Optional.empty(), Set.of()),
        List.of());
  }
}
