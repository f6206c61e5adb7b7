package no.samarbeidssjekk.spreadsheet;

/**
 * How much a workbook may hold, so that none can take a program's time or memory.
 *
 * @param fileBytes the most bytes in a file; no more than one byte beyond it is ever read
 * @param unpackedBytes the most bytes in all its parts, when they are unpacked
 * @param cells the most cells that hold something, in all its sheets
 */
public record WorkbookLimits(int fileBytes, int unpackedBytes, int cells) {

  private static final int MIB = 1024 * 1024;

  /**
   * Checks that each limit lets something through.
   *
   * @throws IllegalArgumentException when a limit is below 1
   */
  public WorkbookLimits {
    if (Math.min(Math.min(fileBytes, unpackedBytes), cells) < 1) {
      throw new IllegalArgumentException("A limit is at least 1");
    }
  }

  /** 10 MiB a file, 64 MiB unpacked, and 100,000 cells. */
  public static WorkbookLimits standard() {
    return new WorkbookLimits(10 * MIB, 64 * MIB, 100_000);
  }
}
