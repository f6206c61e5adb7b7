package no.samarbeidssjekk.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CirclesTest {

  @Test
  void eachCircleIsFoundOnceFromWhereItIsFirstComeTo() {
    Map<String, String> next =
        Map.of("a", "b", "b", "c", "c", "b", "d", "d", "e", "f", "g", "c", "h", "a");

    assertThat(
            Circles.among(
                List.of("a", "b", "c", "d", "e", "g", "h"),
                id -> Optional.ofNullable(next.get(id))))
        .containsExactly(List.of("b", "c"), List.of("d"));
  }

  @Test
  void aCircleIsShownWithItsFirstIdAgain() {
    assertThat(Circles.shown(List.of("b", "c"))).isEqualTo("b → c → b");
  }
}
