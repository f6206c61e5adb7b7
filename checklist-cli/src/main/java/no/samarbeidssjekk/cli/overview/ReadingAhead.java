package no.samarbeidssjekk.cli.overview;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Reads documents on every core, and hands on what came of each in the order in which they were
 * added. While one is slow, the others go on; no more than a bounded number is held. For one
 * thread.
 */
final class ReadingAhead implements AutoCloseable {

  /** Enough that handing a part over costs nothing beside reading it. */
  private static final int DOCUMENTS_IN_PART = 16;

  private static final int MOST_PARTS = 32;

  private final Consumer<Reading> taken;
  private final ExecutorService readers = Executors.newWorkStealingPool();
  private final Deque<Future<List<Reading>>> ahead = new ArrayDeque<>(MOST_PARTS);
  private List<Supplier<Reading>> part = new ArrayList<>(DOCUMENTS_IN_PART);

  /**
   * Begins with nothing.
   *
   * @param taken gets what came of each document, in this thread
   */
  ReadingAhead(Consumer<Reading> taken) {
    this.taken = taken;
  }

  /** Adds a document, which is read when there is a core for it. */
  void add(Supplier<Reading> document) {
    part.add(document);
    if (part.size() == DOCUMENTS_IN_PART) {
      submit();
    }
  }

  /** Hands on all that is left. */
  void finish() {
    submit();
    while (!ahead.isEmpty()) {
      takeFirst();
    }
  }

  private void submit() {
    if (ahead.size() == MOST_PARTS) {
      takeFirst();
    }
    List<Supplier<Reading>> whole = part;
    part = new ArrayList<>(DOCUMENTS_IN_PART);
    ahead.add(readers.submit(() -> whole.stream().map(Supplier::get).toList()));
  }

  private void takeFirst() {
    try {
      ahead.remove().get().forEach(taken);
    } catch (ExecutionException e) {
      throw new IllegalStateException("A document could not be read", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while documents were read", e);
    }
  }

  /** Stops reading. */
  @Override
  public void close() {
    readers.shutdownNow();
  }
}
