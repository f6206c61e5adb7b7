package no.samarbeidssjekk.cli.overview;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import no.samarbeidssjekk.cli.ChecklistCommand;

/**
 * Tells on a line of its own how far a long run has come and how long is left, when somebody
 * watches, and what was done when it is stopped before its end. For one thread.
 */
final class Progress {

  private static final int STEPS_BETWEEN = 200;
  private static final String BACK = "\r\u001b[K";

  private final ChecklistCommand root;
  private Instant start = Instant.EPOCH;
  private int all;
  private volatile int done;
  private volatile boolean isUnderWay;
  private boolean isShown;

  Progress(ChecklistCommand root) {
    this.root = root;
  }

  /** Begins on the files among these paths; they are counted first when somebody watches. */
  void begin(List<String> paths) {
    start = root.console().now();
    if (root.console().isWatched()) {
      AssessmentFiles.forEach(paths, file -> all++, problem -> {});
    }
    isUnderWay = true;
    root.console().whenStopped(this::tellOfStop);
  }

  /** One more document is done. */
  void step() {
    int steps = done + 1;
    done = steps;
    if (root.console().isWatched() && steps % STEPS_BETWEEN == 0 && all >= steps) {
      show(steps);
    }
  }

  private void show(int steps) {
    long passed = Duration.between(start, root.console().now()).toMillis();
    long left = passed * (all - steps) / steps / 1000;
    PrintStream screen = root.console().err();
    screen.print(BACK + root.speech().say("overview.progress", steps, all, left));
    screen.flush();
    isShown = true;
  }

  /** Takes the line away, so that something else can be said. */
  void clear() {
    if (isShown) {
      root.console().err().print(BACK);
      isShown = false;
    }
  }

  void end() {
    clear();
    isUnderWay = false;
  }

  private void tellOfStop() {
    if (isUnderWay) {
      root.console().err().println();
      root.console().err().println(root.speech().say("overview.stopped", done));
    }
  }
}
