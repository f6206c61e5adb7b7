package no.samarbeidssjekk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samarbeidssjekk.Samarbeidssjekk;
import no.samarbeidssjekk.report.Examples.Sample;
import org.junit.jupiter.api.Test;

class SharedUseTest {

  private static final int THREADS = 8;
  private static final int REPORTS_PER_THREAD = 30;

  @Test
  void oneInstanceGivesManyThreadsTheReportsThatItGivesOne() throws Exception {
    Map<Sample, byte[]> alone =
        samples().collect(Collectors.toUnmodifiableMap(Function.identity(), Sample::render));
    Samarbeidssjekk shared = Samarbeidssjekk.bundled();
    CountDownLatch start = new CountDownLatch(THREADS);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<List<Sample>>> differing =
          IntStream.range(0, THREADS)
              .mapToObj(seed -> threads.submit(rendering(shared, alone, seed, start)))
              .toList();
      for (int seed = 0; seed < THREADS; seed++) {
        assertThat(differing.get(seed).get()).as("thread %d", seed).isEmpty();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  /** Of the Word reports one example’s, since their pictures take time. */
  private static Stream<Sample> samples() {
    return Examples.samples().stream()
        .filter(
            sample ->
                sample.format() != ReportFormat.WORD
                    || sample.example().equals(Examples.files().get(0)));
  }

  private static Callable<List<Sample>> rendering(
      Samarbeidssjekk shared, Map<Sample, byte[]> alone, int seed, CountDownLatch start) {
    return () -> {
      List<Sample> order = new ArrayList<>(samples().toList());
      Collections.shuffle(order, new Random(seed));
      start.countDown();
      start.await();
      return order.stream()
          .limit(REPORTS_PER_THREAD)
          .filter(sample -> !Arrays.equals(alone.get(sample), sample.render(shared)))
          .toList();
    };
  }
}
