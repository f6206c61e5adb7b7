package no.samarbeidssjekk.template;

import java.time.Duration;

/**
 * How much a template of one's own may take, so that none can take a program's time or memory. What
 * goes beyond a limit is stopped, and nothing of it is written.
 *
 * @param time the longest that printing through one template may take; a Word report prints up to
 *     four: its body and its drawings
 * @param characters the most characters (UTF-16 code units) that one template may print
 */
public record RenderingLimits(Duration time, long characters) {

  /**
   * Checks that each limit lets something through.
   *
   * @throws IllegalArgumentException when the time is not above zero, or the characters below 1
   */
  public RenderingLimits {
    if (time.isNegative() || time.isZero() || characters < 1) {
      throw new IllegalArgumentException("A limit lets something through");
    }
  }

  /** 30 seconds and 20 million characters. */
  public static RenderingLimits standard() {
    return new RenderingLimits(Duration.ofSeconds(30), 20_000_000);
  }
}
