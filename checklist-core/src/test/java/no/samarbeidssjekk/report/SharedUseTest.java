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
import no.samarbeidssjekk.Samarbeidssjekk;
import no.samarbeidssjekk.report.Examples.Sample;
import org.junit.jupiter.api.Test;

class SharedUseTest {

  private static final int THREADS = 8;
  private static final int REPORTS_PER_THREAD = 30;

  @Test
  void oneInstanceGivesManyThreadsTheReportsThatItGivesOne() throws Exception {
    List<List<Sample>> drawn = IntStream.range(0, THREADS).mapToObj(SharedUseTest::draw).toList();
    Map<Sample, byte[]> alone =
        drawn.stream()
            .flatMap(List::stream)
            .distinct()
            .collect(Collectors.toUnmodifiableMap(Function.identity(), Sample::render));
    Samarbeidssjekk shared = Samarbeidssjekk.bundled();
    CountDownLatch start = new CountDownLatch(THREADS);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<List<Sample>>> differing =
          drawn.stream()
              .map(samples -> threads.submit(rendering(shared, alone, samples, start)))
              .toList();
      for (int seed = 0; seed < THREADS; seed++) {
        assertThat(differing.get(seed).get()).as("thread %d", seed).isEmpty();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  /** Of the Word reports one example’s are among them, since their pictures take time. */
  private static List<Sample> draw(int seed) {
    List<Sample> samples =
        new ArrayList<>(
            Examples.samples().stream()
                .filter(
                    sample ->
                        sample.format() != ReportFormat.WORD
                            || sample.example().equals(Examples.files().get(0)))
                .toList());
    Collections.shuffle(samples, new Random(seed));
    return samples.subList(0, REPORTS_PER_THREAD);
  }

  private static Callable<List<Sample>> rendering(
      Samarbeidssjekk shared,
      Map<Sample, byte[]> alone,
      List<Sample> samples,
      CountDownLatch start) {
    return () -> {
      start.countDown();
      start.await();
      return samples.stream()
          .filter(sample -> !Arrays.equals(alone.get(sample), sample.render(shared)))
          .toList();
    };
  }
}
