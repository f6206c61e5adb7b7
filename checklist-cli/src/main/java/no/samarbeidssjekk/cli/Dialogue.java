package no.samarbeidssjekk.cli;

import java.util.Optional;

/**
 * A person who is told things and asked for answers, a line at a time. What is said stays in its
 * order on lines of text, so that a screen reader can follow. Not thread-safe.
 */
public interface Dialogue extends AutoCloseable {

  /** Says a line. */
  void say(String line);

  /** Says a line that begins something new. */
  void title(String line);

  /**
   * Asks, and tells what was answered without its line break; empty when there is no more input.
   */
  Optional<String> ask(String question);

  @Override
  void close();
}
