package no.samarbeidssjekk.cli.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReadingAheadTest {

  private static final int DOCUMENTS = 10_000;
  private static final int MOST_HELD = 1_000;

  /**
   * More than are read one after the other in a part, and twice as many are fewer than are held.
   */
  private static final int OTHERS = 100;

  @Test
  void whatCameOfEachIsHandedOnInTheOrderInWhichItWasAdded() {
    List<Integer> taken = new ArrayList<>();

    try (ReadingAhead ahead = new ReadingAhead(reading -> taken.add(reading.exitCode()))) {
      for (int number = 0; number < DOCUMENTS; number++) {
        int own = number;
        ahead.add(() -> numbered(own));
      }
      ahead.finish();
    }

    assertThat(taken).isEqualTo(IntStream.range(0, DOCUMENTS).boxed().toList());
  }

  @Test
  void howManyAreHeldDoesNotGrowWithTheNumberOfDocuments() {
    List<Reading> taken = new ArrayList<>();
    int mostHeld = 0;

    try (ReadingAhead ahead = new ReadingAhead(taken::add)) {
      for (int added = 1; added <= DOCUMENTS; added++) {
        ahead.add(() -> numbered(0));
        mostHeld = Math.max(mostHeld, added - taken.size());
      }
      ahead.finish();
    }

    assertThat(taken).hasSize(DOCUMENTS);
    assertThat(mostHeld).isLessThan(MOST_HELD);
  }

  @Test
  void aSlowDocumentIsWaitedForWhileTheOthersGoOn() {
    assumeThat(Runtime.getRuntime().availableProcessors()).isGreaterThan(1);
    CountDownLatch others = new CountDownLatch(OTHERS);
    List<Integer> taken = new ArrayList<>();

    try (ReadingAhead ahead = new ReadingAhead(reading -> taken.add(reading.exitCode()))) {
      ahead.add(() -> numbered(hasCome(others) ? 1 : 0));
      for (int number = 2; number <= 2 * OTHERS; number++) {
        int own = number;
        ahead.add(
            () -> {
              others.countDown();
              return numbered(own);
            });
      }
      ahead.finish();
    }

    assertThat(taken).isEqualTo(IntStream.rangeClosed(1, 2 * OTHERS).boxed().toList());
  }

  @Test
  void whatNoDocumentShouldDoIsNotPassedOver() {
    try (ReadingAhead ahead = new ReadingAhead(reading -> {})) {
      ahead.add(
          () -> {
            throw new IllegalArgumentException("a bug");
          });

      assertThatThrownBy(ahead::finish)
          .hasCauseInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("could not be read");
    }
  }

  private static boolean hasCome(CountDownLatch latch) {
    try {
      return latch.await(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Reading numbered(int number) {
    return new Reading(Optional.empty(), List.of(), number);
  }
}
