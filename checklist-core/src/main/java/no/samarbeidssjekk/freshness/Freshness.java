package no.samarbeidssjekk.freshness;

/** Whether what an answer rests on still holds on a day. */
public enum Freshness {
  /** The last day on which it held has passed. */
  LAPSED("lapsed"),
  /** The last day on which it holds comes within twelve months, today included. */
  DUE("due"),
  /** It holds for longer than that. */
  IN_FORCE("in-force"),
  /** Nothing that the answer rests on has a date that has come, so it cannot be told. */
  UNDATED("undated");

  private final String code;

  Freshness(String code) {
    this.code = code;
  }

  /** The word for programs, for instance {@code in-force}. */
  public String code() {
    return code;
  }
}
