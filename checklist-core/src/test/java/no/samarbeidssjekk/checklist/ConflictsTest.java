package no.samarbeidssjekk.checklist;

import static no.samarbeidssjekk.checklist.MadeUpSupplement.CHECKLIST;
import static no.samarbeidssjekk.checklist.MadeUpSupplement.REASON;
import static no.samarbeidssjekk.checklist.MadeUpSupplement.adding;
import static no.samarbeidssjekk.checklist.MadeUpSupplement.addition;
import static no.samarbeidssjekk.checklist.MadeUpSupplement.changing;
import static no.samarbeidssjekk.checklist.MadeUpSupplement.leavingOut;
import static no.samarbeidssjekk.checklist.MadeUpSupplement.range;
import static no.samarbeidssjekk.checklist.MadeUpSupplement.refusingNotApplicable;
import static no.samarbeidssjekk.checklist.MadeUpSupplement.renamed;
import static no.samarbeidssjekk.checklist.MadeUpSupplement.supplement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samarbeidssjekk.checklist.Supplement.Replacement;
import no.samarbeidssjekk.checklist.Supplement.Side;
import no.samarbeidssjekk.language.LocalizedText;
import no.samarbeidssjekk.problem.ProblemCode;
import org.junit.jupiter.api.Test;

class ConflictsTest {

  @Test
  void anotherChecklistIsNoTarget() {
    Supplement other =
        new Supplement(
            "s",
            "1",
            REASON,
            REASON,
            new Supplement.Target("another", Optional.empty(), Optional.empty()),
            List.of(addition("Z", "A-1")),
            Map.of(),
            Map.of());

    assertThat(codes(other, CHECKLIST)).containsExactly(ProblemCode.SUPPLEMENT_CHECKLIST_OTHER);
  }

  @Test
  void aVersionOutsideTheRangeIsNoTarget() {
    assertThat(codes(range("1", "2"), CHECKLIST)).isEmpty();
    assertThat(codes(range("0.9", "1.0.1"), CHECKLIST)).isEmpty();
    assertThat(codes(range("1.1", "2"), CHECKLIST))
        .containsExactly(ProblemCode.SUPPLEMENT_VERSION_OUTSIDE);
    assertThat(codes(range("0.1", "1"), CHECKLIST))
        .containsExactly(ProblemCode.SUPPLEMENT_VERSION_OUTSIDE);
  }

  @Test
  void aSupplementAppliesOnce() {
    Supplement supplement = leavingOut("A-2");

    assertThat(codes(supplement, Tailoring.apply(supplement, CHECKLIST)))
        .containsExactly(ProblemCode.SUPPLEMENT_TWICE);
  }

  @Test
  void additionsThatDoNotFitAreToldAtTheirPlaces() {
    List<Conflict> conflicts =
        Conflicts.between(
            adding(
                addition("A", "a-1"),
                addition("C", "X"),
                addition("A", "Y", Side.AFTER, "B-1"),
                addition("A", "Z", Side.BEFORE, "Q"),
                addition("A", "Z")),
            CHECKLIST);

    assertThat(conflicts)
        .extracting(Conflict::code)
        .containsExactly(
            ProblemCode.ITEM_EXISTS,
            ProblemCode.DIMENSION_UNKNOWN,
            ProblemCode.PLACEMENT_OTHER_DIMENSION,
            ProblemCode.ITEM_UNKNOWN,
            ProblemCode.ID_DUPLICATE);
    assertThat(conflicts)
        .extracting(Conflict::place)
        .containsExactly(
            List.of("add", "0", "id"),
            List.of("add", "1", "dimension"),
            List.of("add", "2", "after"),
            List.of("add", "3", "before"),
            List.of("add", "4", "id"));
  }

  @Test
  void aPlacementThatGoesRoundIsOneConflict() {
    assertThat(
            codes(
                adding(
                    addition("A", "X", Side.AFTER, "Y"),
                    addition("A", "Y", Side.BEFORE, "Z"),
                    addition("A", "Z", Side.AFTER, "X"),
                    addition("A", "W", Side.AFTER, "A-1")),
                CHECKLIST))
        .containsExactly(ProblemCode.PLACEMENT_CYCLE);
    assertThat(codes(adding(addition("A", "X", Side.AFTER, "X")), CHECKLIST))
        .containsExactly(ProblemCode.PLACEMENT_CYCLE);
  }

  @Test
  void anUnknownLevelIsAConflict() {
    assertThat(codes(adding(addition("A", "X", "level-3", Optional.empty())), CHECKLIST))
        .containsExactly(ProblemCode.LEVEL_UNKNOWN);
  }

  @Test
  void aLevelIsKnownByItsIdWhateverItsWords() {
    Level reworded = new Level("level-1", LocalizedText.ofBokmal("andre ord"), REASON, List.of());
    Checklist other =
        MadeUpChecklist.of(
            List.of(reworded),
            List.of(
                MadeUpChecklist.dimension("A", List.of(MadeUpChecklist.item("A-1", reworded)))));

    assertThat(Tailoring.apply(adding(addition("A", "X")), other).item("X"))
        .get()
        .extracting(Item::level)
        .isEqualTo(reworded);
  }

  @Test
  void anItemIsNotSuggestedAsTheOneBesideWhichItStands() {
    assertThat(
            Conflicts.between(
                adding(addition("A", "X1", Side.AFTER, "X9"), addition("A", "X2")), CHECKLIST))
        .singleElement()
        .satisfies(conflict -> assertThat(conflict.known()).contains("X2").doesNotContain("X1"));
  }

  @Test
  void whatASupplementAddsItNeitherChangesNorLeavesOut() {
    assertThat(
            Conflicts.between(
                supplement(
                    "s",
                    List.of(addition("A", "X")),
                    Map.of("X", refusingNotApplicable()),
                    Map.of()),
                CHECKLIST))
        .extracting(Conflict::code, conflict -> conflict.arguments().get(2))
        .containsExactly(tuple(ProblemCode.ITEM_CHANGED_TWICE, "s"));
    assertThat(
            codes(
                supplement("s", List.of(addition("A", "X")), Map.of(), Map.of("X", REASON)),
                CHECKLIST))
        .containsExactly(ProblemCode.ITEM_CHANGED_AND_LEFT_OUT);
  }

  @Test
  void whatAnEarlierSupplementDidIsNotUndone() {
    Checklist without = Tailoring.apply(leavingOut("A-2"), CHECKLIST);
    Checklist changed = Tailoring.apply(changing("A-2", refusingNotApplicable()), CHECKLIST);
    Checklist longer = Tailoring.apply(adding(addition("A", "X")), CHECKLIST);

    assertThat(codes(renamed(leavingOut("A-2")), without))
        .containsExactly(ProblemCode.ITEM_LEFT_OUT);
    assertThat(codes(renamed(adding(addition("A", "A-2"))), without))
        .containsExactly(ProblemCode.ITEM_EXISTS);
    assertThat(codes(renamed(changing("A-2", refusingNotApplicable())), changed))
        .containsExactly(ProblemCode.ITEM_CHANGED_TWICE);
    assertThat(codes(renamed(leavingOut("A-2")), changed))
        .containsExactly(ProblemCode.ITEM_CHANGED_AND_LEFT_OUT);
    assertThat(codes(renamed(leavingOut("X")), longer))
        .containsExactly(ProblemCode.ITEM_CHANGED_AND_LEFT_OUT);
  }

  @Test
  void otherFieldsOfAChangedItemMayBeChanged() {
    Checklist changed = Tailoring.apply(changing("A-2", refusingNotApplicable()), CHECKLIST);
    Replacement validity =
        new Replacement(
            Optional.empty(),
            Optional.of(new Validity(Period.ofYears(1), REASON)),
            Optional.empty(),
            REASON);

    assertThat(codes(renamed(changing("A-2", validity)), changed)).isEmpty();
  }

  @Test
  void anItemIsNotBothChangedAndLeftOut() {
    assertThat(
            codes(
                supplement(
                    "s", List.of(), Map.of("A-2", refusingNotApplicable()), Map.of("A-2", REASON)),
                CHECKLIST))
        .containsExactly(ProblemCode.ITEM_CHANGED_AND_LEFT_OUT);
  }

  @Test
  void anItemLeftOutIsNoPlaceForAnother() {
    assertThat(
            codes(
                supplement(
                    "s",
                    List.of(addition("A", "X", Side.AFTER, "A-2")),
                    Map.of(),
                    Map.of("A-2", REASON)),
                CHECKLIST))
        .containsExactly(ProblemCode.ITEM_LEFT_OUT);
  }

  @Test
  void aChangeChangesSomething() {
    assertThat(
            codes(
                changing(
                    "A-2",
                    new Replacement(Optional.empty(), Optional.empty(), Optional.empty(), REASON)),
                CHECKLIST))
        .containsExactly(ProblemCode.CHANGE_EMPTY);
  }

  @Test
  void noDimensionIsEmptied() {
    assertThat(codes(leavingOut("B-1", "B-2"), CHECKLIST))
        .containsExactly(ProblemCode.DIMENSION_EMPTIED);
    Map<String, LocalizedText> both = new LinkedHashMap<>();
    both.put("B-1", REASON);
    both.put("B-2", REASON);
    assertThat(codes(supplement("s", List.of(addition("B", "X")), Map.of(), both), CHECKLIST))
        .isEmpty();
  }

  @Test
  void theIdOfARetiredItemIsNotUsedAgain() {
    Checklist later =
        new Checklist(
            CHECKLIST.id(),
            "2",
            CHECKLIST.title(),
            CHECKLIST.source(),
            CHECKLIST.levels(),
            CHECKLIST.dimensions(),
            new History(
                List.of("1"),
                List.of(
                    new RetiredItem(
                        "A-9", REASON, Optional.empty(), "2", REASON, Optional.empty()))),
            List.of());

    assertThat(codes(adding(addition("A", "A-9")), later)).containsExactly(ProblemCode.ITEM_EXISTS);
  }

  private static List<ProblemCode> codes(Supplement supplement, Checklist checklist) {
    return Conflicts.between(supplement, checklist).stream().map(Conflict::code).toList();
  }
}
