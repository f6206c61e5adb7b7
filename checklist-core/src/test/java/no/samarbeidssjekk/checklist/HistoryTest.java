package no.samarbeidssjekk.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import no.samarbeidssjekk.language.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistoryTest {

  private static final LocalizedText TEXT = LocalizedText.ofBokmal("tekst");
  private static final List<Level> LEVELS = MadeUpChecklist.levels(1);

  @Test
  void itemsDoNotReplaceOneAnotherInACircle() {
    List<RetiredItem> circle = List.of(retired("A", "B"), retired("B", "C"), retired("C", "B"));

    assertThatIllegalArgumentException().isThrownBy(() -> new History(List.of("1"), circle));
  }

  @Test
  void anIdIsNotBothAskedAndRetired() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> checklist(retired("D-1", null)))
        .withMessageContaining("D-1");
  }

  @Test
  void theSuccessorStandsAtTheEndOfTheChain() {
    Checklist checklist =
        checklist(retired("A", "B"), retired("B", "D-1"), retired("C", null), retired("E", "C"));

    assertThat(checklist.history().retired())
        .extracting(item -> checklist.successor(item).map(Item::id).orElse("-"))
        .containsExactly("D-1", "D-1", "-", "-");
    assertThat(checklist.retiredItemNamed(" a ").map(RetiredItem::id)).contains("A");
    assertThat(checklist.retiredItemNamed("D-1")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1, false", "2, true", "3, false", "4, false"})
  void anItemWasAskedFromTheVersionItCameInUntilTheOneThatRetiredIt(String version, boolean asked) {
    RetiredItem item = new RetiredItem("A", TEXT, Optional.of("2"), "3", TEXT, Optional.empty());

    assertThat(checklist(item).wasAsked(item, version)).isEqualTo(asked);
  }

  private static RetiredItem retired(String id, @Nullable String replacedBy) {
    return new RetiredItem(id, TEXT, Optional.empty(), "4", TEXT, Optional.ofNullable(replacedBy));
  }

  private static Checklist checklist(RetiredItem... retired) {
    Checklist first = MadeUpChecklist.of(LEVELS, List.of(MadeUpChecklist.dimension("D", 1)));
    return new Checklist(
        first.id(),
        "4",
        first.title(),
        first.source(),
        first.levels(),
        first.dimensions(),
        new History(List.of("1", "2", "3"), List.of(retired)),
        List.of());
  }
}
