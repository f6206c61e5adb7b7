package no.samarbeidssjekk.cli.overview;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import no.samarbeidssjekk.cli.ChecklistCommand;
import no.samarbeidssjekk.cli.FileProblem;

/**
 * Tells on a line of its own how far a long run has come and how long is left, when somebody
 * watches, and what was done when it is stopped before its end. Safe for the thread that does the
 * work and the one that is told of the stop.
 */
final class Progress {

  private static final int STEPS_BETWEEN = 200;
  private static final String BACK = "\r\u001b[K";

  private final ChecklistCommand root;
  private Instant start = Instant.EPOCH;
  private int all;
  private int done;
  private int refused;
  private boolean isUnderWay;
  private boolean isShown;

  Progress(ChecklistCommand root) {
    this.root = root;
  }

  /** Begins on the files among these paths; they are counted first when somebody watches. */
  void begin(List<String> paths) {
    start = root.console().now();
    if (root.console().isWatched()) {
      AssessmentFiles.forEach(paths, new Counting());
    }
    isUnderWay = true;
    root.console().whenStopped(this::tellOfStop);
  }

  private final class Counting implements AssessmentFiles.Found {

    @Override
    public void file(String name) {
      all++;
    }

    @Override
    public void workbook(String name) {
      // is not read
    }

    @Override
    public void unreadable(FileProblem problem) {
      all++;
    }
  }

  /** Says something on a line of its own. */
  synchronized void say(String sentence) {
    clear();
    root.console().err().println(sentence);
  }

  /** One more document is counted. */
  synchronized void counted() {
    done++;
    boolean isTime = done % STEPS_BETWEEN == 0 && done <= all;
    if (isTime && isUnderWay && root.console().isWatched()) {
      show();
    }
  }

  /** One more document could not be used; the line is taken away, so that it can be told why. */
  synchronized void refused() {
    refused++;
    counted();
    clear();
  }

  private void show() {
    Duration passed = Duration.between(start, root.console().now());
    long minutesLeft = passed.multipliedBy(all - done).dividedBy(done).plusSeconds(30).toMinutes();
    PrintStream screen = root.console().err();
    screen.print(BACK + root.speech().say("overview.progress", done, all, minutesLeft));
    screen.flush();
    isShown = true;
  }

  private void clear() {
    if (isShown) {
      root.console().err().print(BACK);
      isShown = false;
    }
  }

  synchronized void end() {
    clear();
    isUnderWay = false;
  }

  private synchronized void tellOfStop() {
    if (isUnderWay) {
      isUnderWay = false;
      clear();
      root.console().err().println();
      root.console()
          .err()
          .println(root.speech().say("overview.stopped", done <= all ? all : 0, done, refused));
    }
  }
}
