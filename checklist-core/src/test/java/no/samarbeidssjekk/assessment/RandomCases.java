package no.samarbeidssjekk.assessment;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same random assessments in every run. */
public final class RandomCases {

  private static final int SEEDS = 100;

  private RandomCases() {}

  /** A test that takes the number of levels and runs with checklists of few and many. */
  @Target(ElementType.METHOD)
  @Retention(RetentionPolicy.RUNTIME)
  @ParameterizedTest(name = "{0} levels")
  @ValueSource(ints = {1, 2, 3, 5})
  public @interface WithLevels {}

  /** Runs a check on every case with this number of levels; a failure names the seed. */
  public static void check(int levels, Consumer<MadeUpAssessment> check) {
    for (int seed = 0; seed < SEEDS; seed++) {
      MadeUpAssessment madeUp = of(levels, seed);
      try {
        check.accept(madeUp);
      } catch (AssertionError e) {
        throw new AssertionError("%d levels, seed %d: %s".formatted(levels, seed, e), e);
      }
    }
  }

  public static Stream<MadeUpAssessment> all(int levels) {
    return IntStream.range(0, SEEDS).mapToObj(seed -> of(levels, seed));
  }

  private static MadeUpAssessment of(int levels, int seed) {
    return MadeUpAssessment.random(new Random(seed), levels);
  }
}
