package no.samarbeidssjekk.yaml;

/**
 * How much a document may hold, so that no document can take a program's time or memory. What goes
 * beyond a limit is refused with a problem that names it.
 *
 * @param fileBytes the most bytes in a file; no more than one byte beyond it is ever read
 * @param depth how many lists and groups of fields may stand inside each other
 * @param answers the most answers in an assessment, and the most entries in any other list or group
 *     of fields. A document may hold five times as many values in all
 * @param textBytes the most bytes of UTF-8 in one text
 */
public record ReadingLimits(int fileBytes, int depth, int answers, int textBytes) {

  private static final int KIB = 1024;
  private static final int VALUES_PER_ANSWER = 5;

  /**
   * Checks that each limit lets something through.
   *
   * @throws IllegalArgumentException when a limit is below 1
   */
  public ReadingLimits {
    if (Math.min(Math.min(fileBytes, depth), Math.min(answers, textBytes)) < 1) {
      throw new IllegalArgumentException("A limit is at least 1");
    }
  }

  /** 1 MiB a file, depth 32, 10,000 answers and 64 KiB a text. */
  public static ReadingLimits standard() {
    return new ReadingLimits(KIB * KIB, 32, 10_000, 64 * KIB);
  }

  /** The most values of any kind in a document. */
  long values() {
    return (long) answers * VALUES_PER_ANSWER;
  }

  /** A number of bytes as people write it: {@code 1 MiB}, {@code 64 KiB}, {@code 100 B}. */
  public static String size(int bytes) {
    if (bytes % (KIB * KIB) == 0) {
      return bytes / (KIB * KIB) + " MiB";
    }
    return bytes % KIB == 0 ? bytes / KIB + " KiB" : bytes + " B";
  }
}
