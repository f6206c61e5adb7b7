package no.samarbeidssjekk.template;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Interrupts the thread that made it if it is not closed in time. Closing it, on the same thread,
 * ends the watch and takes the interruption back.
 */
final class Deadline implements AutoCloseable {

  private final Thread watched = Thread.currentThread();
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Runnable first;
  private boolean passed;

  private Deadline(Runnable first) {
    this.first = first;
  }

  /**
   * Begins to watch.
   *
   * @param first is run, on another thread, just before the interruption
   */
  static Deadline in(Duration time, Runnable first) {
    Deadline deadline = new Deadline(first);
    Thread watch = new Thread(() -> deadline.watch(time), "template-deadline");
    watch.setDaemon(true);
    watch.start();
    return deadline;
  }

  private void watch(Duration time) {
    try {
      if (!closed.await(nanoseconds(time), TimeUnit.NANOSECONDS)) {
        pass();
      }
    } catch (InterruptedException e) {
      pass(); // whoever ends the watch early must not leave the template unwatched
    }
  }

  private synchronized void pass() {
    if (closed.getCount() > 0) {
      passed = true;
      first.run();
      watched.interrupt();
    }
  }

  /** Whether the time is up. */
  synchronized boolean hasPassed() {
    return passed;
  }

  @Override
  public synchronized void close() {
    closed.countDown();
    if (passed) {
      Thread.interrupted();
    }
  }

  private static long nanoseconds(Duration time) {
    try {
      return time.toNanos();
    } catch (ArithmeticException e) {
      return Long.MAX_VALUE;
    }
  }
}
