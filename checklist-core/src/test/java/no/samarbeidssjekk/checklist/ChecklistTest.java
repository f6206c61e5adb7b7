package no.samarbeidssjekk.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChecklistTest {

  private static final List<Level> THREE_LEVELS = MadeUpChecklist.levels(3);
  private static final Checklist CHECKLIST =
      MadeUpChecklist.of(
          THREE_LEVELS,
          List.of(MadeUpChecklist.dimension("B", 3, 1), MadeUpChecklist.dimension("A", 2)));

  @Test
  void aChecklistHasALevel() {
    assertRefused(List.of(), List.of(MadeUpChecklist.dimension("A")), "at least one level");
  }

  @Test
  void aChecklistHasADimension() {
    assertRefused(THREE_LEVELS, List.of(), "one dimension");
  }

  @Test
  void aLevelIdIsUsedOnce() {
    List<Level> twice = List.of(MadeUpChecklist.level(1), MadeUpChecklist.level(1));
    assertRefused(twice, CHECKLIST.dimensions(), "level id level-1 is used twice");
  }

  @Test
  void aDimensionIdIsUsedOnce() {
    List<Dimension> twice = List.of(MadeUpChecklist.dimension("A"), MadeUpChecklist.dimension("A"));
    assertRefused(THREE_LEVELS, twice, "dimension id A is used twice");
  }

  @Test
  void anItemIdIsUsedOnceInTheWholeChecklist() {
    List<Item> items = List.of(MadeUpChecklist.item("X-1", MadeUpChecklist.level(1)));
    assertRefused(
        THREE_LEVELS,
        List.of(MadeUpChecklist.dimension("A", items), MadeUpChecklist.dimension("B", items)),
        "item id X-1 is used twice");
  }

  @Test
  void anItemHasALevelOfItsChecklist() {
    assertRefused(
        THREE_LEVELS, List.of(MadeUpChecklist.dimension("A", 1, 4)), "Unknown level of item A-2");
  }

  @Test
  void itemsKeepChecklistOrder() {
    assertThat(CHECKLIST.items()).extracting(Item::id).containsExactly("B-1", "B-2", "A-1");
  }

  @Test
  void anItemIsFoundByExactlyItsId() {
    assertThat(CHECKLIST.item("A-1")).contains(CHECKLIST.items().get(2));
    assertThat(CHECKLIST.item("a-1")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 2", "3, 3"})
  void theLevelsUpToOneIncludeItAndAllBelow(int number, int count) {
    assertThat(CHECKLIST.levelsUpTo(MadeUpChecklist.level(number)))
        .isEqualTo(MadeUpChecklist.levels(count));
  }

  @ParameterizedTest
  @CsvSource({"1, 1, true", "1, 2, false", "2, 1, true", "2, 2, true", "2, 3, false", "3, 3, true"})
  void aLevelAsksItsOwnItemsAndThoseOfAllLevelsBelow(int level, int itemLevel, boolean asked) {
    Item item = MadeUpChecklist.item("A-1", MadeUpChecklist.level(itemLevel));
    assertThat(CHECKLIST.asks(MadeUpChecklist.level(level), item)).isEqualTo(asked);
  }

  @Test
  void theLowestLevelHasRankZero() {
    assertThat(THREE_LEVELS).extracting(CHECKLIST::rank).containsExactly(0, 1, 2);
  }

  @Test
  void aLevelOfAnotherChecklistHasNoRank() {
    assertThatThrownBy(() -> CHECKLIST.rank(MadeUpChecklist.level(4)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("level-4");
  }

  @Test
  void aChecklistKeepsItsPartsWhenTheListsItWasMadeOfChange() {
    List<Level> levels = new ArrayList<>(THREE_LEVELS);
    List<Item> items = new ArrayList<>(List.of(MadeUpChecklist.item("A-1", THREE_LEVELS.get(0))));
    List<Dimension> dimensions = new ArrayList<>(List.of(MadeUpChecklist.dimension("A", items)));
    Checklist checklist = MadeUpChecklist.of(levels, dimensions);
    levels.clear();
    items.clear();
    dimensions.clear();
    assertThat(checklist.levels()).isEqualTo(THREE_LEVELS);
    assertThat(checklist.items()).extracting(Item::id).containsExactly("A-1");
  }

  private static void assertRefused(
      List<Level> levels, List<Dimension> dimensions, String because) {
    assertThatThrownBy(() -> MadeUpChecklist.of(levels, dimensions))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(because);
  }
}
