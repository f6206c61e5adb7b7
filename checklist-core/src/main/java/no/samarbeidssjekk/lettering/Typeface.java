package no.samarbeidssjekk.lettering;

/** A font in which reports are set when they must not depend on the fonts of the machine. */
public enum Typeface {
  /** For running text. */
  REGULAR("NotoSans-Regular.ttf", "Noto Sans", 400),
  /** For what stands out. */
  BOLD("NotoSans-Bold.ttf", "Noto Sans", 700),
  /** Symbols and letters that the others lack. */
  SYMBOLS("DejaVuSans.ttf", "DejaVu Sans", 400);

  private final String file;
  private final String family;
  private final int weight;

  Typeface(String file, String family, int weight) {
    this.file = file;
    this.family = family;
    this.weight = weight;
  }

  String file() {
    return file;
  }

  /** The family to which style sheets count it. */
  public String family() {
    return family;
  }

  /** How bold it is, as style sheets count. */
  public int weight() {
    return weight;
  }
}
