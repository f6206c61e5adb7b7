package no.samarbeidssjekk.checklist;

import static no.samarbeidssjekk.checklist.MadeUpSupplement.CHECKLIST;
import static no.samarbeidssjekk.checklist.MadeUpSupplement.REASON;
import static no.samarbeidssjekk.checklist.MadeUpSupplement.adding;
import static no.samarbeidssjekk.checklist.MadeUpSupplement.addition;
import static no.samarbeidssjekk.checklist.MadeUpSupplement.changing;
import static no.samarbeidssjekk.checklist.MadeUpSupplement.leavingOut;
import static no.samarbeidssjekk.checklist.MadeUpSupplement.supplement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samarbeidssjekk.checklist.Supplement.Replacement;
import no.samarbeidssjekk.checklist.Supplement.Side;
import org.junit.jupiter.api.Test;

class TailoringTest {

  @Test
  void addedItemsStandWhereTheyArePlaced() {
    Checklist tailored =
        Tailoring.apply(
            adding(
                addition("A", "last"),
                addition("A", "second", Side.AFTER, "A-1"),
                addition("A", "third", Side.AFTER, "A-1"),
                addition("A", "before-third", Side.BEFORE, "third"),
                addition("A", "first", Side.BEFORE, "A-1")),
            CHECKLIST);

    assertThat(tailored.items())
        .extracting(Item::id)
        .containsExactly(
            "first", "A-1", "second", "before-third", "third", "A-2", "A-3", "last", "B-1", "B-2");
  }

  @Test
  void replacedFieldsAreReplacedAndTheRestIsAsItWas() {
    Validity validity = new Validity(Period.ofYears(2), REASON);
    Checklist tailored =
        Tailoring.apply(
            changing(
                "A-2",
                new Replacement(
                    Optional.empty(), Optional.of(validity), Optional.of(false), REASON)),
            CHECKLIST);

    Item before = CHECKLIST.item("A-2").orElseThrow();
    Item after = tailored.item("A-2").orElseThrow();
    assertThat(after.validity()).contains(validity);
    assertThat(after.notApplicableAllowed()).isFalse();
    assertThat(after.text()).isEqualTo(before.text());
    assertThat(after.level()).isEqualTo(before.level());
    assertThat(after.help()).isEqualTo(before.help());
    assertThat(tailored.adaptations().get(0).changed())
        .containsExactly(
            new Adaptation.ChangedItem(
                "A-2",
                List.of(Adaptation.Field.VALIDITY, Adaptation.Field.NOT_APPLICABLE_ALLOWED),
                REASON));
  }

  @Test
  void anItemLeftOutIsKeptWithItsReasonAmongTheAdaptations() {
    Checklist tailored = Tailoring.apply(leavingOut("A-2"), CHECKLIST);

    assertThat(tailored.item("A-2")).isEmpty();
    assertThat(tailored.adaptations().get(0).leftOut())
        .containsExactly(
            new Adaptation.LeftOutItem("A", CHECKLIST.item("A-2").orElseThrow(), REASON));
  }

  @Test
  void severalSupplementsApplyInOrderAndEachIsTold() {
    Checklist tailored =
        Tailoring.apply(
            supplement("two", List.of(addition("A", "Y", Side.AFTER, "X")), Map.of(), Map.of()),
            Tailoring.apply(
                supplement("one", List.of(addition("A", "X")), Map.of(), Map.of()), CHECKLIST));

    assertThat(tailored.adaptations())
        .extracting(Adaptation::supplement)
        .containsExactly("one", "two");
    assertThat(tailored.items()).extracting(Item::id).containsSequence("X", "Y");
  }

  @Test
  void whatDoesNotFitIsRefused() {
    assertThatThrownBy(() -> Tailoring.apply(leavingOut("Z-1"), CHECKLIST))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Z-1");
  }
}
