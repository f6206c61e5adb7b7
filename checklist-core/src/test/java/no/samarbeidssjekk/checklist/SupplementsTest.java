package no.samarbeidssjekk.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import no.samarbeidssjekk.language.LocalizedText;
import org.junit.jupiter.api.Test;

class SupplementsTest {

  @Test
  void aSupplementOnOfferIsFetchedWhenItIsNeededAndOnce() {
    AtomicInteger fetched = new AtomicInteger();
    Supplements supplements =
        Supplements.none()
            .offering(
                "a",
                () -> {
                  fetched.incrementAndGet();
                  return supplement("a", "1");
                });

    assertThat(supplements.ids()).containsExactly("a");
    assertThat(fetched).hasValue(0);
    IntStream.range(0, 100)
        .parallel()
        .forEach(any -> supplements.offering(supplement("b", "1")).named("a"));
    assertThat(fetched).hasValue(1);
  }

  @Test
  void noIdIsTakenTwice() {
    Supplements supplements = Supplements.none().offering(supplement("a", "1"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> supplements.offering(supplement("a", "1")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> supplements.applying(supplement("a", "2")));
    Supplements applied = supplements.applying(supplement("a", "1"));
    assertThatIllegalArgumentException().isThrownBy(() -> applied.applying(supplement("a", "1")));
  }

  @Test
  void thoseThatAreNamedApplyFirstAndEachOnce() {
    Supplements supplements =
        Supplements.none()
            .offering(supplement("a", "1"))
            .applying(supplement("b", "1"))
            .applying(supplement("c", "1"));

    assertThat(supplements.forNames(List.of("c", "a", "x")))
        .extracting(Supplement::id)
        .containsExactly("c", "a", "b");
  }

  private static Supplement supplement(String id, String version) {
    LocalizedText text = LocalizedText.ofBokmal("tekst");
    return new Supplement(
        id,
        version,
        text,
        text,
        new Supplement.Target("made-up", Optional.empty(), Optional.empty()),
        List.of(),
        Map.of(),
        Map.of());
  }
}
