package no.samarbeidssjekk.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** The lines of a stream, one at a time; of each no more than the most bytes are kept. */
final class LineBytes {

  private static final int BUFFER = 64 * 1024;

  private final InputStream stream;
  private final int most;
  private final byte[] buffer = new byte[BUFFER];
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private int from;
  private int to;
  private boolean isTooLong;

  LineBytes(InputStream stream, int most) {
    this.stream = stream;
    this.most = most;
  }

  /** Goes to the next line; false when there is none. */
  boolean next() throws IOException {
    line.reset();
    isTooLong = false;
    boolean isThere = fill();
    boolean hasEnded = !isThere;
    while (!hasEnded) {
      int end = from;
      while (end < to && buffer[end] != '\n') {
        end++;
      }
      keep(end - from);
      boolean isAtLineBreak = end < to;
      from = isAtLineBreak ? end + 1 : end;
      hasEnded = isAtLineBreak || !fill();
    }
    return isThere;
  }

  boolean isTooLong() {
    return isTooLong;
  }

  /** The line without its line break. */
  byte[] bytes() {
    return line.toByteArray();
  }

  private boolean fill() throws IOException {
    if (from == to) {
      from = 0;
      to = Math.max(0, stream.read(buffer, 0, buffer.length));
    }
    return from < to;
  }

  private void keep(int length) {
    int kept = Math.min(length, most - line.size());
    line.write(buffer, from, kept);
    isTooLong |= kept < length;
  }
}
