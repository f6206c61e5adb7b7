package no.samarbeidssjekk.cli;

import static no.samarbeidssjekk.cli.EmptyAssessment.ITEMS;
import static no.samarbeidssjekk.cli.EmptyAssessment.STATUSES;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import no.samarbeidssjekk.assessment.Assessment;
import no.samarbeidssjekk.assessment.Status;
import no.samarbeidssjekk.checklist.Item;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Sessions at a terminal are killed while answers are typed, and go on with the same file. */
@DisabledOnOs(OS.WINDOWS)
@Tag("kills")
class KilledSessionTest {

  private static final int LANES = 2;
  private static final int KILLS_IN_A_LANE = 100;
  private static final int LONGEST_TIME_IN_MILLISECONDS = 250;

  @TempDir Path folder;

  @Test
  void aKillAtAnyMomentLosesAtMostWhatIsBeingTyped() throws Exception {
    List<String> options =
        QuickStart.prepare(folder, "assess", EmptyAssessment.in(folder).toString(), "--lang", "nb");
    ExecutorService lanes = Executors.newFixedThreadPool(LANES);
    List<Future<?>> results = new ArrayList<>();
    for (int lane = 0; lane < LANES; lane++) {
      Lane started = new Lane(Files.createDirectory(folder.resolve("lane" + lane)), options, lane);
      results.add(
          lanes.submit(
              () -> {
                started.run();
                return null;
              }));
    }
    for (Future<?> result : results) {
      result.get();
    }
    lanes.shutdown();
  }

  /** One file that is filled in by one session after another. */
  private static final class Lane {

    private final Path folder;
    private final List<String> options;
    private final int lane;
    private final Map<String, Status> confirmed = new HashMap<>();

    Lane(Path folder, List<String> options, int lane) {
      this.folder = folder;
      this.options = options;
      this.lane = lane;
    }

    void run() throws Exception {
      Path file = EmptyAssessment.in(folder);
      Random random = new Random(20250321 + lane);
      for (int kill = 0; kill < KILLS_IN_A_LANE; kill++) {
        int milliseconds = random.nextInt(LONGEST_TIME_IN_MILLISECONDS + 1);
        Attempt attempt = answerUntilKilled(milliseconds, random);

        Assessment assessment = EmptyAssessment.read(file);
        for (Item item : ITEMS) {
          Status status = assessment.answer(item).status();
          Status kept = confirmed.getOrDefault(item.id(), Status.NOT_ASSESSED);
          if (item.id().equals(attempt.item)) {
            assertThat(status).as("kill %d, %s", kill, item.id()).isIn(kept, attempt.status);
            confirmed.put(item.id(), status);
          } else {
            assertThat(status).as("kill %d, %s", kill, item.id()).isEqualTo(kept);
          }
        }
        assertThat(file).content().contains(EmptyAssessment.COMMENT);
      }
      assertThat(confirmed).hasSizeGreaterThan(ITEMS.size() / 2);
    }

    /** The answer that was typed and not confirmed. */
    private record Attempt(String item, Status status) {}

    private Attempt answerUntilKilled(int milliseconds, Random random) throws Exception {
      Attempt attempt = new Attempt("", Status.NOT_ASSESSED);
      try (TerminalSession session =
          TerminalSession.start(folder, options, Map.of(), "assess", EmptyAssessment.NAME)) {
        assertThat(session.shows("besvart.")).as(session.screen()).isTrue();
        Thread killer = killer(session, milliseconds);
        try {
          while (true) {
            Item item = ITEMS.get(random.nextInt(ITEMS.size()));
            Status status = STATUSES.get(random.nextInt(STATUSES.size()));
            session.type(item.id());
            if (!session.shows(item.id() + ", ")) {
              return attempt;
            }
            if (confirmed.get(item.id()) == status) {
              continue; // nothing is saved, so nothing is confirmed
            }
            attempt = new Attempt(item.id(), status);
            session.type(String.valueOf(STATUSES.indexOf(status) + 1));
            if (!session.shows(item.id() + " er lagret")) {
              return attempt;
            }
            confirmed.put(item.id(), status);
            attempt = new Attempt("", Status.NOT_ASSESSED);
          }
        } catch (IOException e) {
          return attempt; // nobody listens to the keyboard any more
        } finally {
          killer.join();
        }
      }
    }

    private static Thread killer(TerminalSession session, int milliseconds) {
      Thread killer =
          new Thread(
              () -> {
                try {
                  TimeUnit.MILLISECONDS.sleep(milliseconds);
                  session.kill();
                } catch (InterruptedException e) {
                  Thread.currentThread().interrupt();
                }
              });
      killer.start();
      return killer;
    }
  }
}
